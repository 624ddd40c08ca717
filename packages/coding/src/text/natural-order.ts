/** A title as one would say it, and what an index adds after it. */
export interface NaturalTitle {
  /** The title in the order of speech: "tax accountant". */
  readonly title: string;
  /** What stood in brackets or after a colon: the place, the industry, what is excepted. Empty if nothing did. */
  readonly context: string;
}

const BRACKETS = /[([]([^()[\]]{0,500})[)\]]/g;

/**
 * Undoes the inversion of an index, where the noun comes first so that related titles stand together:
 * "Agent, sales: computer (systems)" is "sales agent" with the context "computer systems". A comma before
 * "and" or "or" belongs to an enumeration, which is left as it is, and so do commas of a list that ends in "and related …" or
 * begins and ends with a plural: "Conductors, composers and arrangers".
 */
export function naturalOrder(title: string): NaturalTitle {
  let context = '';
  const outside = title.replace(BRACKETS, (_, inside: string) => {
    context += ` ${inside}`;
    return ' ';
  });
  const colon = outside.indexOf(':');
  const before = colon > 0 ? outside.slice(0, colon) : outside;
  const after = colon > 0 ? outside.slice(colon + 1) : '';
  return { title: uninvert(before), context: `${after}${context}`.trim().replace(/\s+/g, ' ') };
}

function uninvert(text: string): string {
  if (!text.includes(',')) return text.trim();
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [head = '', ...modifiers] = parts;
  if (modifiers.length === 0 || isEnumeration(text, head)) return parts.join(', ');
  return `${modifiers.reverse().join(' ')} ${head}`;
}

const COMMA_AND = /,\s*(?:and|or|y|e|o|u|et|ou|&)\s/iu;
const AND_RELATED =
  /\s(?:and|or|y|e|o|u|et|ou|&)\s+(?:related|similar|other|afines|similares|otr[oa]s|assimilés|autres|outr[oa]s)\s/iu;
const AND_PLURAL = /\s(?:and|or|y|e|o|u|et|ou|&)\s.*\p{L}{2}[sx]$/iu;
const PLURAL = /\p{L}{2}(?<!s)s$/iu;

function isEnumeration(text: string, head: string): boolean {
  return COMMA_AND.test(text) || AND_RELATED.test(text) || (PLURAL.test(head) && AND_PLURAL.test(text));
}
