import { z } from 'zod';
import { type VocabularyName, vocabularies } from './vocabulary/index.ts';

/** Names of the collections, which are the folders of `content/`. */
export const COLLECTION_NAMES = [
  'events',
  'talks',
  'people',
  'organizations',
  'methodologies',
  'techniques',
  'classifications',
  'measures',
  'metrics',
  'resources',
  'glossary',
] as const;

/** Name of a collection. */
export type CollectionName = (typeof COLLECTION_NAMES)[number];

/** What a string field means beyond being a string; rules and links find their fields by it. */
export type FieldKind =
  | { kind: 'reference'; collection: CollectionName }
  | { kind: 'former-id' }
  | { kind: 'country' }
  | { kind: 'language' }
  | { kind: 'time-zone' }
  | { kind: 'date' }
  | { kind: 'local-time' }
  | { kind: 'link' }
  | { kind: 'email' }
  | { kind: 'markdown' }
  | { kind: 'vocabulary'; name: VocabularyName };

/** The kind of each field's schema, kept beside the schemas so that one definition serves every rule. */
export const fieldKinds = z.registry<FieldKind>();

/** Optional keys that whoever writes an entry is asked for all the same: readers miss them, and a gap is counted. */
export const askedFor = z.registry<{ asked: true }>();

/** Shape of an id and of a file name without its ending: lower-case words and digits joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Id of an entry of another collection. */
export const reference = (collection: CollectionName) =>
  z.string().regex(ID_PATTERN).register(fieldKinds, { kind: 'reference', collection });

/** ISO 3166-1 alpha-2 code, upper case. */
export const country = () => z.string().min(1).register(fieldKinds, { kind: 'country' });

/** BCP 47 language tag, such as `es` or `pt-BR`. */
export const language = () => z.string().min(1).register(fieldKinds, { kind: 'language' });

/** IANA time zone, such as `Europe/Zurich`. */
export const timeZone = () => z.string().min(1).register(fieldKinds, { kind: 'time-zone' });

/** Calendar date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as the source states it. */
export const date = () => z.string().min(1).register(fieldKinds, { kind: 'date' });

/** Local date and time, `YYYY-MM-DDThh:mm`, in the time zone of the event. */
export const localTime = () => z.string().min(1).register(fieldKinds, { kind: 'local-time' });

/** Absolute http(s) address. */
export const link = () => z.string().min(1).register(fieldKinds, { kind: 'link' });

/** E-mail address; allowed only in an opt-in contact. */
export const email = () => z.string().min(1).register(fieldKinds, { kind: 'email' });

/** A value that is not always stated, and asked for where it is not. */
export function unlessUnstated<Schema extends z.ZodType>(schema: Schema, description: string) {
  const field = schema.optional().describe(description);
  askedFor.add(field as z.ZodType, { asked: true });
  return field;
}

/** A value of a closed vocabulary that is not always stated, and asked for where it is not. */
export const stated = <Name extends VocabularyName>(name: Name, description: string) =>
  unlessUnstated(vocabulary(name), description);

/** One line or paragraph of text. */
export const text = () => z.string().min(1);

/** A paragraph with links and emphasis, in Markdown. */
export const markdown = () => z.string().min(1).register(fieldKinds, { kind: 'markdown' });

/** A short key unique within its entry. */
export const key = () => z.string().regex(ID_PATTERN);

/** A value of a closed vocabulary. */
export function vocabulary<Name extends VocabularyName>(name: Name) {
  type Value = keyof (typeof vocabularies)[Name] & string;
  const values = Object.keys(vocabularies[name]) as [Value, ...Value[]];
  return z.enum(values).register(fieldKinds, { kind: 'vocabulary', name });
}
