const NOISE = [
  '<script>alert(1)</script>',
  '| a | b',
  '|---|',
  '```',
  '# ',
  '> > >',
  '<!-- a',
  '**',
  '[x]: y',
];

/**
 * Announcements with one to eight random changes of lines: deleted, swapped, cut, doubled, with cells exchanged, with
 * noise between them. The same seed gives the same announcements.
 *
 * @param {string} announcement
 * @param {number} count
 * @param {number} seed
 * @returns {[name: string, text: string][]}
 */
export function mutations(announcement, count, seed) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    let lines = announcement.split('\n');
    const changes = 1 + random(8);
    for (let change = 0; change < changes; change++) lines = mutate(lines, random);
    return [`mutation ${index + 1}`, lines.join('\n')];
  });
}

/**
 * @param {string[]} lines
 * @param {(below: number) => number} random
 */
function mutate(lines, random) {
  const [a, b] = [random(lines.length), random(lines.length)];
  const [first, second] = [lines[a] ?? '', lines[b] ?? ''];
  switch (random(6)) {
    case 0:
      return lines.toSpliced(a, 1 + random(5));
    case 1:
      return lines.with(a, second).with(b, first);
    case 2:
      return lines.toSpliced(a, 0, NOISE[random(NOISE.length)] ?? '');
    case 3:
      return lines.with(a, first.slice(random(60)));
    case 4:
      return lines.with(a, first.split('|').reverse().join('|'));
    default:
      return lines.with(a, first + second.repeat(1 + random(20)));
  }
}

/**
 * Inputs that a parser may choke on, each up to 2 MB.
 *
 * @param {string} announcement
 * @returns {Record<string, string>}
 */
export function hostile(announcement) {
  const rows = (/** @type {number} */ count) =>
    Array.from(
      { length: count },
      (_, index) => `| 14:${String(index % 60).padStart(2, '0')} | Peru: Talk ${index} | Ana Silva, INEI |`,
    ).join('\n');
  const [before = '', after = ''] = announcement.split('## **Abstracts**');
  return {
    '2 MB of one line': `${announcement}\n${'word '.repeat(400_000)}`,
    '2 MB of short paragraphs': `${announcement}\n${'word\n\n'.repeat(330_000)}`,
    'the announcement 400 times': announcement.repeat(400),
    'an agenda of 10,000 rows': `${before}\n${rows(10_000)}\n\n## **Abstracts**${after}`,
    '20,000 nested quotes': `${announcement}\n${'>'.repeat(20_000)} a`,
    '50,000 open emphases': `${announcement}\n${'*a **b '.repeat(50_000)}`,
    '100,000 brackets': `${announcement}\n${'['.repeat(100_000)}`,
    '100,000 open tags': `${announcement}\n${'<div>'.repeat(100_000)}`,
    '200,000 NUL characters': announcement.replace('Brazil', '\0'.repeat(200_000)),
    '1,000 nested list items': `${announcement}\n${Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}`,
    'a cell of 1 MB': announcement.replace('Lara Badre, ILO', `${'Ana Silva and '.repeat(70_000)}`),
    'a title of 1 MB': announcement.replace('Opening Remarks', 'A: '.repeat(330_000)),
    'a date of 1 MB': announcement.replace('December 2, 2024', 'December 2, '.repeat(80_000)),
  };
}

/**
 * Whole numbers below a bound, the same for the same seed (mulberry32).
 *
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
