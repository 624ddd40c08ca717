/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959963984540054;

/** Wilson's 95% score interval of a proportion (Journal of the American Statistical Association 22, 1927). */
export function scoreInterval(part: number, whole: number): { readonly low: number; readonly high: number } {
  const share = part / whole;
  const scale = 1 + Z ** 2 / whole;
  const centre = share + Z ** 2 / (2 * whole);
  const half = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  return { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
}
