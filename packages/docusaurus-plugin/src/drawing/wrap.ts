/** Average width of a character of the sans face, as a share of the font size. */
const CHARACTER_WIDTH = 0.54;

/** Breaks text into lines that fit a width; SVG does not wrap by itself. */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const limit = Math.max(1, Math.floor(width / textWidth(' ', fontSize)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** About how wide a text is, px. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * CHARACTER_WIDTH;
}
