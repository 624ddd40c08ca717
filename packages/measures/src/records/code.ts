/** Stands in for a code where somebody decided that an answer cannot be coded. It is a class of its own at every level. */
export const UNCODABLE = '?';

const SEPARATORS = /[\s.\-/'’]/g;
const CODE = /^[0-9A-Z]{1,12}$/;

/**
 * A code as it is compared: text, with its leading zeros, without the separators that some classifications print
 * (`11-1011` is `111011`) and in upper case. `undefined` where the text is no code. A spreadsheet's `2411.0` is 2411.
 */
export function normaliseCode(text: string): string | undefined {
  if (PLAIN.test(text)) return text;
  const code = text.trim().replace(SPREADSHEET_NUMBER, '$1').replace(SEPARATORS, '').toUpperCase();
  return CODE.test(code) ? code : undefined;
}

const PLAIN = /^[0-9]{1,12}$/;
const SPREADSHEET_NUMBER = /^(\d+)\.0$/;

/** How many digits a code is given to; an answer that cannot be coded is so at every level. */
export function depthOf(code: string): number {
  return code === UNCODABLE ? Number.POSITIVE_INFINITY : code.length;
}

/** A code cut to a level; `undefined` where it is not given to so many digits. */
export function atLevel(code: string, digits: number): string | undefined {
  if (code === UNCODABLE) return code;
  return code.length < digits ? undefined : code.slice(0, digits);
}

/** To how many digits two codes agree, from the first; without end where neither is a code. */
export function commonDepth(a: string, b: string): number {
  if (a === UNCODABLE || b === UNCODABLE) return a === b ? Number.POSITIVE_INFINITY : 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) return at;
  return length;
}
