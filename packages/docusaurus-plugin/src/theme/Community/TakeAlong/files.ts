import { RESULTS_FILE, RESULTS_PATH } from '@isco-cop/docusaurus-plugin/props';

/** A file that says what a page says, for other programs. */
export interface PageFile {
  readonly label: string;
  /** Path below the base URL. */
  readonly path: string;
  readonly type: string;
}

/** Files of one purpose. */
export interface FileGroup {
  readonly label: string;
  readonly files: readonly PageFile[];
}

/** The citation of what lies at a path below the base URL, without a slash at its end. */
export const citationsOf = (path: string): FileGroup => ({
  label: 'Cite this',
  files: [
    { label: 'BibTeX', path: `${path}.bib`, type: 'application/x-bibtex' },
    { label: 'RIS', path: `${path}.ris`, type: 'application/x-research-info-systems' },
    { label: 'CSL-JSON', path: `${path}.csl.json`, type: 'application/vnd.citationstyles.csl+json' },
  ],
});
const calendar = (label: string, path: string): FileGroup => ({
  label,
  files: [{ label: 'iCalendar', path: `${path}.ics`, type: 'text/calendar' }],
});
const feeds = (path: string): FileGroup => ({
  label: 'Follow',
  files: [
    { label: 'Atom feed', path: `${path}feed.xml`, type: 'application/atom+xml' },
    { label: 'JSON feed', path: `${path}feed.json`, type: 'application/feed+json' },
  ],
});

/** Results of coders are no entries and have a file of their own. */
const RESULTS: FileGroup = {
  label: 'As data',
  files: [{ label: 'JSON', path: `/${RESULTS_FILE}`, type: 'application/json' }],
};

/** The files of the page at a path below the base URL, with slashes at both ends. */
export function filesOf(path: string): FileGroup[] {
  const twin = { label: 'Markdown', path: `${path}index.md`, type: 'text/markdown' };
  const formats = path === RESULTS_PATH ? [RESULTS] : formatsOf(path);
  return [...formats, { label: 'As text', files: [twin] }];
}

function formatsOf(path: string): FileGroup[] {
  const [collection, id] = path.split('/').filter(Boolean);
  if (collection === undefined) return [feeds('/'), calendar('Events', '/events')];
  if (collection === 'events') {
    if (id === undefined) return [calendar('Subscribe to the calendar', '/events'), feeds('/')];
    return [calendar('Add to calendar', `/events/${id}`)];
  }
  if (id === undefined)
    return collection === 'resources' || collection === 'data' ? [citationsOf(wholeOf(collection))] : [];
  if (collection === 'talks' || collection === 'methodologies') return [citationsOf(`/${collection}/${id}`)];
  return collection === 'countries' || collection === 'techniques' ? [feeds(`/${collection}/${id}/`)] : [];
}

function wholeOf(collection: 'resources' | 'data'): string {
  return collection === 'data' ? '/knowledge-base' : '/resources';
}
