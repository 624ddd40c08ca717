import { type Author, nameOf, type Work, type WorkType } from './work.ts';

const TYPES: Readonly<Record<WorkType, string>> = {
  article: 'UNPB',
  'article-journal': 'JOUR',
  dataset: 'DATA',
  entry: 'ELEC',
  motion_picture: 'VIDEO',
  report: 'RPRT',
  software: 'COMP',
  speech: 'SLIDE',
  standard: 'STAND',
  webpage: 'ELEC',
};

/** Works as RIS, which EndNote, Mendeley and Zotero import. */
export function toRis(works: readonly Work[]): string {
  return works.map(recordOf).join('\r\n');
}

function recordOf(work: Work): string {
  const { date, pages } = work;
  const [year, ...rest] = date?.split('-') ?? [];
  const [first, last] = pages?.split(/\s*[-–]\s*/) ?? [];
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[work.type]],
    ['ID', work.id],
    ['TI', work.title],
    ...(work.authors ?? []).map((each): [string, string] => ['AU', nameTag(each)]),
    ['T2', work.containerTitle ?? work.event],
    ['CY', work.eventPlace],
    ['PB', work.publisher],
    ['VL', work.volume],
    ['IS', work.issue],
    ['SP', first],
    ['EP', last],
    ['PY', year],
    // A date of RIS has the parts that are known between slashes.
    ['DA', year && [year, rest[0] ?? '', rest[1] ?? '', ''].join('/')],
    ['M3', work.genre],
    ['LA', work.language],
    ['DO', work.doi],
    ['UR', work.url],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** RIS parts a name at its first comma, so one that has none of its own is written as it is. */
function nameTag(author: Author): string {
  if ('literal' in author) return nameOf(author);
  return author.given ? `${author.family}, ${author.given}` : author.family;
}

/** A line break would begin a tag. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
