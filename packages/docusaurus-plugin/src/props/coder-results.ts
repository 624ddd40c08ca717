import { CODERS } from '@isco-cop/coding';
import type { MeasuredResults } from '@isco-cop/coding/results';
import { type Community, pathOf } from '@isco-cop/data';
import { RESULTS_PATH } from '../places.ts';
import type { Reference } from './reference.ts';

/** A share of titles and its 95% interval, each from 0 to 1. */
export type MeasuredShareProps = MeasuredResults['rows'][number]['first'];

/** A coder on a data set. */
export interface CoderResultProps {
  /** Distinct on the page. */
  readonly id: string;
  readonly dataset: Pick<MeasuredResults['datasets'][number], 'id' | 'name' | 'use' | 'titles' | 'command'>;
  readonly coder: Reference;
  readonly description: string;
  /** The share of titles of which a right code came first, by the digits that had to be right, in the order of `levels`. */
  readonly first: readonly MeasuredShareProps[];
  /** The share of titles of which a right code was among the first five, at the deepest level. */
  readonly amongFive: MeasuredShareProps;
}

/** The page of results of reference coders. */
export interface CoderResultsProps {
  readonly datasets: MeasuredResults['datasets'];
  /** Digits, ascending. */
  readonly levels: readonly number[];
  readonly rows: readonly CoderResultProps[];
}

/** Projects measured results: a row for each coder on each data set. */
export function toCoderResults(community: Community, { datasets, rows }: MeasuredResults): CoderResultsProps {
  const levels = [...new Set(rows.map(({ level }) => level))].sort((one, other) => one - other);
  const made = datasets.flatMap(({ id, name, use, titles, command }) => {
    const ofDataset = rows.filter(({ dataset }) => dataset === id);
    return [...new Set(ofDataset.map(({ coder }) => coder))].flatMap((coder): CoderResultProps[] => {
      const ofCoder = ofDataset.filter((row) => row.coder === coder);
      const inOrder = levels.flatMap((level) => ofCoder.filter((row) => row.level === level));
      const deepest = inOrder.at(-1);
      if (inOrder.length !== levels.length || !deepest) return [];
      const kind: (typeof CODERS)[keyof typeof CODERS] | undefined = CODERS[coder as keyof typeof CODERS];
      const technique = kind && 'technique' in kind && community.techniques.get(kind.technique);
      return [
        {
          id: `${id}-${coder}`,
          dataset: { id, name, use, titles, command },
          coder: {
            label: kind?.name ?? coder,
            ...(technique && { path: pathOf('techniques', technique.id) }),
          },
          description: kind?.description ?? '',
          first: inOrder.map(({ first }) => first),
          amongFive: deepest.amongFive,
        },
      ];
    });
  });
  return { datasets, levels, rows: made };
}

/** The way from a technique to the results of its coder, if one was measured. */
export function resultsOf(technique: string, results: MeasuredResults | undefined): Reference | undefined {
  const coder = Object.entries(CODERS).find(
    ([, kind]) => 'technique' in kind && kind.technique === technique,
  )?.[0];
  if (!results?.rows.some((row) => row.coder === coder)) return undefined;
  return { label: 'Results of a small reference coder on open lists', path: RESULTS_PATH };
}
