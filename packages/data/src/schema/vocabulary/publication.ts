import type { Vocabulary } from './vocabulary.ts';

/** Kind of an event. */
export const EVENT_KINDS = {
  webinar: ['Webinar', 'Talks online, open on registration.'],
  meeting: ['Meeting', 'A meeting of members.'],
  workshop: ['Workshop', 'A working session with exercises or results.'],
  training: ['Training', 'A course.'],
} as const satisfies Vocabulary;

/** How one takes part in an event. */
export const EVENT_MODES = {
  online: ['Online', 'By video only.'],
  onsite: ['On site', 'In one place only.'],
  hybrid: ['Hybrid', 'In one place and by video.'],
} as const satisfies Vocabulary;

/** Where an event stands. */
export const EVENT_STATUSES = {
  scheduled: ['Scheduled', 'Announced, not yet held.'],
  postponed: ['Postponed', 'Put off; a new date may be missing.'],
  cancelled: ['Cancelled', 'Will not be held.'],
  held: ['Held', 'Took place.'],
} as const satisfies Vocabulary;

/** Agenda items that are not talks. */
export const AGENDA_KINDS = {
  opening: ['Opening', 'Opening remarks.'],
  discussion: ['Discussion', 'Questions and discussion.'],
  break: ['Break', 'Break.'],
  panel: ['Panel', 'Panel.'],
  closing: ['Closing', 'Closing remarks.'],
} as const satisfies Vocabulary;

/** Where a title of a talk was printed. */
export const TITLE_PLACES = {
  agenda: ['Agenda', 'The agenda of the event.'],
  abstract: ['Abstract', 'The heading of the abstract.'],
  slides: ['Slides', 'The title slide.'],
  recording: ['Recording', 'The title of the recording.'],
  'other-announcement': ['Another announcement', 'Another version of the announcement.'],
} as const satisfies Vocabulary;

/** Type of an organization. */
export const ORGANIZATION_TYPES = {
  'statistical-office': ['Statistical office', 'A national or regional statistical office or agency.'],
  ministry: ['Ministry', 'A ministry or a department of one.'],
  'international-organization': ['International organization', 'An intergovernmental organization.'],
  research: ['Research', 'A university or a research institute.'],
  agency: ['Agency', 'Another public agency.'],
  community: ['Community', 'A community of practice or a network.'],
  company: ['Company', 'A company.'],
} as const satisfies Vocabulary;

/** Type of a resource. */
export const RESOURCE_TYPES = {
  announcement: ['Announcement', 'An announcement of an event.'],
  slides: ['Slides', 'Slides of a talk.'],
  recording: ['Recording', 'A recording of a talk or an event.'],
  paper: ['Paper', 'An article in a journal or in proceedings.'],
  report: ['Report', 'A report, manual or working paper.'],
  code: ['Code', 'Source code.'],
  dataset: ['Dataset', 'Data to download.'],
  model: ['Model', 'A trained model.'],
  classification: ['Classification', 'A classification or its index.'],
  correspondence: ['Correspondence', 'A table between two classifications.'],
  tool: ['Tool', 'Software to use.'],
  standard: ['Standard', 'A standard or a vocabulary.'],
  'web-page': ['Web page', 'A page to read.'],
} as const satisfies Vocabulary;

/** Kind of a word in the glossary. */
export const TERM_KINDS = {
  concept: ['Concept', 'A notion of the field.'],
  acronym: ['Acronym', 'Letters that stand for a name.'],
  programme: ['Programme', 'The name of a census, survey or register.'],
  synonym: ['Other name', 'Another name of something that has a page of its own.'],
} as const satisfies Vocabulary;

/** Whether a resource can be had. */
export const AVAILABILITIES = {
  announced: ['Announced', 'Promised, no address yet.'],
  available: ['Available', 'Can be opened at its address.'],
  withdrawn: ['Withdrawn', 'Was available, is no longer.'],
  unlinked: ['No stable address', 'Was read by the editors; has no public address that lasts.'],
} as const satisfies Vocabulary;

/** Who can open a resource. */
export const ACCESSES = {
  open: ['Open', 'Anybody.'],
  registration: ['Registration', 'After registration, free of charge.'],
  restricted: ['Restricted', 'Members or subscribers only.'],
} as const satisfies Vocabulary;
