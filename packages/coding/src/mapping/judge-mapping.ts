import { scoreInterval } from '../calibration/score-interval.ts';
import type { Mapping } from './map-codes.ts';
import { type CodePair, relationsOf } from './relation.ts';

/** A share with its 95% interval; `of` is how many it is a share of. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** How a mapping compares with a table that is taken to be right. */
export interface MappingJudgement {
  /** Codes that both have; shares of codes are of these. */
  readonly codes: number;
  /** Codes of the mapping that the table does not have. */
  readonly notInTable: number;
  /** Codes for which a target of the table comes first. */
  readonly first: Share;
  /** Codes for which a target of the table is among the candidates. */
  readonly among: Share;
  /** Pairs taken as targets that the table has too. */
  readonly precision: Share;
  /** Pairs of the table that were taken as targets. */
  readonly recall: Share;
  /** Right pairs whose relation is that of the table. */
  readonly relation: Share;
}

/** Compares a mapping with an official table, over the codes that both have. */
export function judgeMapping(mappings: readonly Mapping[], table: readonly CodePair[]): MappingJudgement {
  const mapped = new Set(mappings.map(({ from }) => from));
  const judged = table.filter(({ from }) => mapped.has(from));
  const keyOf = ({ from, to }: { from: string; to?: string }) => `${from} ${to}`;
  const official = new Map(
    relationsOf(judged).map((relation, at) => [keyOf(judged[at] as CodePair), relation]),
  );
  const codes = new Set(judged.map(({ from }) => from));
  const ours = mappings.filter(({ from }) => codes.has(from));
  const right = ours.filter((each) => official.has(keyOf(each)));
  const taken = ours.filter(({ relation }) => relation !== undefined);
  const takenRight = taken.filter((each) => official.has(keyOf(each)));
  // Relations depend on the whole table, so ours are told again from the pairs of the codes that are judged.
  const again = relationsOf(taken.map(({ from, to = '' }) => ({ from, to })));
  const sameRelation = taken.filter((each, at) => official.get(keyOf(each)) === again[at]);
  const codesOf = (list: readonly Mapping[]) => new Set(list.map(({ from }) => from)).size;
  return {
    codes: codes.size,
    notInTable: mapped.size - codes.size,
    first: shareOf(codesOf(right.filter(({ rank }) => rank === 1)), codes.size),
    among: shareOf(codesOf(right), codes.size),
    precision: shareOf(takenRight.length, taken.length),
    recall: shareOf(takenRight.length, official.size),
    relation: shareOf(sameRelation.length, takenRight.length),
  };
}

function shareOf(part: number, of: number): Share {
  return of === 0 ? { share: 0, low: 0, high: 1, of } : { share: part / of, ...scoreInterval(part, of), of };
}
