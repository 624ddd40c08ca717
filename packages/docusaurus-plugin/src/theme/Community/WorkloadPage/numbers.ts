const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Records or an amount: whole where it is large, with a decimal where that would hide much of it. */
export function numberText(value: number): string {
  return (value >= 100 || Number.isInteger(value) ? whole : short).format(value);
}

/** A percentage with at most two decimals. */
export function percentText(value: number): string {
  return `${exact.format(value)}%`;
}
