import { scoreInterval } from '@isco-cop/coding';

/** Digits of a code that have to be right. */
const LEVELS = [1, 2, 3, 4];

/**
 * The shares of titles of which a right code comes first, and among the first five, at each level.
 *
 * @param {import('@isco-cop/coding').Coder} coder
 * @param {readonly { title: string, codes: readonly string[] }[]} asked
 */
export function judge(coder, asked) {
  const counts = LEVELS.map((level) => ({ level, first: 0, amongFive: 0 }));
  for (const { title, codes } of asked) {
    const offered = coder.code({ title }, 5).map(({ code }) => code);
    for (const count of counts) {
      const right = new Set(codes.map((code) => code.slice(0, count.level)));
      if (right.has(offered[0]?.slice(0, count.level) ?? '')) count.first += 1;
      if (offered.some((code) => right.has(code.slice(0, count.level)))) count.amongFive += 1;
    }
  }
  return counts.map(({ level, first, amongFive }) => ({
    level,
    first: withInterval(first, asked.length),
    amongFive: withInterval(amongFive, asked.length),
  }));
}

/**
 * A share with its 95% score interval, to four digits.
 *
 * @param {number} part
 * @param {number} whole
 */
export function withInterval(part, whole) {
  const { low, high } = scoreInterval(part, whole);
  return { share: rounded(part / whole), low: rounded(low), high: rounded(high) };
}

/** @param {number} share */
const rounded = (share) => Math.round(share * 10_000) / 10_000;
