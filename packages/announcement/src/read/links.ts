import { addressFinding, type Place } from '@isco-cop/data';
import type { PrintedLink } from '../announcement.ts';
import { LANGUAGES, labelsOf } from '../labels/index.ts';
import { fold, saysSomething, words } from '../text/fold.ts';
import { type Inline, type InlineLink, readInline } from '../text/inline.ts';
import type { Reading } from './reading.ts';

/** Type of a resource that its label or its address gives away. */
export type LinkType = 'slides' | 'recording' | 'paper' | 'report' | 'code';

const SOON = LANGUAGES.flatMap((language) => labelsOf[language].comingSoon);
const SOON_PATTERN = new RegExp(
  `[\\s\\p{P}]{0,5}(?:${[...SOON].sort((a, b) => b.length - a.length).join('|')})[\\s\\p{P}]{0,5}$`,
  'iu',
);

/** The type of a resource by the words of its label, else by its address. */
export function linkType(label: string, url?: string): LinkType | undefined {
  const folded = ` ${words(label).join(' ')} `;
  for (const language of LANGUAGES) {
    for (const [type, texts] of Object.entries(labelsOf[language].resourceTypes)) {
      if (texts.some((text) => folded.includes(` ${fold(text)} `))) return type as LinkType;
    }
  }
  if (url === undefined) return undefined;
  if (/^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//i.test(url)) return 'recording';
  if (/^https?:\/\/(?:github|gitlab)\.com\//i.test(url)) return 'code';
  return /\.pptx?(?:[?#]|$)/i.test(url) ? 'slides' : undefined;
}

/** Text without a closing "(Coming Soon)", and whether it had one. */
export function withoutComingSoon(text: string): { text: string; isSoon: boolean } {
  const match = SOON_PATTERN.exec(text.slice(-60));
  if (!match) return { text, isSoon: false };
  return { text: text.slice(0, Math.max(0, text.length - 60) + match.index).trim(), isSoon: true };
}

/** A link as printed; a placeholder has no address. */
export function printedLink(
  { label, url }: InlineLink,
  place: Place,
  reading: Reading,
  note?: string,
): PrintedLink {
  const wrong = addressFinding(url);
  const isAddress = !wrong;
  if (wrong && !wrong.message.includes('placeholder')) reading.leave(place.line, url);
  const { text, isSoon } = withoutComingSoon(note ?? '');
  const rest = text.replace(/^[\s\p{P}]+|[\s([{–—-]+$/gu, '');
  return {
    label: saysSomething(label) ? label : url,
    ...(isAddress && !isSoon ? { url } : {}),
    ...(saysSomething(rest) ? { note: rest } : {}),
    place,
  };
}

/** The links of a cell or heading that are resources, and its text without them. */
export function splitLinks(
  markdown: string,
  place: Place,
  reading: Reading,
): { text: string; inline: Inline; links: PrintedLink[] } {
  const inline = readInline(markdown);
  const hasOtherText = saysSomething(withoutComingSoon(inline.textOutsideLinks).text);
  const outside = withoutComingSoon(inline.textWithAddresses);
  // A bare address within a title is part of its words.
  const meant = inline.links.filter(
    ({ label, url }) => !(hasOtherText && url.endsWith(label)) || linkType(label, url),
  );
  const links = meant.map((link) => printedLink(link, place, reading));
  // A link labelled "Slides" stands beside the text; any other label is part of it.
  const areBeside = meant.length > 0 && hasOtherText && meant.every(({ label }) => linkType(label));
  if (!areBeside) return { text: inline.text, inline, links };
  const soon = outside.isSoon ? links.map(({ url: _, ...link }) => link) : links;
  return {
    text: outside.text.replace(/[\s,;|/([\]–—-]+$|\(\s*[,;|/]*\s*\)/gu, '').trim(),
    inline,
    links: soon,
  };
}
