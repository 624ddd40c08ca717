/** 32-bit FNV-1a over UTF-16 units, with the kind of feature mixed in so that a word and a pair never meet. */
export function hash(text: string, kind: number): number {
  return hashOfPart(text, 0, text.length, kind);
}

/** The {@link hash} of what stands from `start` to `end` in a text, which is not cut out for it. */
export function hashOfPart(text: string, start: number, end: number, kind: number): number {
  let value = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  // FNV's low bits are weak in short texts, and a table of slots uses just these.
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
