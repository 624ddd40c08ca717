import type { Mapping } from '@isco-cop/coding';
import { csvLine, rounded } from '../coding/csv.ts';
import type { ReadRow } from '../coding/read-records.ts';

const COLUMNS = [
  'code',
  'title',
  'rank',
  'mapped_to',
  'score',
  'relation',
  'titles',
  'titles_first',
  'because',
  'problem',
];

/** One line a candidate, in the order of the codes; rows that could not be used stand at the end with their problem. */
export function mappedCsv(mappings: readonly Mapping[], bad: readonly ReadRow[], code: string): string {
  const lines = mappings.map(
    ({ from, title, rank, to = '', score, relation = '', titles, titlesFirst, because }) =>
      csvLine([
        from,
        title,
        String(rank),
        to,
        String(rounded(score)),
        relation,
        String(titles),
        String(titlesFirst),
        because.join('; '),
        '',
      ]),
  );
  const marked = bad.map((row) =>
    csvLine([row.cell(code), row.record.title, '', '', '', '', '', '', '', row.problem ?? '']),
  );
  return [csvLine(COLUMNS), ...lines, ...marked].join('');
}

/** One object a code, with its candidates; `keep` are columns of its first row. */
export function mappedNdjson(
  mappings: readonly Mapping[],
  {
    sound,
    bad,
    code,
    keep,
  }: { sound: readonly ReadRow[]; bad: readonly ReadRow[]; code: string; keep: readonly string[] },
): string {
  const firstRows = new Map([...sound].reverse().map((row) => [row.cell(code), row]));
  const kept = (row: ReadRow | undefined) =>
    Object.fromEntries(keep.map((name) => [name, row?.cell(name) ?? '']));
  const byCode = new Map<string, Mapping[]>();
  for (const mapping of mappings) {
    const same = byCode.get(mapping.from);
    if (same) same.push(mapping);
    else byCode.set(mapping.from, [mapping]);
  }
  const objects = [...byCode].map(([from, list]) => ({
    code: from,
    title: list[0]?.title,
    ...kept(firstRows.get(from)),
    titles: list[0]?.titles,
    candidates: list.flatMap(({ to, score, relation, titlesFirst, because }) =>
      to === undefined
        ? []
        : [{ code: to, score: rounded(score), ...(relation && { relation }), titlesFirst, because }],
    ),
  }));
  const marked = bad.map((row) => ({
    code: row.cell(code),
    title: row.record.title,
    ...kept(row),
    candidates: [],
    problem: row.problem,
  }));
  return [...objects, ...marked].map((each) => `${JSON.stringify(each)}\n`).join('');
}
