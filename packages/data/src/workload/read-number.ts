/** A number as somebody wrote it, or why it cannot be one. */
export type ReadNumber = { readonly value: number } | { readonly problem: string };

/** Digits in groups of three, joined by one and the same sign: 5,400,000 or 5 400 000 or 5'400'000. */
const GROUPED = /^\d{1,3}(?:([.,'’\s])\d{3})(?:\1\d{3})*$/;

/**
 * Reads a whole number in any of the ways it is written, so that 200000, 200,000, 200.000 and 200 000 are the same.
 *
 * @param text - What was written, not empty.
 */
export function readWhole(text: string): ReadNumber {
  const written = text.trim();
  if (/^\d+$/.test(written)) return finite(Number(written), written);
  if (GROUPED.test(written)) return finite(Number(written.replace(/\D/g, '')), written);
  if (/^[-−]/.test(written)) return { problem: `Cannot be below 0; “${written}” is.` };
  if (/^\d+[.,]\d+$/.test(written))
    return { problem: `Must be a whole number; “${written}” has a part after the point.` };
  return { problem: `Must be a whole number in digits, such as 200000; found “${written}”.` };
}

/**
 * Reads a number with a point or a comma before its decimals. Where a sign may as well separate thousands, as in 1,500,
 * it asks instead of guessing.
 *
 * @param text - What was written, not empty; a sign % at the end is passed over.
 */
export function readDecimal(text: string): ReadNumber {
  const written = text.trim().replace(/\s*%$/, '');
  if (/^[-−]/.test(written)) return { problem: `Cannot be below 0; “${written}” is.` };
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(written)) {
    const [thousands, decimal] = [written.replace(/[.,]/, ''), String(Number(written.replace(',', '.')))];
    return { problem: `“${written}” can be read in two ways: write ${thousands} or ${decimal}.` };
  }
  if (/^\d+(?:[.,]\d+)?$/.test(written)) return finite(Number(written.replace(',', '.')), written);
  if (/^[.,]\d+$/.test(written)) return finite(Number(`0${written.replace(',', '.')}`), written);
  if (GROUPED.test(written)) return finite(Number(written.replace(/\D/g, '')), written);
  return { problem: `Must be a number in digits, such as 2.5; found “${written}”.` };
}

/** Beyond this, a count is no longer exact; nobody has as many records. */
const LARGEST = Number.MAX_SAFE_INTEGER;

function finite(value: number, written: string): ReadNumber {
  return value <= LARGEST ? { value } : { problem: `“${written}” is too large to compute with.` };
}
