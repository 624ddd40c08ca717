/** A whole number with separators. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
