import { countryByCode, quoted, slug, type Talk } from '@isco-cop/data';
import type { Announcement, Subject } from '../announcement.ts';
import { countryLike } from '../known/countries.ts';
import { fold, words } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { type Data, type Draft, defined } from './draft.ts';
import type { Desks, EventFrame } from './event.ts';
import type { AnnouncedTalk } from './match-abstracts.ts';
import type { AnnouncedAppearance } from './people.ts';
import { presentersOf } from './presenters.ts';

/** A talk of the event. */
export function draftTalk(
  talk: AnnouncedTalk,
  announcement: Announcement,
  frame: EventFrame,
  desks: Desks,
  taken: Set<string>,
): Draft | undefined {
  const { item, abstract } = talk;
  const place = item?.place ?? abstract?.place ?? { line: 1, column: 1, endColumn: 2 };
  const title = abstract?.title ?? item?.bareTitle;
  const printed = abstract?.subject ?? item?.subject;
  const existing = existingTalk(talk, printed, frame, desks, taken);
  const country = printed && 'country' in printed ? printed.country : existing?.country;
  const presenters = presentersOf(talk, existing, country, desks);
  const subject = subjectOf(printed, item?.title, presenters, existing, place, desks);
  const id = existing?.id ?? newTalkId(title, subject, frame, desks, taken);
  taken.add(id);
  const links = [...(item?.links ?? []), ...(abstract?.links ?? [])];
  const resources = links.map((link) => desks.resources.resolve(link, existing?.resources ?? [], id));
  const others = item && title !== undefined && fold(item.bareTitle) !== fold(title);
  const locator = locatorOf(talk, announcement);
  const source = { resource: frame.announcement, locator };
  const said: Data = defined({
    title: keepsTitle(existing, talk) ? existing?.title : title,
    ...subject,
    event: frame.id,
    session: item?.session && (frame.sessions.get(item.session) ?? item.session),
    start: item?.start,
    end: item?.end,
    agendaTitle: item?.title,
    abstractTitle: abstract?.title,
    alternateTitles: others ? [{ title: item.bareTitle, place: 'agenda' }] : undefined,
    presenters: presenters.length > 0 ? presenters : undefined,
    resources: resources.length > 0 ? [...new Set(resources)] : undefined,
  });
  if (others) {
    desks.context.reading.report('info', 'two-titles', abstract?.place ?? place, {
      message: `Unexpected title ${quoted(title)} over the abstract, expected ${quoted(item.bareTitle)} as in the agenda`,
      hint: 'nothing to do if both are as announced: the two are kept side by side',
    });
  }
  const body = abstract?.body ?? '';
  return {
    collection: 'talks',
    id,
    ...(existing ? { existing } : {}),
    said,
    soft: defined({ source, abstractLanguage: body === '' ? undefined : languageOf(body) }),
    ...(body === '' ? {} : { body }),
    place,
    parts: [
      ...(item ? [desks.context.reading.lineAt(item.place.line)] : []),
      ...(abstract ? [desks.context.reading.sectionAt(abstract.place.line)] : []),
    ],
    places: { title: abstract?.place, abstractTitle: abstract?.place },
  };
}

/** The talk of the event that it is: by a title, else by time and subject. */
function existingTalk(
  { item, abstract }: AnnouncedTalk,
  subject: Subject | undefined,
  frame: EventFrame,
  { context }: Desks,
  taken: Set<string>,
): Talk | undefined {
  const talks = frame.existing
    ? context.community.talks.where({ event: frame.id }).filter(({ id }) => !taken.has(id))
    : [];
  const titles = new Set(
    [item?.title, item?.bareTitle, abstract?.title].flatMap((title) => (title ? fold(title) : [])),
  );
  const isSameSubject = (talk: Talk) =>
    subject === undefined ||
    ('country' in subject
      ? talk.country === subject.country
      : talk.organization === undefined || talk.organization === subject.organization);
  const called = talks.filter((talk) =>
    [
      talk.title,
      talk.agendaTitle,
      talk.abstractTitle,
      ...(talk.alternateTitles ?? []).map((each) => each.title),
    ].some((title) => title !== undefined && titles.has(fold(title))),
  );
  return (
    called.find(isSameSubject) ??
    talks.find(
      (talk) =>
        subject !== undefined &&
        item?.start !== undefined &&
        talk.start === item.start &&
        isSameSubject(talk),
    )
  );
}

/** A title chosen by an editor stays while what is printed is what was printed. */
function keepsTitle(existing: Talk | undefined, { item, abstract }: AnnouncedTalk): boolean {
  return (
    existing !== undefined &&
    existing.agendaTitle === item?.title &&
    existing.abstractTitle === abstract?.title
  );
}

/** Country or organization: as printed, else where the presenters' organization belongs. */
function subjectOf(
  printed: Subject | undefined,
  title: string | undefined,
  presenters: readonly AnnouncedAppearance[],
  existing: Talk | undefined,
  place: Draft['place'],
  { organizations, context }: Desks,
): { country?: string; organization?: string } {
  if (printed && 'country' in printed) return { country: printed.country };
  if (printed?.isKnown) {
    context.recognise('organizations', printed.organization, place);
    return { organization: printed.organization };
  }
  if (printed) return { organization: organizations.international(printed.organization, place) };
  if (existing)
    return defined({ country: existing.country, organization: existing.organization }) as {
      country?: string;
    };
  const label = /^([^:]{3,40}):/.exec(title ?? '')?.[1] ?? '';
  const like = words(label).length <= 3 ? countryLike(label) : undefined;
  if (like) {
    context.reading.report('warning', 'near-country', place, {
      message: `Unexpected \`${label}\` in front of a title, expected a country such as \`${countryByCode(like)?.names.en}\``,
      hint: 'correct the name of the country',
    });
  }
  const organization = organizations.get(presenters.find((each) => each.organization)?.organization ?? '');
  if (organization?.type === 'international-organization') return { organization: organization.id };
  return organization?.country === undefined ? {} : { country: organization.country };
}

function newTalkId(
  title: string | undefined,
  subject: { country?: string; organization?: string },
  frame: EventFrame,
  { context }: Desks,
  taken: Set<string>,
): string {
  const year = /^\d{4}/.exec(frame.id)?.[0];
  const about = subject.country ? countryByCode(subject.country)?.names.en : subject.organization;
  const key = words(title ?? '')
    .filter((word) => word.length > 3)
    .slice(0, 4)
    .join('-');
  const base = slug([year, about, key || 'talk'].filter(Boolean).join('-'))
    .slice(0, 70)
    .replace(/-$/, '');
  let id = base;
  for (let count = 2; taken.has(id) || context.community.talks.get(id); count++) id = `${base}-${count}`;
  return id;
}

function locatorOf({ item, abstract }: AnnouncedTalk, { headings, sessions }: Announcement): string {
  const session = sessions.find(({ id }) => id === item?.session)?.title;
  const agenda = item
    ? [
        headings.agenda ?? 'Agenda',
        session?.replace(/^(\p{Lu})(?=\p{Ll}+ \d+$)/u, (first) => first.toLowerCase()),
      ]
    : [];
  const over = abstract ? [headings.abstracts ?? 'Abstracts', abstract.heading] : [];
  return (
    [agenda, over]
      .map((parts) => parts.filter(Boolean).join(', '))
      .filter(Boolean)
      .join('; ') || 'The whole announcement'
  );
}
