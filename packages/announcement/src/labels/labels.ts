/** Languages in which announcements are read and printed. */
export const LANGUAGES = ['en', 'es', 'fr', 'pt'] as const;

/** Language of the labels of an announcement. */
export type AnnouncementLanguage = (typeof LANGUAGES)[number];

/** Sections of an announcement. */
export type SectionName =
  | 'dateAndTime'
  | 'objectives'
  | 'registration'
  | 'agenda'
  | 'abstracts'
  | 'resources'
  | 'contact';

/** Labelled lines, such as `Presenter: …`. */
export type FieldName =
  | 'date'
  | 'time'
  | 'dateAndTime'
  | 'timeZone'
  | 'mode'
  | 'place'
  | 'status'
  | 'languages'
  | 'organizers'
  | 'presenter'
  | 'title'
  | 'abstract'
  | 'country'
  | 'organization'
  | 'slides'
  | 'recording'
  | 'moderator';

/** Columns of an agenda. */
export type ColumnName = 'time' | 'event' | 'presenter' | 'country' | 'organization' | 'links';

/** Agenda items that are not talks. */
export type ItemKind = 'opening' | 'discussion' | 'break' | 'panel' | 'closing';

/** What an announcement calls things in one language; of each list, the first is printed. */
export interface Labels {
  readonly sections: Readonly<Record<SectionName, readonly string[]>>;
  readonly fields: Readonly<Record<FieldName, readonly string[]>>;
  /** Printed where there are several. */
  readonly plurals: { readonly presenter: string; readonly moderator: string };
  readonly columns: Readonly<Record<ColumnName, readonly string[]>>;
  readonly session: readonly string[];
  readonly day: readonly string[];
  readonly eventKinds: Readonly<Record<'webinar' | 'meeting' | 'workshop' | 'training', readonly string[]>>;
  readonly modes: Readonly<Record<'online' | 'onsite' | 'hybrid', readonly string[]>>;
  readonly statuses: Readonly<Record<'postponed' | 'cancelled', readonly string[]>>;
  /** Words that alone, or with `agendaWords`, make the title of such an item. */
  readonly itemKinds: Readonly<Record<ItemKind, readonly string[]>>;
  readonly agendaWords: readonly string[];
  readonly ordinals: readonly string[];
  readonly and: readonly string[];
  /** Words between the two times of a range. */
  readonly to: readonly string[];
  /** Who speaks where everybody may: no person. */
  readonly everyone: readonly string[];
  readonly comingSoon: readonly string[];
  /** Words of a sentence that only introduces the objectives. */
  readonly aimWords: readonly string[];
  /** The sentence that introduces the objectives of an event of a kind. */
  readonly aims: Readonly<Record<'webinar' | 'meeting' | 'workshop' | 'training', string>>;
  readonly resourceTypes: Readonly<
    Record<'slides' | 'recording' | 'paper' | 'report' | 'code', readonly string[]>
  >;
  /** Frequent short words, to tell in which language a text is. */
  readonly frequentWords: readonly string[];
}
