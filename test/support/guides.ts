import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** The guide at the root of the repository. */
export const CONTRIBUTING = readFileSync(new URL('CONTRIBUTING.md', ROOT), 'utf8');

/** Folder of the guides, one a task. */
export const GUIDES_FOLDER = new URL('website/guides/', ROOT);

/** Text of each guide by its file name, without the copy of the one at the root that the site makes. */
export const guides: ReadonlyMap<string, string> = new Map(
  readdirSync(GUIDES_FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'CONTRIBUTING.md')
    .map((name) => [name, readFileSync(new URL(name, GUIDES_FOLDER), 'utf8')]),
);

/** The files that a guide shows in full: path → text. */
export function examplesIn(guide: string): Record<string, string> {
  const examples = [...guide.matchAll(/^`((?:content\/)?\S+\.md)`:\n\n```markdown\n(.*?)^```$/gms)];
  return Object.fromEntries(examples.map(([, path = '', text = '']) => [path, text]));
}

/** The calls of `isco-cop` that a guide shows, as arguments; those that ask questions are left out. */
export function commandsIn(guide: string): string[][] {
  const blocks = [...guide.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, text = '']) => text);
  return blocks
    .flatMap((text) => text.replaceAll(/\s*\\\n\s*/g, ' ').split('\n'))
    .filter((line) => /^npx isco-cop (?!new\b(?!.*--set))/.test(line))
    .map((line) =>
      (line.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).slice(2).map((word) => word.replaceAll('"', '')),
    );
}
