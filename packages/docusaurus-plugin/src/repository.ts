import type { CollectionName } from '@isco-cop/data';
import type { Options } from './options.ts';
import type { PageLinksProps } from './props/page-links.ts';

/** Where the repository of a site is, as its options say. */
export type RepositoryOptions = Partial<Pick<Options, 'repository' | 'editUrl'>>;

/** A file that a page is made from. */
export interface PageFile {
  readonly collection: CollectionName;
  readonly id: string;
  /** Title of the entry, where a page is made from several. */
  readonly title?: string;
}

/** Where the file of an entry can be edited; undefined where the site does not say. */
export function editUrlOf(
  { repository, editUrl }: RepositoryOptions,
  { collection, id }: PageFile,
): string | undefined {
  const base = editUrl ?? (repository && `${withoutSlash(repository)}/edit/main/content`);
  return base && `${withoutSlash(base)}/${collection}/${id}.md`;
}

/** The form for corrections, with the page and the title filled in; undefined where there is no repository. */
export function reportUrlOf(
  { repository }: RepositoryOptions,
  { title, page }: { readonly title: string; readonly page: string },
): string | undefined {
  if (!repository) return undefined;
  const query = new URLSearchParams({ template: 'correction.yml', title: `Correction: ${title}`, page });
  return `${withoutSlash(repository)}/issues/new?${query}`;
}

/** The ways back from a page; undefined where the site has no repository. */
export function toPageLinks(
  options: RepositoryOptions,
  files: readonly PageFile[],
  { title, page }: { readonly title: string; readonly page: string },
): PageLinksProps | undefined {
  const report = reportUrlOf(options, { title, page });
  const edit = files.flatMap((file) => {
    const url = editUrlOf(options, file);
    return url ? [{ label: file.title ? `Edit “${file.title}”` : 'Edit this entry', url }] : [];
  });
  return report || edit.length > 0 ? { edit, ...(report && { report }) } : undefined;
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}
