import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

/** A typeface comes in files of some letters each; what none has, such as Chinese, is taken from the system. */
const LETTERS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'] as const;

export const SANS = face('source-sans-3', 400);
export const SANS_BOLD = face('source-sans-3', 600);
export const SERIF_BOLD = face('source-serif-4', 600);

/** The files of a typeface, as one list of families from which a letter is taken in turn. */
function face(name: 'source-sans-3' | 'source-serif-4', weight: 400 | 600): string {
  const { resolve } = createRequire(import.meta.url);
  const families = LETTERS.map((letters) => {
    const family = `${name}-${letters}-${weight}`;
    GlobalFonts.registerFromPath(resolve(`@fontsource/${name}/files/${family}-normal.woff2`), family);
    return `"${family}"`;
  });
  return families.join(',');
}
