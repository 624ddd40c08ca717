import { type Community, countryByCode, type Event } from '@isco-cop/data';
import type { PhrasingContent, RootContent } from 'mdast';
import { type AnnouncementLanguage, labelsOf } from '../labels/index.ts';
import { findZone, resolveZone } from '../text/time-zones.ts';
import { longDate } from './date.ts';
import { bold, heading, link, list, paragraph, text } from './markdown.ts';

/** Date, time, mode and what else is said of the event in one line each. */
export function printDateAndTime(event: Event, language: AnnouncementLanguage): RootContent[] {
  const { fields, sections, modes, statuses } = labelsOf[language];
  const line = (label: string | undefined, value: string): PhrasingContent[] => [
    bold(label ?? ''),
    text(`: ${value}`),
  ];
  const [first, last] = [event.start.slice(0, 10), event.end.slice(0, 10)];
  const dates = [...new Set([first, last])].map((day) => longDate(day, language)).join(' - ');
  const lines = [
    line(fields.date[0], dates),
    line(fields.time[0], `${clock(event.start)} - ${clock(event.end)} ${zoneOf(event)}`),
  ];
  if (event.mode) lines.push(line(fields.mode[0], modes[event.mode][0] ?? ''));
  if (event.place) {
    const { name, country } = event.place;
    const names = country === undefined ? undefined : countryByCode(country)?.names;
    lines.push(line(fields.place[0], [name, names?.[language] ?? country].filter(Boolean).join(', ')));
  }
  if (event.status === 'postponed' || event.status === 'cancelled') {
    lines.push(line(fields.status[0], statuses[event.status][0] ?? ''));
  }
  if (event.languages) {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    lines.push(line(fields.languages[0], event.languages.map((tag) => names.of(tag) ?? tag).join(', ')));
  }
  return [heading(3, sections.dateAndTime[0] ?? ''), list(lines)];
}

/** The zone as announced; with its IANA name where it would alone mean another, or be taken for none. */
function zoneOf({ printedTimeZone, timeZone, start, place }: Event): string {
  if (printedTimeZone === undefined) return timeZone;
  const { zone } = resolveZone(printedTimeZone, start.slice(0, 10), place?.country);
  const isRead = zone === timeZone && findZone(printedTimeZone).printed === printedTimeZone;
  return isRead ? printedTimeZone : `${printedTimeZone} (${timeZone})`;
}

/** The objectives below their introduction. */
export function printObjectives(
  { objectives = [], kind }: Event,
  language: AnnouncementLanguage,
): RootContent[] {
  if (objectives.length === 0) return [];
  const { sections, aims } = labelsOf[language];
  const items = objectives.map((each) =>
    each.title === each.text ? [text(each.text)] : [bold(each.title), text(`: ${each.text}`)],
  );
  return [heading(3, sections.objectives[0] ?? ''), paragraph(text(aims[kind])), list(items)];
}

/** How to register. */
export function printRegistration({ registration }: Event, language: AnnouncementLanguage): RootContent[] {
  if (!registration) return [];
  const { url, label, note } = registration;
  const blocks: RootContent[] = [heading(3, labelsOf[language].sections.registration[0] ?? '')];
  if (url !== undefined || label !== undefined)
    blocks.push(paragraph(link(label ?? url ?? '', url ?? '#'), text('.')));
  if (note !== undefined) blocks.push(paragraph(text(note)));
  return blocks;
}

/** Slides, recording and links; what has no address yet is coming soon. */
export function printResources(
  { resources }: Event,
  community: Community,
  language: AnnouncementLanguage,
): RootContent[] {
  const { sections, comingSoon } = labelsOf[language];
  const items = community.resources
    .pick(resources)
    .map(({ title, url, availability }) =>
      availability === 'announced' || url === undefined
        ? [link(title, '#'), text(` (${comingSoon[0]})`)]
        : [link(title, url)],
    );
  return items.length > 0 ? [heading(2, sections.resources[0] ?? ''), list(items)] : [];
}

/** Whom to ask. */
export function printContacts(
  { contacts = [] }: Event,
  community: Community,
  language: AnnouncementLanguage,
): RootContent[] {
  const items = contacts.map(({ person, email }): PhrasingContent[] => {
    const name = bold(community.people.get(person)?.name ?? person);
    return email === undefined ? [name] : [name, text(': '), link(email, `mailto:${email}`)];
  });
  return items.length > 0 ? [heading(2, labelsOf[language].sections.contact[0] ?? ''), list(items)] : [];
}

const clock = (time: string) => time.slice(time.indexOf('T') + 1);
