/** A share in whole percent; never 100% of what is not certain, nor 0% of what is not ruled out. */
export function percent(share: number): string {
  if (share > 0.99) return 'over 99%';
  return share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`;
}
