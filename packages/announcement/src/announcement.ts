import type { Place } from '@isco-cop/data';
import type { AnnouncementLanguage, ItemKind } from './labels/index.ts';

/** What an announcement says, with the place in the text. */
interface Said<Value> {
  readonly value: Value;
  readonly place: Place;
}

/** A person as printed. */
export interface PrintedPerson {
  readonly name: string;
  readonly role?: string;
  /** The organization as printed, without role and acronym. */
  readonly affiliation?: string;
  readonly acronym?: string;
  readonly place: Place;
}

/** A link as printed; `url` is undefined for a placeholder. */
export interface PrintedLink {
  readonly label: string;
  readonly url?: string;
  readonly note?: string;
  readonly place: Place;
}

/** Whom or what a talk is about. */
export type Subject =
  | { readonly country: string }
  /** An organization, by its id where it is known, else as printed. */
  | { readonly organization: string; readonly isKnown: boolean };

/** A line of the agenda. */
export interface PrintedItem {
  /** Undefined for a talk. */
  readonly kind?: ItemKind;
  /** As printed, with its "Country:" label. */
  readonly title: string;
  /** Without that label. */
  readonly bareTitle: string;
  readonly subject?: Subject;
  /** Local times; a day alone is given where the clock could not be read. */
  readonly start?: string;
  readonly end?: string;
  readonly session?: string;
  readonly people: readonly PrintedPerson[];
  readonly links: readonly PrintedLink[];
  readonly place: Place;
}

/** A session with its moderators. */
export interface PrintedSession {
  readonly id: string;
  readonly title: string;
  readonly moderators: readonly PrintedPerson[];
  readonly place: Place;
}

/** An abstract with what stands around it. */
export interface PrintedAbstract {
  readonly heading?: string;
  readonly subject?: Subject;
  readonly title?: string;
  readonly people: readonly PrintedPerson[];
  readonly links: readonly PrintedLink[];
  readonly body: string;
  readonly place: Place;
}

/** A contact as printed. */
export interface PrintedContact {
  readonly person: PrintedPerson;
  readonly email?: string;
}

/** Facts of the event beside its agenda. */
export interface PrintedEvent {
  series?: Said<string>;
  title?: Said<string>;
  readonly welcome: string[];
  readonly dates: Said<string>[];
  start?: Said<string>;
  end?: Said<string>;
  printedZone?: Said<string>;
  zone?: Said<string>;
  mode?: Said<'online' | 'onsite' | 'hybrid'>;
  status?: Said<'postponed' | 'cancelled'>;
  place?: Said<string>;
  languages?: Said<readonly string[]>;
  organizers?: Said<readonly string[]>;
  registration?: Said<{ url?: string; label?: string; note?: string }>;
  readonly objectives: { readonly title: string; readonly text: string }[];
}

/** Everything an announcement says, not yet related to any community. */
export interface Announcement {
  readonly language: AnnouncementLanguage;
  readonly event: PrintedEvent;
  readonly sessions: readonly PrintedSession[];
  readonly items: readonly PrintedItem[];
  readonly abstracts: readonly PrintedAbstract[];
  readonly links: readonly PrintedLink[];
  readonly contacts: readonly PrintedContact[];
  /** Headings as printed, for locators. */
  readonly headings: Readonly<Partial<Record<'agenda' | 'abstracts' | 'contact', string>>>;
}
