import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, FIRST_CHARACTER, type Finding, type Problem } from '../problem.ts';
import { quoted, quotedList } from '../quote.ts';
import { COLLECTION_NAMES, type CollectionName } from '../schema/fields.ts';
import { didYouMean } from '../suggest.ts';
import { unreadable } from './read-bytes.ts';

/** A file that should hold an entry. */
export interface ContentFile {
  readonly collection: CollectionName;
  /** Path relative to the content folder. */
  readonly file: string;
  /** Path to open. */
  readonly path: string;
}

/** Thrown where the content folder itself cannot be read: a wrong call rather than wrong content. */
export class ContentFolderError extends Error {
  override readonly name = 'ContentFolderError';
}

/**
 * Lists the entry files of a content folder in a fixed order, with a problem for everything else that is there.
 *
 * @param unsaved - Files of collections that are listed too, though they may not exist.
 * @throws ContentFolderError if the folder does not exist, is not a folder or cannot be read.
 */
export function listContentFiles(
  folder: string,
  unsaved: readonly string[] = [],
): { files: ContentFile[]; problems: Problem[] } {
  const items = itemsOf(folder);
  if ('rule' in items)
    throw new ContentFolderError(`No content folder at ${folder}, expected a folder that can be read`);
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const reject = (file: string, rule: string, finding: Finding) =>
    problems.push({ severity: 'error', file, ...FIRST_CHARACTER, ...finding, rule });

  for (const item of items) {
    const { name } = item;
    if (name.startsWith('.') || (item.isFile() && name === 'README.md')) continue;
    if (item.isSymbolicLink()) reject(name, 'no-symbolic-link', SYMBOLIC_LINK);
    else if (!item.isDirectory()) reject(name, 'known-folder', strayFile(name));
    else if (!isCollection(name)) reject(name, 'known-folder', strayFolder(name));
    else listCollection(folder, name, files, reject);
  }
  for (const file of unsaved) {
    const collection = file.slice(0, file.indexOf('/'));
    if (isCollection(collection) && !files.some((each) => each.file === file))
      files.push({ collection, file, path: join(folder, file) });
  }
  if (files.length === 0 && problems.length === 0) {
    reject('', 'not-empty', {
      message: 'Unexpected empty content folder, expected at least one entry',
      hint: `make a folder such as \`events\` with a file for each entry; the folders are ${COLLECTION_NAMES.join(', ')}`,
    });
  }
  return { files, problems };
}

function listCollection(
  folder: string,
  collection: CollectionName,
  files: ContentFile[],
  reject: (file: string, rule: string, finding: Finding) => void,
): void {
  const items = itemsOf(join(folder, collection));
  if ('rule' in items) {
    reject(collection, items.rule, items);
    return;
  }
  for (const item of items) {
    const file = `${collection}/${item.name}`;
    if (item.name.startsWith('.') && !item.name.endsWith('.md')) continue;
    if (item.isSymbolicLink()) reject(file, 'no-symbolic-link', SYMBOLIC_LINK);
    else if (item.isDirectory()) reject(file, 'known-folder', nestedFolder(collection));
    else if (!item.isFile()) reject(file, 'known-folder', NO_FILE);
    else if (!item.name.endsWith('.md')) reject(file, 'known-folder', strayFile(item.name));
    else files.push({ collection, file, path: join(folder, collection, item.name) });
  }
}

function itemsOf(folder: string): Dirent[] | (Finding & { rule: string }) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    return unreadable((error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}

function isCollection(name: string): name is CollectionName {
  return (COLLECTION_NAMES as readonly string[]).includes(name);
}

const SYMBOLIC_LINK: Finding = {
  message: 'Unexpected symbolic link, expected a file',
  hint: 'copy the file here; links are not followed, since they can lead out of the folder',
};

const NO_FILE: Finding = {
  message: 'Unexpected pipe, socket or device, expected a file',
  hint: 'remove it',
};

const strayFile = (name: string): Finding => ({
  message: `Unexpected file ${quoted(name)}, expected Markdown files in the folder of a collection`,
  hint: 'end the name in `.md` and put it into a folder such as `talks`, or remove it',
});

const strayFolder = (name: string): Finding => ({
  message: `Unexpected folder ${quoted(name)}, expected ${quotedList(COLLECTION_NAMES)}`,
  hint: didYouMean(name, COLLECTION_NAMES, 'rename or remove the folder'),
});

const nestedFolder = (collection: CollectionName): Finding => ({
  message: 'Unexpected folder, expected entries only',
  hint: `put the files directly into \`${collection}\``,
});
