/** Labels that the key itself does not give. */
const LABELS: Readonly<Record<string, string>> = {
  agendaTitle: 'Title in the agenda',
  abstractTitle: 'Title over the abstract',
  asOf: 'As of',
  doi: 'DOI',
  gsbpm: 'GSBPM',
  n: 'Number of records',
  optIn: 'The person agreed to have the address published',
  orcid: 'ORCID iD',
  ror: 'ROR identifier',
  topK: 'Top k',
  upTo: 'Up to',
  url: 'Address (URL)',
  archivedUrl: 'Address of an archived copy',
  words: 'Words of the source',
  locator: 'Place in the source',
};

/** What a key of an entry is called where people read it: `printedAffiliation` → "Printed affiliation". */
export function labelOfKey(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return LABELS[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
