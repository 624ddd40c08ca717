import type {
  EvidenceProps,
  LedgerFacet,
  LedgerGroupProps,
  LedgerItemProps,
} from '@isco-cop/docusaurus-plugin/props';
import { type FacetCounts, type Facets, facetCounts, isSelected } from '@isco-cop/search';
import { FACETS, type LedgerState } from '@theme/Community/EvidencePage/list';
import { knownValues, type Labels } from '@theme/Community/Search/labels';
import { useMemo } from 'react';

/** What the ledger shows. */
interface Shown {
  readonly total: number;
  readonly items: readonly LedgerItemProps[];
  /** The same by measure, claims that disagree together; what is empty left out. */
  readonly groups: readonly LedgerGroupProps[];
  readonly labels: Labels<LedgerFacet>;
  readonly selection: Facets<LedgerFacet>;
  readonly all: FacetCounts<LedgerFacet>;
  readonly counts: FacetCounts<LedgerFacet>;
  /** How many claims another selection would show. */
  readonly count: (facets: Facets<LedgerFacet>) => number;
}

/** The claims that a state shows, and how many every other value would. */
export function useLedger({ groups, labels: named }: EvidenceProps, { facets }: LedgerState): Shown {
  const claims = useMemo(() => groups.flatMap(({ sets }) => sets.flatMap((set) => set.claims)), [groups]);
  const labels = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(named).map(([name, values]) => [name, new Map(Object.entries(values))]),
      ) as Labels<LedgerFacet>,
    [named],
  );
  const selection = useMemo(() => knownValues(facets, labels), [facets, labels]);
  const all = useMemo(() => facetCounts(claims, {}, FACETS), [claims]);
  const counts = useMemo(() => facetCounts(claims, selection, FACETS), [claims, selection]);
  const items = useMemo(() => claims.filter((item) => isSelected(item, selection)), [claims, selection]);
  const shown = useMemo(() => narrowed(groups, new Set(items)), [groups, items]);
  return {
    total: claims.length,
    items,
    groups: shown,
    labels,
    selection,
    all,
    counts,
    count: (wanted) => claims.filter((item) => isSelected(item, wanted)).length,
  };
}

function narrowed(
  groups: readonly LedgerGroupProps[],
  items: ReadonlySet<LedgerItemProps>,
): LedgerGroupProps[] {
  return groups.flatMap((group) => {
    const sets = group.sets.flatMap((set) => {
      const claims = set.claims.filter((claim) => items.has(claim));
      return claims.length > 0 ? { ...set, claims } : [];
    });
    return sets.length > 0 ? { ...group, sets } : [];
  });
}
