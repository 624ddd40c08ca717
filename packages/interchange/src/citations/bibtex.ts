import type { Author, Work } from './work.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\^{}',
};

/** Works as BibTeX entries, with their ids as keys. */
export function toBibtex(works: readonly Work[]): string {
  return works.map(entryOf).join('\n');
}

function entryOf(work: Work): string {
  const { id, title, authors = [], publisher, containerTitle, date = '', pages, event, issue } = work;
  const [year, month, day] = date.split('-');
  const kind = kindOf(work);
  const fields: Record<string, string | undefined> = {
    title: `{${escaped(title)}}`,
    author: authors.map(nameInBraces).join(' and '),
    [kind === 'article' ? 'journal' : 'booktitle']: escaped(containerTitle),
    [kind === 'techreport' ? 'institution' : 'publisher']: escaped(publisher),
    volume: escaped(work.volume),
    number: escaped(issue),
    pages: escaped(pages?.replace(/\s*[-–]\s*/, '--')),
    howpublished: event && `${escaped(work.genre ?? 'Talk')} at ${escaped(event)}`,
    year,
    doi: work.doi,
    url: work.url?.replace(/[{}\\]/g, encodeURIComponent),
    language: work.language,
    note: kind === 'misc' && !event ? escaped(work.genre) : undefined,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}},\n`] : [],
  );
  const macro = month && MONTHS[Number(month) - 1];
  if (macro) lines.push(`  month = ${macro},\n`);
  if (day) lines.push(`  day = {${Number(day)}},\n`);
  return `@${kind}{${id},\n${lines.join('')}}\n`;
}

function kindOf({ type }: Work): 'article' | 'techreport' | 'misc' {
  if (type === 'article-journal') return 'article';
  return type === 'report' || type === 'standard' ? 'techreport' : 'misc';
}

/** Family name first, since a name of several words says nothing else; braces keep the name of an office whole. */
function nameInBraces(author: Author): string {
  if ('literal' in author) return `{${escaped(author.literal)}}`;
  return [author.family, author.given].filter(Boolean).map(escaped).join(', ');
}

function escaped(text = ''): string {
  return text.replace(/[\\{}~^]/g, (character) => ESCAPES[character] ?? '').replace(/[&%$#_]/g, '\\$&');
}
