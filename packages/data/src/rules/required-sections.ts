import type { Root, RootContent } from 'mdast';
import { bodyFinding } from '../body-limits.ts';
import type { Finding } from '../problem.ts';
import { quoted } from '../quote.ts';
import { MEASURE_SECTIONS } from '../schema/measure.ts';
import { TECHNIQUE_SECTIONS } from '../schema/technique.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** Pages of techniques and measures are read side by side, so they have the same sections. */
export const requiredSections: Rule = {
  id: 'required-sections',
  severity: 'error',
  summary: `A technique has the sections ${TECHNIQUE_SECTIONS.join(', ')}; a measure ${MEASURE_SECTIONS.join(', ')}.`,
  anyShape: true,
  entry({ collection, entry }, context) {
    if (collection !== 'techniques' && collection !== 'measures') return;
    if (bodyFinding(entry.body)) return;
    const expected = collection === 'techniques' ? TECHNIQUE_SECTIONS : MEASURE_SECTIONS;
    for (const { line, length, ...finding } of compare(sectionsOf(context.bodyOf(entry)), expected)) {
      context.report(entry, { body: { line, column: 1, length } }, finding);
    }
  },
  examples: [
    {
      files: {
        'techniques/a.md':
          'name: A\n---\n## What it is\n\nText.\n\n## When it fit\n\nText.\n\n## What it needs\n\n## How it fails\n\nText.\n\n## How it is evaluated\n\nText.',
      },
      problems: [
        'techniques/a.md:4:1 Missing section `When it fits`, expected it after `What it is`',
        'techniques/a.md:8:1 Unexpected section `When it fit`, expected `What it is`, `When it fits`, `What it needs`, `How it fails`, `How it is evaluated`',
        'techniques/a.md:12:1 Unexpected empty section `What it needs`, expected text',
      ],
    },
    {
      files: {
        'measures/a.md':
          'name: A\n---\n## When it fits\n\nText.\n\n## What it is\n\nText.\n\n## What it needs\n\nText.\n\n## How it misleads\n\nText.\n\n## How to report it\n\nText.',
      },
      problems: ['measures/a.md:8:1 Unexpected section `What it is` here, expected it before `When it fits`'],
    },
    {
      files: {
        'techniques/a.md':
          'name: A\n---\n## What it is\n\nText.\n\n## When it fits\n\nText.\n\n### More\n\nText.\n\n## What it needs\n\nText.\n\n## How it fails\n\nText.\n\n## How it is evaluated\n\nText.',
      },
      problems: [],
    },
  ],
};

interface Section {
  readonly title: string;
  readonly line: number;
  readonly length: number;
  readonly isEmpty: boolean;
}

type SectionFinding = Finding & { readonly line: number; readonly length: number };

function sectionsOf(body: Root): Section[] {
  const sections: { -readonly [Key in keyof Section]: Section[Key] }[] = [];
  for (const node of body.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { column: 2 } };
      const length = Math.max(1, end.column - start.column);
      sections.push({ title: textOf(node), line: start.line, length, isEmpty: true });
    } else if (node.type !== 'heading' && node.type !== 'html') {
      const current = sections.at(-1);
      if (current) current.isEmpty = false;
    }
  }
  return sections;
}

function textOf(node: RootContent): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

function* compare(sections: readonly Section[], expected: readonly string[]): Generator<SectionFinding> {
  let last: Section | undefined;
  const seen = new Set<string>();
  for (const section of sections) {
    const { title, line, length } = section;
    const finding = findingFor(section, last, seen, expected);
    if (finding) yield { line, length, ...finding };
    if (expected.includes(title) && !seen.has(title)) {
      if (!last || expected.indexOf(title) > expected.indexOf(last.title)) last = section;
      seen.add(title);
    }
  }
  for (const title of expected.filter((each) => !seen.has(each))) {
    const before = sections.findLast((section) => {
      const position = expected.indexOf(section.title);
      return position !== -1 && position < expected.indexOf(title);
    });
    yield {
      line: before?.line ?? 1,
      length: before?.length ?? 1,
      message: `Missing section ${quoted(title)}, expected it ${before ? `after ${quoted(before.title)}` : 'first'}`,
      hint: `add a line \`## ${title}\` with text below it`,
    };
  }
}

function findingFor(
  { title, isEmpty }: Section,
  last: Section | undefined,
  seen: ReadonlySet<string>,
  expected: readonly string[],
): Finding | undefined {
  const known = expected.map(quoted).join(', ');
  if (!expected.includes(title)) {
    const hint = didYouMean(title, expected, `begin it with \`###\`, within one of the sections`);
    return { message: `Unexpected section ${quoted(title)}, expected ${known}`, hint };
  }
  if (seen.has(title)) {
    return { message: `Unexpected second section ${quoted(title)}, expected one`, hint: 'join the two' };
  }
  if (last && expected.indexOf(title) < expected.indexOf(last.title)) {
    return {
      message: `Unexpected section ${quoted(title)} here, expected it before ${quoted(last.title)}`,
      hint: `put the sections in this order: ${known}`,
    };
  }
  if (!isEmpty) return undefined;
  return {
    message: `Unexpected empty section ${quoted(title)}, expected text`,
    hint: 'write a sentence or two below the heading',
  };
}
