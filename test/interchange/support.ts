import { COLLECTION_NAMES, type CollectionName, Community, type Entries, type Entry } from '@isco-cop/data';
import type { MachineFile, Site } from '@isco-cop/interchange';
import fc from 'fast-check';
import { given } from '../docusaurus-plugin/real-content.ts';

/** A site below a base URL, since links that forget it work everywhere else. */
export const SITE: Site = {
  url: 'https://stats.example/kb/',
  title: 'Coding & classifying',
  description: 'How offices code, <in their own words>.',
  publisher: 'isco-cop',
};

/** A community of the entries given, without files. */
export function communityOf(given: { readonly [N in CollectionName]?: readonly Entry<N>[] }): Community {
  const maps = COLLECTION_NAMES.map((name) => {
    const entries: readonly Entry[] = given[name] ?? [];
    return [name, new Map(entries.map((entry) => [entry.id, entry]))];
  });
  return new Community(Object.fromEntries(maps) as Entries);
}

/** Text that formats have stumbled over: quotes, markup, formulas, line breaks, emoji, right to left. */
export const HOSTILE = [
  'He said "no", then; \\ left',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd|',
  '-1 + 1',
  "'=already quoted",
  'line one\nline two\r\nline three',
  'a ]]> b <![CDATA[ c',
  '</script><script>alert(1)</script>',
  '<b>&amp; & <i>',
  'emoji 👩🏽‍💻 and 𝒜',
  'عربي من اليمين إلى اليسار',
  'R&D: 50% of {A_B} #1 $x$ ~ ^',
  '{"json": [1]}',
  'a: - # b | c * _d_ `e` [f](g) ![h](i)',
] as const;

/** Any text that content can have: no control characters, which the reader refuses. */
export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/\p{Cc}/gu, ' ').trim())
    .filter((text) => text !== ''),
);

/** The text of a file that must be there. */
export function textOf(files: readonly MachineFile[], path: string): string {
  return given(files.find((file) => file.path === path)).text;
}
