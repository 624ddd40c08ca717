import type { ResourceRecord } from './record.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\^{}',
};

/** Resources as BibTeX entries, with their ids as keys. */
export function toBibtex(records: readonly ResourceRecord[]): string {
  return records.map(entryOf).join('\n');
}

function entryOf(record: ResourceRecord): string {
  const { id, type, date, authors, publisher, containerTitle } = record;
  const [year, month] = one(date).split('-');
  const kind = kindOf(record);
  // An office that publishes without naming authors is the author: braces keep its name whole.
  const names = authors ? [authors].flat().map((name) => escaped(name)) : [];
  const fields = {
    title: `{${escaped(one(record.title))}}`,
    author: names.length > 0 ? names.join(' and ') : publisher && `{${escaped(one(publisher))}}`,
    [kind === 'article' ? 'journal' : 'booktitle']: containerTitle && escaped(one(containerTitle)),
    [kind === 'techreport' ? 'institution' : 'publisher']: publisher && escaped(one(publisher)),
    volume: record.volume && escaped(one(record.volume)),
    pages: record.pages && escaped(one(record.pages).replace(/\s*[-–]\s*/, '--')),
    year,
    doi: record.doi && one(record.doi),
    url: record.url && one(record.url).replace(/[{}\\]/g, encodeURIComponent),
    note: kind === 'misc' ? type : undefined,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}},\n`] : [],
  );
  const macro = month && MONTHS[Number(month) - 1];
  return `@${kind}{${id},\n${lines.join('')}${macro ? `  month = ${macro},\n` : ''}}\n`;
}

function kindOf({ type, containerTitle }: ResourceRecord): 'article' | 'techreport' | 'misc' {
  if (type === 'paper' && containerTitle) return 'article';
  return type === 'report' || type === 'standard' ? 'techreport' : 'misc';
}

function one(value: string | readonly string[] | undefined): string {
  return [value ?? ''].flat().join(', ');
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^]/g, (character) => ESCAPES[character] ?? '').replace(/[&%$#_]/g, '\\$&');
}
