/** In each language the word for what is left, and the phrases of classifications that mean just that. */
const REMAINDERS: readonly (readonly [word: string, phrase: RegExp])[] = [
  [
    'other',
    /,?\s*(?<!\p{L})(?:n\.\s?e\.\s?c\.?|nec|not elsewhere (?:classified|specified|included)|all others?)(?!\p{L})/iu,
  ],
  [
    'otros',
    /,?\s*(?<!\p{L})no clasificad[oa]s? (?:bajo otr[oa]s? (?:epígrafes?|rúbricas?)|en otr[oa]s? (?:partes?|grupos?)|anteriormente|previamente)(?!\p{L})/iu,
  ],
  [
    'autres',
    /,?\s*(?<!\p{L})(?:non classée?s? (?:ailleurs|sous d[’']autres rubriques)|n\.c\.a\.)(?!\p{L})/iu,
  ],
  [
    'outros',
    /,?\s*(?<!\p{L})não classificad[oa]s? (?:noutras? partes?|em outr[oa]s? (?:partes?|grupos?)|anteriormente)(?!\p{L})/iu,
  ],
];
/** Cheap to look for in titles, most of which are of no remainder. */
const HINT = /n\.\s?[ec]\.|\bnec\b|elsewhere|all other|clasificad|classificad|class[ée]/iu;

/**
 * Writes in one way that a group is what is left of others, by the word for it in front: "Engineers, all other" and
 * "Engineers not elsewhere classified" are both "other Engineers".
 */
export function plainRemainder(title: string): string {
  if (!HINT.test(title)) return title;
  const found = REMAINDERS.find(([, phrase]) => phrase.test(title));
  if (!found) return title;
  const [word, phrase] = found;
  const rest = title.replace(phrase, '').trim();
  return rest === '' || rest.toLowerCase().startsWith(`${word.slice(0, 4)}`)
    ? rest || title
    : `${word} ${rest}`;
}
