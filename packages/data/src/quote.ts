const LONGEST = 80;

/** A value as messages show it: on one line, between backticks, cut where it is long. */
export function quoted(value: unknown): string {
  const text = String(value);
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `\`${oneLine(cut)}\``;
}

/** Several values, each quoted. */
export function quotedList(values: Iterable<string>): string {
  return [...values].map(quoted).join(', ');
}

/** Text without line breaks and other control characters, which would break a report of one line a problem. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
