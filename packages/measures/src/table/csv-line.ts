/** A line of a CSV file with its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

/** Signs begin a formula where they stand before a number or a call of something; "- sells fruit" is an answer. */
const FORMULA = /^(?![+-]?\d+(?:[.,]\d+)?$)(?:[=＝@＠\t\r]|[+＋－-](?:\s*[\d(=@+-]|[\s\S]*[(|!]))/;

/** A cell that a spreadsheet would run gets an apostrophe before it, so that it stays text. */
function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const DIGITS = 1e4;

/** A score as it is written: four decimals. */
export function rounded(score: number): number {
  return Math.round(score * DIGITS) / DIGITS;
}
