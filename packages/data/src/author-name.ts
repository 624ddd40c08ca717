/** Words that stand in the names of offices and groups, not in those of people. */
const OFFICE =
  /\b(?:agency|alliance|bureau|cent(?:er|re)|commission|committee|community|council|department|developers|division|foundation|group|institut[eo]?|ministry|network|office|organi[sz]ation|project|society|statisti\w*|team|united nations|universit\w+)\b/i;

/** Whether the name of an author is that of an office or a group. */
export function isOfficeName(name: string): boolean {
  return OFFICE.test(name);
}

/** The parts of an author written as `Family, Given`; nothing of one written in the order of speech, or of an office. */
export function partsOfAuthor(name: string): { readonly family: string; readonly given: string } | undefined {
  const [family, given, ...more] = name.split(/,\s*/);
  return family && given && more.length === 0 && !isOfficeName(name) ? { family, given } : undefined;
}

/** An author in the order of speech. */
export function authorName(name: string): string {
  const parts = partsOfAuthor(name);
  return parts ? `${parts.given} ${parts.family}` : name;
}
