import type { CollectionName } from '@isco-cop/data/schema';
import type { PageLinksProps } from './props/page-links.ts';

/** Where the content lies, so that files can be edited, corrected and proposed. */
export interface Repository {
  /** Address on GitHub, such as `https://github.com/isco-cop/knowledge-base`. */
  readonly url: string;
  readonly branch: string;
  /** Content folder within the repository. */
  readonly contentPath: string;
}

/** A file that a page is made from. */
export interface PageFile {
  readonly collection: CollectionName;
  readonly id: string;
  /** Title of the entry, where a page is made from several. */
  readonly title?: string;
}

/** Where the file of an entry can be edited. */
export function editUrlOf(repository: Repository, { collection, id }: PageFile): string {
  return contentUrl(repository, 'edit', collection, `${id}.md`);
}

/** The form for corrections, with the page and the title filled in. */
export function reportUrlOf(
  { url }: Repository,
  { title, page }: { readonly title: string; readonly page: string },
): string {
  const query = new URLSearchParams({ template: 'correction.yml', title: `Correction: ${title}`, page });
  return `${inRepository(url, 'issues', 'new')}?${query}`;
}

/** The ways back from a page. */
export function toPageLinks(
  repository: Repository,
  files: readonly PageFile[],
  page: { readonly title: string; readonly page: string },
): PageLinksProps {
  return {
    edit: files.map((file) => ({
      label: file.title ? `Edit “${file.title}”` : 'Edit this entry',
      url: editUrlOf(repository, file),
    })),
    report: reportUrlOf(repository, page),
  };
}

/** The address at which GitHub does something to a file or a folder of the content. */
export function contentUrl(
  { url, branch, contentPath }: Repository,
  action: 'edit' | 'new' | 'upload',
  ...steps: readonly string[]
): string {
  return inRepository(url, action, branch, contentPath, ...steps);
}

function inRepository(url: string, ...steps: readonly string[]): string {
  const path = steps.flatMap((step) => step.split('/')).filter(Boolean);
  return [url.replace(/\/+$/, ''), ...path.map(encodeURIComponent)].join('/');
}
