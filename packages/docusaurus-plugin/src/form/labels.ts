/** Labels that the key itself does not give. */
const LABELS: Readonly<Record<string, string>> = {
  agendaTitle: 'Title in the agenda',
  abstractTitle: 'Title over the abstract',
  asOf: 'As of',
  doi: 'DOI',
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

/** Fields whose text may be longer than a line. */
const LONG_TEXTS = new Set(['summary', 'text', 'words', 'note', 'formula', 'evaluationSet']);

/** What a key is called in a form: `printedAffiliation` → "Printed affiliation". */
export function labelOfKey(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return LABELS[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether the text of a key may be longer than a line. */
export function isLongText(key: string): boolean {
  return LONG_TEXTS.has(key);
}

/** What one item of a list is called: `presenters` → "presenter". */
export function itemOfKey(key: string): string {
  const label = labelOfKey(key).toLowerCase();
  if (label.endsWith('ies')) return `${label.slice(0, -3)}y`;
  return label.endsWith('s') ? label.slice(0, -1) : label;
}
