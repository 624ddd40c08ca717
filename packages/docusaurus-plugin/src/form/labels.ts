import { labelOfKey } from '@isco-cop/data/schema';

/** Fields whose text may be longer than a line. */
const LONG_TEXTS = new Set(['summary', 'text', 'words', 'note', 'formula', 'evaluationSet']);

/** Whether the text of a key may be longer than a line. */
export function isLongText(key: string): boolean {
  return LONG_TEXTS.has(key);
}

/** What one item of a list is called: `presenters` → "presenter". */
export function itemOfKey(key: string): string {
  if (key === 'agenda') return 'agenda item';
  const label = labelOfKey(key).toLowerCase();
  if (label.endsWith('ies')) return `${label.slice(0, -3)}y`;
  return label.endsWith('s') ? label.slice(0, -1) : label;
}

/** What a field is called away from its form: `presenters.0.person` → "Presenter 1, person". */
export function labelOfPath(field: string): string {
  if (field === 'id') return 'File name';
  const steps = field.split('.');
  const words = steps.flatMap((step, index) => {
    if (/^\d+$/.test(step)) return [];
    const next = steps[index + 1];
    const isItem = next !== undefined && /^\d+$/.test(next);
    return isItem ? `${itemOfKey(step)} ${Number(next) + 1}` : labelOfKey(step);
  });
  const [first = '', ...rest] = words;
  const lower = rest.map((word) =>
    /^[A-Z]{2}/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1),
  );
  return [first.charAt(0).toUpperCase() + first.slice(1), ...lower].join(', ');
}
