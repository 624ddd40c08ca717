import { nearest } from '@isco-cop/data/schema';
import type { ComparableCaseProps } from '@isco-cop/docusaurus-plugin/props';
import { encoded } from '../Search/encoded.ts';

/** More do not fit beside each other. */
export const MOST = 4;

/** The ids that the address names, in its order. */
export type CompareState = readonly string[];

/** Reads the part of an address after `?`: ids stand with commas or one by one. */
export function readCompareState(search: string): CompareState {
  const ids = new URLSearchParams(search).getAll('with').flatMap((text) => text.split(','));
  return [...new Set(ids.map((id) => id.trim()).filter(Boolean))];
}

/** The part of an address that shows the same comparison, with its `?`; empty where nothing is chosen. */
export function writeCompareState(ids: CompareState): string {
  return ids.length > 0 ? `?with=${ids.map((id) => encoded(id)).join(',')}` : '';
}

/** What the ids of an address stand for. */
export interface Selection {
  /** At most four, in the order of the address. */
  readonly chosen: readonly ComparableCaseProps[];
  readonly unknown: readonly { readonly id: string; readonly meant?: ComparableCaseProps }[];
  /** What came after the fourth. */
  readonly left: readonly ComparableCaseProps[];
}

/** Finds the methodologies behind ids, also behind those that they once had; the others may be slips of the pen. */
export function select(ids: CompareState, cases: readonly ComparableCaseProps[]): Selection {
  const byId = new Map(cases.flatMap((each) => [...each.formerIds, each.id].map((id) => [id, each])));
  const found = new Set(ids.flatMap((id) => byId.get(id) ?? []));
  const unknown = ids
    .filter((id) => !byId.has(id))
    .map((id) => {
      const meant = meantBy(id, byId);
      return { id, ...(meant && !found.has(meant) && { meant }) };
    });
  return { chosen: [...found].slice(0, MOST), unknown, left: [...found].slice(MOST) };
}

/** An id with a slip, the beginning of one, or the name of the country. */
function meantBy(
  id: string,
  byId: ReadonlyMap<string, ComparableCaseProps>,
): ComparableCaseProps | undefined {
  const near = byId.get(nearest(id, byId.keys()) ?? '');
  if (near) return near;
  const wanted = id.toLowerCase();
  return [...byId].find(
    ([each, { subject }]) => each.startsWith(wanted) || subject.label.toLowerCase() === wanted,
  )?.[1];
}

/** What a methodology is called where several stand beside each other. */
export function nameOf({ subject, title }: Pick<ComparableCaseProps, 'subject' | 'title'>): string {
  return `${subject.label}: ${title}`;
}
