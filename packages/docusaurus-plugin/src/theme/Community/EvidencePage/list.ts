import type { LedgerFacet } from '@isco-cop/docusaurus-plugin/props';
import type { Titles } from '../Search/labels.ts';
import type { ListKind, ListState } from '../Search/state.ts';
import type { Order } from '../SortableTable/index.tsx';

/** Columns of the ledger, by the name that an address has of them. */
export const COLUMNS = {
  measure: 'Measure',
  claim: 'Claim',
  about: 'About',
  'claimed-by': 'Claimed by',
  source: 'Words and place',
  status: 'Status',
  evidence: 'Evidence',
  'as-of': 'As of',
  'not-stated': 'Not stated',
} as const;

type Column = keyof typeof COLUMNS;

/** What the ledger can be narrowed by. */
export const TITLES: Titles<LedgerFacet> = {
  measure: 'Measure',
  country: 'Country',
  status: 'Status',
  grade: 'Grade of evidence',
  level: 'Level',
  origin: 'Origin',
};

/** An order as an address has it: a column, with a minus where it descends. */
export type LedgerSort = Column | `-${Column}`;

/** The names in the order in which addresses have them. */
export const FACETS = Object.keys(TITLES) as LedgerFacet[];

const names = Object.keys(COLUMNS) as Column[];

/** What an address of the ledger can say. */
export const LEDGER: ListKind<LedgerFacet, LedgerSort> = {
  facets: FACETS,
  sorts: names.flatMap((name): LedgerSort[] => [name, `-${name}`]),
};

/** Every name that an address of the ledger knows. */
export const NAMES: readonly string[] = [...FACETS, 'sort'];

/** What the ledger shows. */
export type LedgerState = ListState<LedgerFacet, LedgerSort>;

/** The order of the table that an address says. */
export function orderOf({ sort }: Pick<LedgerState, 'sort'>): Order | undefined {
  if (!sort) return undefined;
  const descending = sort.startsWith('-');
  return { column: names.indexOf((descending ? sort.slice(1) : sort) as Column), descending };
}

/** How an address says an order. */
export function sortOf({ column, descending }: Order): LedgerSort {
  const name = names[column] ?? 'measure';
  return descending ? `-${name}` : name;
}
