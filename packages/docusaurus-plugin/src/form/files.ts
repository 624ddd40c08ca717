import { writeEntry } from '@isco-cop/data/schema';
import { contentUrl, type Repository } from '../repository.ts';
import { toWritable } from './check.ts';
import type { Draft } from './draft.ts';

/** A file that a form makes. */
export interface FormFile {
  /** Key of the entry within the draft. */
  readonly entry: number;
  /** Path within the content folder, such as `talks/2024-ecuador-census.md`. */
  readonly path: string;
  readonly text: string;
}

/** The files of a draft; those that others refer to come first, the entry that the form is for comes last. */
export function filesOf(draft: Draft): FormFile[] {
  const order = ['organizations', 'people', 'resources', 'events', 'talks', 'metrics'];
  const files = toWritable(draft).map((entry, index) => ({
    entry: draft.entries[index]?.key ?? 0,
    path: `${entry.collection}/${entry.id || 'unnamed'}.md`,
    text: writeEntry(entry),
    rank: index === 0 ? order.length : order.indexOf(entry.collection),
  }));
  return files.sort((a, b) => a.rank - b.rank).map(({ rank: _rank, ...file }) => file);
}

/** Servers refuse longer addresses, and browsers cut them. */
const LONGEST_ADDRESS = 6000;

/** The address at which GitHub offers to add the file; undefined where the text is too long for an address. */
export function proposeUrl(repository: Repository, file: FormFile): string | undefined {
  const [folder = '', name = ''] = file.path.split('/');
  const query = `filename=${encodeURIComponent(name)}&value=${encodeURIComponent(file.text)}`;
  const address = `${contentUrl(repository, 'new', folder)}?${query}`;
  return address.length > LONGEST_ADDRESS ? undefined : address;
}

/** The address at which GitHub takes files that were downloaded; into the folder of a collection, or the whole content. */
export function uploadUrl(repository: Repository, folder = ''): string {
  return contentUrl(repository, 'upload', folder);
}
