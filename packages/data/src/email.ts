const LOCAL_CHARACTER = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/uy;
const FILE_ENDING = /\.(?:js|mjs|css|json|map|html|png|jpg|svg|whl|zip|gz)$/i;
/** Longest part before the `@` of RFC 5321. */
const LONGEST_LOCAL = 64;

/** How far before an `@` a user name and password of an address of the web are looked for. */
const LONGEST_CREDENTIALS = 100;

function isCredentials(before: string): boolean {
  return before.includes('://') && /(?:https?|ftp):\/\/[^\s/?#]*$/i.test(before);
}

/** Whether a text is an e-mail address and nothing else. */
export function isEmail(text: string): boolean {
  const [found] = findEmails(text);
  return found?.address === text;
}

/** The e-mail addresses in a text with their offsets. */
export function findEmails(text: string): { readonly address: string; readonly offset: number }[] {
  const found: { address: string; offset: number }[] = [];
  // From each `@` outwards: a pattern that starts at the front would try every start of a long word.
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && LOCAL_CHARACTER.test(text[start - 1] ?? '')) start--;
    DOMAIN.lastIndex = at + 1;
    const domain = DOMAIN.exec(text)?.[0];
    // What looks alike is a version of a file, such as vega@5.min.js.
    if (start === at || domain === undefined || FILE_ENDING.test(domain)) continue;
    if (isCredentials(text.slice(Math.max(0, start - LONGEST_CREDENTIALS), at))) continue;
    found.push({ address: text.slice(start, at + 1) + domain, offset: start });
  }
  return found;
}
