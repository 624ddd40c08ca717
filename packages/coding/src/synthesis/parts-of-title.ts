/** What groups are called that hold what has no other place, in four languages. */
const REST =
  /,?\s*\b(?:not elsewhere classified|n\.?e\.?c\.?|no clasificad[oa]s (?:bajo|en) otr[oa]s?.*|non class[ée]s? ailleurs.*|n[ãa]o classificad[oa]s .*|and related \w+|y afines|et assimilés|e (?:afins|similares))/giu;
const BRACKETS = /\s*\([^()]{0,200}\)/g;
const JOINED = /\s*[,;/]\s*(?:(?:and|or|y|e|o|u|et|ou)\s+)?|\s+(?:and|or|y|et|ou|e|o|u)\s+/giu;
/** English words for people end so; what has another ending is said of the noun that follows. */
const PERSON =
  /(?:ers|ors|ists|ians|ants|ents|men|women|people|cooks|clerks|smiths|guards|nurses|chefs|judges|professionals|labourers|hands|makers|staff)$/i;
const ENGLISH_WORD = /^[a-z][a-z' -]*$/i;

/**
 * The parts of a title of a group: without what only sorts it, and of an enumeration each member. "Electrical and
 * electronics engineers" are electrical engineers and electronics engineers; "Hunters and trappers" are hunters, and
 * trappers. The title itself is not among them.
 */
export function partsOfTitle(title: string): string[] {
  const plain = title.replace(BRACKETS, '').replace(REST, '').trim();
  const members = plain
    .split(JOINED)
    .map((member) => member.trim())
    .filter((member) => member !== '');
  const head = members.at(-1)?.split(' ').at(-1) ?? '';
  const isEnglish = PERSON.test(head) && ENGLISH_WORD.test(plain.replace(/[,;/]/g, ''));
  const whole = members.map((member) => (isEnglish && !PERSON.test(member) ? `${member} ${head}` : member));
  return [...new Set(members.length > 1 ? [plain, ...whole] : [plain])].filter(
    (part) => part !== title && part.length > 2,
  );
}
