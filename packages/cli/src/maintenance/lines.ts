import type { Proposal } from '@isco-cop/coding';
import { csvLine, rounded } from '../coding/csv.ts';
import type { ReadRow } from '../coding/read-records.ts';

const COLUMNS = [
  'title',
  'records',
  'proposal',
  'code',
  'similarity',
  'like',
  'new_words',
  'cluster',
  'cluster_titles',
  'cluster_records',
  'cluster_words',
  'decision',
  'problem',
];

/** One line a title, with an empty column for the decision; rows that could not be used stand at the end. */
export function proposedCsv(proposals: readonly Proposal[], bad: readonly ReadRow[]): string {
  const lines = proposals.map(({ title, records, kind, like, newWords, cluster }) =>
    csvLine([
      title,
      String(records),
      kind,
      // What is like no known title has no code to propose; what it is least unlike is evidence all the same.
      kind === 'new' ? '' : (like[0]?.code ?? ''),
      String(rounded(like[0]?.similarity ?? 0)),
      like.map((each) => `${each.title} (${each.code}, ${rounded(each.similarity)})`).join('; '),
      newWords.join(' '),
      cluster ? String(cluster.number) : '',
      cluster ? String(cluster.titles) : '',
      cluster ? String(cluster.records) : '',
      cluster ? cluster.words.join(' ') : '',
      '',
      '',
    ]),
  );
  const marked = bad.map(({ record, problem = '' }) =>
    csvLine([record.title, ...COLUMNS.slice(1, -1).map(() => ''), problem]),
  );
  return [csvLine(COLUMNS), ...lines, ...marked].join('');
}

/** One object a title. */
export function proposedNdjson(proposals: readonly Proposal[], bad: readonly ReadRow[]): string {
  const objects = proposals.map(({ kind, like, ...others }) => ({
    ...others,
    proposal: kind,
    candidates: like.map(({ code, title, similarity }) => ({ code, score: rounded(similarity), title })),
  }));
  const marked = bad.map(({ row, record, problem }) => ({
    row,
    title: record.title,
    candidates: [],
    problem,
  }));
  return [...objects, ...marked].map((each) => `${JSON.stringify(each)}\n`).join('');
}
