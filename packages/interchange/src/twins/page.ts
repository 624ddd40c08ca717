import { plain } from './inline.ts';

/** A page of the site as Markdown. */
export interface TwinPage {
  /** Path of the page below the base URL, with slashes at both ends. */
  readonly path: string;
  readonly title: string;
  /** Heading under which `llms.txt` lists it; left out for the old address of a moved page. */
  readonly section?: string;
  /** What it is, in a sentence. */
  readonly note?: string;
  readonly text: () => string;
}

/** The text of a title and parts, of which the empty ones are left out. */
export function page(title: string, parts: readonly string[]): string {
  return `${[`# ${plain(title)}`, ...parts].filter(Boolean).join('\n\n')}\n`;
}

/** A heading with what stands below it; nothing where there is nothing. */
export function part(heading: string, text: string): string {
  return text && `## ${plain(heading)}\n\n${text}`;
}
