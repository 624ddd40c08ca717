/** Beginnings and endings of British spellings with the American ones, on folded words. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^(p|orthop)aed/, '$1ed'],
  [/^anaesth/, 'anesth'],
  [/^gynaec/, 'gynec'],
  [/^haem(?=at|o)/, 'hem'],
  [/^archaeo/, 'archeo'],
  [/^aluminium/, 'aluminum'],
  [/^aero(?=plane)/, 'air'],
  [/^tyre/, 'tire'],
  [/^mould/, 'mold'],
  [/^plough/, 'plow'],
  [/^cheque/, 'check'],
  [/^jewell/, 'jewel'],
  [/^kerb/, 'curb'],
  [/^draught(?=s|ing)/, 'draft'],
];
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=\p{L}{2})(?<!advert|superv|telev|rev|adv|dev|improv|exerc|enterpr|compr|merchand|franch|disgu|comprom|expert)is(e[rd]?s?|ing|ations?)$/u,
    'iz$1',
  ],
  [/(?<=\p{L}{2})ys(e[rd]?s?|ing)$/u, 'yz$1'],
  [/(?<=\p{L}{3})our(s|ers?|ing|ists?)?$/u, 'or$1'],
  [/(?<=^(?:cent|theat|lit|met|fib|amphitheat))re(s?)$/u, 'er$1'],
  [/(?<=\p{L}{3})ogue(s?)$/u, 'og$1'],
  [/(?<=progra)mmes?$/u, 'm'],
  [/(?<=^(?:licen|defen|offen))ce(s?)$/u, 'se$1'],
  [
    /(?<=^(?:counse|labe|mode|pane|enam|trave|jewe|chise|grave|tunne|cance|ename))ll(?=ors?$|ers?$|ing$)/u,
    'l',
  ],
];
const JEWELLERY = /^jewel(?:le|e)?r(?:y|ies)$/;

/**
 * The American spelling of a folded English word, as far as a rule can tell: `labourer` and `laborer` are one word. The
 * rules turn some words into ones that nobody writes, the same in training and in coding.
 */
export function american(word: string): string {
  const begun = replaced(word, BEGINNINGS);
  return JEWELLERY.test(begun) ? 'jewelry' : replaced(begun, ENDINGS);
}

function replaced(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  for (const [pattern, other] of rules) if (pattern.test(word)) return word.replace(pattern, other);
  return word;
}
