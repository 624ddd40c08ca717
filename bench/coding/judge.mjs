/**
 * The share of titles of which a right code comes first, and among the first five, with Wilson's 95% interval.
 *
 * @param {import('@isco-cop/coding').Coder} coder
 * @param {readonly { title: string, codes: readonly string[] }[]} asked
 */
export function judge(coder, asked) {
  let first = 0;
  let among = 0;
  for (const { title, codes } of asked) {
    const offered = coder.code({ title }, 5).map(({ code }) => code);
    if (codes.includes(offered[0] ?? '')) first += 1;
    if (offered.some((code) => codes.includes(code))) among += 1;
  }
  return {
    titles: asked.length,
    'top 1': withInterval(first, asked.length),
    'top 5': withInterval(among, asked.length),
  };
}

/**
 * @param {number} right
 * @param {number} all
 */
function withInterval(right, all) {
  const z = 1.96;
  const share = right / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return `${share.toFixed(3)} (${(middle - half).toFixed(3)}–${(middle + half).toFixed(3)})`;
}
