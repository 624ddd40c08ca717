import type { Divergence, Drift } from '@isco-cop/coding';
import { percent, table, whole } from '../evaluate/format.ts';
import { printable } from '../report/printable.ts';

/** For people: what has changed from one period to another. */
export function reportDrift(records: readonly [number, number], drift: Drift, digits: number): string {
  const { autocoded, scores, codes, movedCodes, newWords, newWordCount, newWordShare } = drift;
  const share = (value: number | undefined) => (value === undefined ? '–' : percent({ value }));
  const both = (name: string, { stabilityIndex, jensenShannon }: Divergence) => [
    name,
    stabilityIndex.toFixed(3),
    jensenShannon.toFixed(3),
  ];
  const sections = [
    table([
      ['', 'before', 'after'],
      ['records', whole(records[0]), whole(records[1])],
      ['coded automatically', share(autocoded[0]), share(autocoded[1])],
    ]),
    table([
      ['distribution of', 'stability index', 'Jensen–Shannon'],
      both('scores', scores),
      both(`codes, ${digits === 1 ? '1 digit' : `${digits} digits`}`, codes),
    ]),
    `Codes whose share of the coded has changed most\n${table([
      ['code', 'before', 'after'],
      ...movedCodes.map(({ code, before, after }) => [printable(code), share(before), share(after)]),
    ])}`,
    `${whole(newWordCount)} words are new, ${share(newWordShare)} of all mentions\n${table(
      newWords.map(({ word, records: count }) => [printable(word), whole(count)]),
    )}`,
  ];
  return `${sections.join('\n\n')}\n`;
}
