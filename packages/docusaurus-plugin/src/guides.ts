import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import type { SitePage } from '@isco-cop/interchange';
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

/** A guide with what the search and the twins in Markdown need of it. */
export interface LoadedGuide extends SitePage {
  readonly id: string;
}

/** The guides of a site, from the contents of its docs plugins: of each the latest version. */
export async function guidesOf(
  contents: readonly unknown[],
  { siteDir, baseUrl, siteConfig }: Pick<LoadContext, 'siteDir' | 'baseUrl' | 'siteConfig'>,
): Promise<LoadedGuide[]> {
  const docs = (contents as readonly DocsContent[]).flatMap(({ loadedVersions = [] }) =>
    loadedVersions.filter(({ isLast }) => isLast).flatMap((version) => version.docs),
  );
  return Promise.all(
    docs
      .filter(({ unlisted }) => !unlisted)
      .map(async ({ id, title, source, permalink }) => {
        const file = source.replace(/^@site/, siteDir);
        const path = join('/', permalink.slice(baseUrl.length - 1));
        const written = await readFile(file, 'utf8');
        // Links are rewritten as they are for the page.
        const text = siteConfig.markdown.preprocessor?.({ filePath: file, fileContent: written }) ?? written;
        const markdown = text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
        return {
          id,
          title,
          path,
          section: 'Contributing',
          file: posix.normalize(file.replaceAll('\\', '/')),
          markdown,
        };
      }),
  );
}

/** A guide as it is searched: without tables and examples, which are looked up in a guide and not searched for. */
export function toSearchedGuide({ id, title, path, markdown }: LoadedGuide): Guide {
  const prose = markdown.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1[ \t]*$/gm, '').replace(/^\|.*$/gm, '');
  return { id, title, url: path, markdown: prose };
}
