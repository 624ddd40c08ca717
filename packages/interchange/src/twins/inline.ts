/** Characters that can begin something in Markdown, those of its GitHub dialect included, which finds bare addresses. */
const MARKS = /[\\`*_[\]<>#&|~!@]|:(?=\/\/)|(?<=www)\./gi;
/** What begins a list, a rule or a heading where it stands first in a line. */
const FIRST = /^(\d*)([-+=.)])(?=\D|$)/;

/** Plain text on one line, so written that Markdown gives it back as it is. */
export function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(MARKS, '\\$&');
  return line.replace(FIRST, '$1\\$2');
}

/** A link with a plain text. */
export function link(text: string, url: string): string {
  return `[${plain(text)}](${addressIn(url)})`;
}

/** An address as it may stand in parentheses. */
export function addressIn(url: string): string {
  return url.replace(
    /[()<>\s\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}
