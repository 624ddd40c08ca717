/** Numbers from 0 to 1 that are the same in every run (mulberry32). @param {number} seed */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const GIVEN = 'Ana Luís José María Chen Amina João Pérrine Lucía Kofi Ingrid Raúl Sofía Åsa Diego Noémie'.split(' ');
const FAMILY = 'Méndez Silva Nguyễn Okafor Núñez Lefèvre Gonçalves Müller Tan Ibáñez Kowalski Sørensen Peña'.split(' ');
const FACETS = {
  type: ['slides', 'recording', 'paper', 'code', 'web-page'],
  language: ['en', 'es', 'fr', 'pt'],
  country: ['EC', 'MX', 'BR', 'SG', 'US', 'FR'],
  availability: ['available', 'announced'],
};

/**
 * Resources with a title, presenters, tags and an abstract of 45 words. Words are those of the real content, as
 * frequent as they are there.
 *
 * @param {number} count
 * @param {readonly string[]} words Words of the real content in their order.
 */
export function generateResources(count, words) {
  const next = random(count);
  const any = (/** @type {readonly string[]} */ list) => list[Math.floor(next() * list.length)] ?? '';
  const long = [...new Set(words.filter((word) => word.length > 3))];
  return Array.from({ length: count }, (_, number) => {
    // Titles are made of words that say something, abstracts of running words.
    const title = Array.from({ length: 5 + Math.floor(next() * 4) }, () => (next() < 0.7 ? any(long) : any(words)));
    const presenters = [`${any(GIVEN)} ${any(FAMILY)}`, `${any(GIVEN)} ${any(FAMILY)}`];
    const tags = [any(long), any(long), any(long)];
    const abstract = Array.from({ length: 45 }, () => any(words)).join(' ');
    const facets = Object.fromEntries(Object.entries(FACETS).map(([name, values]) => [name, [any(values)]]));
    const id = `resource-${String(number).padStart(5, '0')}`;
    return { id, title: title.join(' '), presenters: presenters.join(', '), tags: tags.join(', '), abstract, facets };
  });
}

/** @typedef {ReturnType<typeof generateResources>[number]} Resource */

const fold = (/** @type {string} */ text) => text.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Known-item queries: words of a title as somebody remembers them, and the same in three broken ways.
 *
 * @param {readonly Resource[]} resources
 * @param {number} count A class.
 */
export function knownItemQueries(resources, count) {
  const next = random(count * 7);
  const pick = (/** @type {readonly Resource[]} */ list) => /** @type {Resource} */ (list[Math.floor(next() * list.length)]);
  const accented = resources.filter(({ title }) => fold(title) !== title);
  const make = (/** @type {readonly Resource[]} */ from, /** @type {(title: string) => string} */ change) =>
    Array.from({ length: count }, () => {
      const { id, title } = pick(from);
      return { id, query: change(title) };
    });
  return {
    'title words': make(resources, (title) => title),
    'without accents': make(accented, fold),
    'one typo': make(resources, (title) => withTypo(title, next)),
    'last word cut': make(resources, (title) => title.slice(0, Math.max(title.lastIndexOf(' ') + 4, title.length - 3))),
  };
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
