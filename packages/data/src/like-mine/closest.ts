import { compareText } from '../problem.ts';
import type { CaseFacts } from './case-facts.ts';
import { matchCase } from './match-case.ts';
import { answeredAssets, needlessReason, needReason } from './match-needs.ts';
import type { Office, Reason } from './office.ts';
import type { TechniqueFacts } from './technique-facts.ts';

/** A case or a technique with every reason for it and against it. */
export interface Match<Facts> {
  readonly facts: Facts;
  readonly reasons: readonly Reason[];
  readonly matches: number;
  readonly mismatches: number;
}

/**
 * The cases in the order of how many of the office's answers they match; with as many, those come first that fewer
 * answers speak against, then by id. It is no ranking of offices: with other answers the order is another.
 */
export function closestCases(office: Office, cases: readonly CaseFacts[]): Match<CaseFacts>[] {
  return inOrder(cases.map((facts) => toMatch(facts, matchCase(office, facts))));
}

/**
 * The techniques in the order of how many of the office's answers speak for them: it has what they need, or lacks what they
 * do not need. The same rules hold.
 */
export function closestTechniques(
  office: Office,
  techniques: readonly TechniqueFacts[],
): Match<TechniqueFacts>[] {
  const answered = [
    ...(office.examples === undefined ? [] : (['coded-examples'] as const)),
    ...answeredAssets(office),
  ];
  return inOrder(
    techniques.map((facts) => {
      const reasons = answered.flatMap((need): Reason[] => {
        const reason = needReason(office, need, facts.needs) ?? needlessReason(office, need, facts);
        return reason ? [{ question: need === 'coded-examples' ? 'examples' : need, ...reason }] : [];
      });
      return toMatch(facts, reasons);
    }),
  );
}

function toMatch<Facts>(facts: Facts, reasons: readonly Reason[]): Match<Facts> {
  const count = (wanted: Reason['outcome']) => reasons.filter(({ outcome }) => outcome === wanted).length;
  return { facts, reasons, matches: count('match'), mismatches: count('mismatch') };
}

function inOrder<Facts extends { readonly id: string }>(matches: readonly Match<Facts>[]): Match<Facts>[] {
  return [...matches].sort(
    (a, b) => b.matches - a.matches || a.mismatches - b.mismatches || compareText(a.facts.id, b.facts.id),
  );
}
