import { LANGUAGES, labelsOf } from '../labels/index.ts';
import { fold } from '../text/fold.ts';
import { looksLikeAbstract } from './abstracts.ts';
import type { Reading } from './reading.ts';
import type { Section } from './sections.ts';

/** Kind of an event by the words of its title. */
export type TitleKind = 'webinar' | 'meeting' | 'workshop' | 'training';

/** The kind of event that a title names. */
export function eventKindOf(title: string): TitleKind | undefined {
  const folded = ` ${fold(title)} `;
  for (const language of LANGUAGES) {
    for (const [kind, texts] of Object.entries(labelsOf[language].eventKinds)) {
      if (texts.some((text) => new RegExp(` ${fold(text)}s? `).test(folded))) return kind as TitleKind;
    }
  }
  return undefined;
}

const ORDINALS = LANGUAGES.map((language) => labelsOf[language].ordinals.map(fold));

/** The number within a series that a title states: "First …", "2nd …", "Webinar 3", "#4". */
export function numberOf(title: string): number | undefined {
  const [first = '', second = ''] = fold(title).split(' ');
  for (const ordinals of ORDINALS) {
    // Spanish and Portuguese ordinals agree with their noun: primer, primero, primera.
    const index = ordinals.findIndex(
      (ordinal) =>
        first === ordinal ||
        first === `${ordinal}o` ||
        first === ordinal.replace(/o?$/, 'a') ||
        first === `${ordinal.replace(/o$/, '')}a`,
    );
    if (index !== -1) return index + 1;
  }
  const numeral =
    /^(\d{1,2})(?:st|nd|rd|th|o|a|er|e|eme)$/.exec(first) ??
    /^(\d{1,2})$/.exec(eventKindOf(first) ? second : '');
  return numeral ? Number(numeral[1]) : undefined;
}

/** Which headings are the series and the title of the event. */
export interface Titles {
  readonly series?: Section;
  readonly title?: Section;
}

/**
 * Among the headings that are no section of their own, the title is the first that names a kind of event, else the
 * second of two, else the only one; what stands above it is the series.
 */
export function titlesOf(sections: readonly Section[], reading: Reading): Titles {
  const candidates: Section[] = [];
  let below: Section | undefined;
  for (const section of sections) {
    if (section.name === 'agenda' || section.name === 'abstracts') below ??= section;
    if (!section.heading || section.name || looksLikeAbstract(section.blocks, reading)) continue;
    // Below the agenda, only what names an event on the same level can be its title.
    if (!below || (section.depth <= below.depth && eventKindOf(section.text))) candidates.push(section);
  }
  const [first, second] = candidates;
  const named = candidates.filter(({ text }) => eventKindOf(text));
  const isNested = first && second && second.depth > first.depth && eventKindOf(second.text);
  const title =
    isNested && candidates.indexOf(named[0] as Section) === 0 ? second : (named[0] ?? second ?? first);
  const series = title === first ? undefined : first;
  for (const other of named) {
    if (other === title || other === series) continue;
    reading.report('warning', 'one-title', reading.placeOfLine(other.line), {
      message: `Unexpected second title "${other.text.slice(0, 200)}", expected one event in an announcement`,
      hint: 'keep one of the titles, or import the two events from two files',
    });
  }
  return { ...(series ? { series } : {}), ...(title ? { title } : {}) };
}
