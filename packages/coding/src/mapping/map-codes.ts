import type { Coder } from '../coders/coder.ts';
import { type Relation, relationsOf } from './relation.ts';

/** A title or index entry of the classification that is mapped; a code may have many. */
export interface CodedTitle {
  readonly code: string;
  readonly title: string;
}

/** A code that another may be mapped to, with what speaks for it. */
export interface Mapping {
  /** The code that is mapped, and its first title. */
  readonly from: string;
  readonly title: string;
  /** The code it may be mapped to; left out where nothing speaks for any. */
  readonly to?: string;
  /** From 1, the best first. */
  readonly rank: number;
  /** The mean score over the titles of the code, from 0 to 1. */
  readonly score: number;
  /** How many of its titles have the target first, and how many titles it has. */
  readonly titlesFirst: number;
  readonly titles: number;
  /** Left out of what is only a candidate. */
  readonly relation?: Relation;
  /** Titles known of the target that are like those of the code. */
  readonly because: readonly string[];
}

/** How to map. */
export interface MappingOptions {
  /** Most candidates for a code; 5 unless given. */
  readonly k?: number;
  /** The mean score from which a candidate beside the first is taken as a target; 0.25 unless given. */
  readonly least?: number;
  /** Hears how many titles are done. */
  readonly onProgress?: (titles: number) => void;
}

/** How far down the list of a title one looks, so that a target which is second throughout is found. */
const DEPTH = 10;
const MOST_REASONS = 3;

/**
 * Maps the codes of a classification to those of a coder by all their titles: a code gets the targets that its titles
 * speak for on average. The first is taken as a target, and others from `least` on; their relation is told from the
 * whole table, so a part of a classification may look more exact than it is.
 */
export function mapCodes(
  titles: readonly CodedTitle[],
  coder: Coder,
  options: MappingOptions = {},
): Mapping[] {
  const { k = 5, least = 0.25, onProgress } = options;
  const codes = new Map<string, CodeVotes>();
  titles.forEach(({ code, title }, at) => {
    const votes = codes.get(code) ?? { title, titles: 0, targets: new Map() };
    codes.set(code, votes);
    count(votes, coder.code({ title }, DEPTH));
    onProgress?.(at + 1);
  });
  const ranked = [...codes].flatMap(([from, votes]) => rank(from, votes, k));
  const taken = ranked.filter(
    ({ to, rank: place, score }) => to !== undefined && (place === 1 || score >= least),
  );
  const relations = relationsOf(taken.map(({ from, to = '' }) => ({ from, to })));
  const relationOf = new Map(taken.map((mapping, at) => [mapping, relations[at] as Relation]));
  return ranked.map((mapping) => {
    const relation = relationOf.get(mapping);
    return relation ? { ...mapping, relation } : mapping;
  });
}

interface CodeVotes {
  readonly title: string;
  titles: number;
  readonly targets: Map<string, { score: number; first: number; readonly because: Set<string> }>;
}

function count(votes: CodeVotes, candidates: ReturnType<Coder['code']>): void {
  votes.titles += 1;
  candidates.forEach(({ code, score, reason }, at) => {
    const target = votes.targets.get(code) ?? { score: 0, first: 0, because: new Set<string>() };
    votes.targets.set(code, target);
    target.score += score;
    if (at === 0) target.first += 1;
    for (const text of reason?.because ?? [])
      if (target.because.size < MOST_REASONS) target.because.add(text);
  });
}

function rank(from: string, { title, titles, targets }: CodeVotes, k: number): Mapping[] {
  if (targets.size === 0) return [{ from, title, rank: 1, score: 0, titlesFirst: 0, titles, because: [] }];
  return [...targets]
    .sort(([code, one], [otherCode, other]) => other.score - one.score || (code < otherCode ? -1 : 1))
    .slice(0, k)
    .map(([to, { score, first, because }], at) => ({
      from,
      title,
      to,
      rank: at + 1,
      score: score / titles,
      titlesFirst: first,
      titles,
      because: [...because],
    }));
}
