/** A value as it stands in an address. Never throws, unlike `encodeURIComponent` with half a character. */
export function encoded(value: string): string {
  return new URLSearchParams({ '': value }).toString().slice(1);
}
