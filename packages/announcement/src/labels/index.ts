import { fold } from '../text/fold.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import {
  type AnnouncementLanguage,
  type ColumnName,
  type FieldName,
  type ItemKind,
  LANGUAGES,
  type Labels,
  type SectionName,
} from './labels.ts';
import { pt } from './pt.ts';

/** The labels of each language. */
export const labelsOf: Readonly<Record<AnnouncementLanguage, Labels>> = { en, es, fr, pt };

const all = LANGUAGES.map((language) => labelsOf[language]);

/** The section that a heading begins, in any of the languages. */
export const sectionNamed = lookup<SectionName>((labels) => labels.sections);
/** The labelled line that a label begins. */
export const fieldNamed = lookup<FieldName>((labels) => labels.fields);
/** The column of an agenda with a heading. */
export const columnNamed = lookup<ColumnName>((labels) => labels.columns);
/** How one takes part, in words. */
export const modeNamed = lookup<'online' | 'onsite' | 'hybrid'>((labels) => labels.modes);
/** Where an event stands, in words. */
export const statusNamed = lookup<'postponed' | 'cancelled'>((labels) => labels.statuses);

/** The kind of agenda item that a single word stands for. */
export const itemKindOfWord = lookup<ItemKind>((labels) => labels.itemKinds);
/** Words of a list in every language, folded. */
export const wordsOf = (list: (labels: Labels) => readonly string[]): ReadonlySet<string> =>
  new Set(all.flatMap((labels) => list(labels).map(fold)));

function lookup<Name extends string>(
  of: (labels: Labels) => Readonly<Record<Name, readonly string[]>>,
): (text: string) => Name | undefined {
  const names = new Map<string, Name>();
  for (const labels of all) {
    for (const [name, texts] of Object.entries(of(labels)) as [Name, readonly string[]][]) {
      for (const text of texts) if (!names.has(fold(text))) names.set(fold(text), name);
    }
  }
  return (text) => names.get(fold(text));
}

export {
  type AnnouncementLanguage,
  type ColumnName,
  type FieldName,
  type ItemKind,
  LANGUAGES,
  type Labels,
  type SectionName,
} from './labels.ts';
