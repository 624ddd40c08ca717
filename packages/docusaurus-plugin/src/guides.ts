import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AllContent, LoadContext } from '@docusaurus/types';
import type { Guide } from '@isco-cop/search/build';

/** What we need to know of the docs plugin's content; its own types would make it a dependency. */
interface DocsContent {
  readonly loadedVersions?: readonly {
    readonly isLast: boolean;
    readonly docs: readonly {
      readonly id: string;
      readonly title: string;
      readonly source: string;
      readonly permalink: string;
      readonly unlisted: boolean;
    }[];
  }[];
}

/** The guides of a site, as its docs plugins loaded them: of each the latest version. */
export async function guidesOf(
  allContent: AllContent,
  { siteDir, baseUrl }: Pick<LoadContext, 'siteDir' | 'baseUrl'>,
): Promise<Guide[]> {
  const instances = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {}) as DocsContent[];
  const docs = instances.flatMap(({ loadedVersions = [] }) =>
    loadedVersions.filter(({ isLast }) => isLast).flatMap((version) => version.docs),
  );
  return Promise.all(
    docs
      .filter(({ unlisted }) => !unlisted)
      .map(async ({ id, title, source, permalink }) => {
        const file = source.replace(/^@site/, siteDir);
        const url = join('/', permalink.slice(baseUrl.length - 1));
        return { id, title, url, markdown: proseOf(await readFile(file, 'utf8')) };
      }),
  );
}

/** Without front matter, and without tables and examples: these are looked up in a guide, not searched for. */
function proseOf(text: string): string {
  return text
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1[ \t]*$/gm, '')
    .replace(/^\|.*$/gm, '');
}
