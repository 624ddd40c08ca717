/** Numbers from 0 to 1 that are the same in every run (mulberry32). @param {number} seed */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const GIVEN =
  'Ana Luís José María Chen Amina João Pérrine Lucía Kofi Ingrid Raúl Sofía Åsa Diego Noémie'.split(' ');
const FAMILY =
  'Méndez Silva Nguyễn Okafor Núñez Lefèvre Gonçalves Müller Tan Ibáñez Kowalski Sørensen Peña'.split(' ');
const FACETS = {
  type: ['slides', 'recording', 'paper', 'code', 'web-page'],
  language: ['en', 'es', 'fr', 'pt'],
  country: ['EC', 'MX', 'BR', 'SG', 'US', 'FR'],
  availability: ['available', 'announced'],
};

/** Words that titles are made of: few, so that titles are alike, as they are in one field. */
const TITLE_WORDS = 700;

/**
 * Resources with a title, presenters, tags and an abstract of 45 words. Words are those of the real content, in
 * abstracts as frequent as they are there.
 *
 * @param {number} count
 * @param {readonly string[]} words Words of the real content in their order.
 */
export function generateResources(count, words) {
  const next = random(count);
  const any = (/** @type {readonly string[]} */ list) => list[Math.floor(next() * list.length)] ?? '';
  const long = shuffled([...new Set(words.filter((word) => /^\p{L}{4,}$/u.test(word)))], next);
  const accented = long.filter((word) => fold(word) !== word).slice(0, TITLE_WORDS / 7);
  const forTitles = [...new Set([...accented, ...long.slice(0, TITLE_WORDS - accented.length)])];
  return Array.from({ length: count }, (_, number) => {
    const title = Array.from({ length: 6 + Math.floor(next() * 4) }, () => any(forTitles));
    const presenters = [`${any(GIVEN)} ${any(FAMILY)}`, `${any(GIVEN)} ${any(FAMILY)}`];
    const tags = [any(long), any(long), any(long)];
    const abstract = Array.from({ length: 45 }, () => any(words)).join(' ');
    const facets = Object.fromEntries(Object.entries(FACETS).map(([name, values]) => [name, [any(values)]]));
    const id = `resource-${String(number).padStart(5, '0')}`;
    return {
      id,
      title: title.join(' '),
      presenters: presenters.join(', '),
      tags: tags.join(', '),
      abstract,
      facets,
    };
  });
}

/**
 * @template Item
 * @param {Item[]} list
 * @param {() => number} next
 */
function shuffled(list, next) {
  const keyed = list.map((item) => ({ item, key: next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** @typedef {ReturnType<typeof generateResources>[number]} Resource */

const fold = (/** @type {string} */ text) => text.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Known-item queries: four words of a title that no other title has together, in their order, and the same in three
 * broken ways.
 *
 * @param {readonly Resource[]} resources
 * @param {number} count A class.
 */
export function knownItemQueries(resources, count) {
  const next = random(count * 7);
  const titles = resources.map(({ title }) => new Set(title.split(' ')));
  const isAlone = (/** @type {readonly string[]} */ words) =>
    titles.filter((title) => words.every((word) => title.has(word))).length === 1;
  const items = shuffled([...resources], next).flatMap(({ id, title }) => {
    const words = title.split(' ');
    const kept = new Set(shuffled([...words.keys()], next).slice(0, 4));
    return [{ id, words: words.filter((_, index) => kept.has(index)) }];
  });
  const make = (
    /** @type {(words: readonly string[]) => boolean} */ fits,
    /** @type {(words: readonly string[]) => string} */ change,
  ) => {
    const found = [];
    for (const { id, words } of items) {
      if (found.length === count) break;
      if (fits(words) && isAlone(words)) found.push({ id, query: change(words) });
    }
    return found;
  };
  const all = () => true;
  const hasAccents = (/** @type {readonly string[]} */ words) => fold(words.join(' ')) !== words.join(' ');
  return {
    'title words': make(all, (words) => words.join(' ')),
    'without accents': make(hasAccents, (words) => fold(words.join(' '))),
    'one typo': make(all, (words) => withTypo(words.join(' '), next)),
    'last word cut': make(all, (words) => cutLast(words)),
  };
}

/** The last word as far as somebody has typed it. @param {readonly string[]} words */
function cutLast(words) {
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), last.slice(0, Math.max(3, last.length - 3))].join(' ');
}

/**
 * One edit in one word of four letters or more: a letter left out, added, changed, or two that changed places. Any
 * letter, the first too.
 *
 * @param {string} title
 * @param {() => number} next
 */
function withTypo(title, next) {
  const words = title.split(' ');
  const long = words.flatMap((word, index) => (word.length > 3 ? [index] : []));
  const index = long[Math.floor(next() * long.length)] ?? 0;
  const word = words[index] ?? '';
  const at = Math.floor(next() * word.length);
  const letter = String.fromCharCode(97 + Math.floor(next() * 26));
  const swap = Math.min(at, word.length - 2);
  const edits = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, swap) + word[swap + 1] + word[swap] + word.slice(swap + 2),
  ];
  words[index] = edits[Math.floor(next() * edits.length)] ?? word;
  return words.join(' ');
}
