import { type Community, compareText, type Event } from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import type { Reference } from './reference.ts';
import { type AppearanceProps, subjectOf, toAppearance } from './talk-item.ts';
import { type TimesProps, toTimes } from './times.ts';

/** A row of the agenda: a talk or something else. */
export interface AgendaRowProps {
  readonly times: TimesProps;
  readonly title: string;
  readonly path?: string;
  readonly subject?: Reference;
  readonly kind: string;
  readonly presenters: readonly AppearanceProps[];
}

/** A part of the agenda: what stands in no session, or a session with its moderators. */
export interface AgendaPartProps {
  readonly title?: string;
  /** The day, at its first part, where the event has several. */
  readonly date?: string;
  readonly moderators: readonly AppearanceProps[];
  readonly rows: readonly AgendaRowProps[];
}

/** Projects the agenda: its parts, and its local end where it differs from the announced one. */
export function toAgenda(community: Community, event: Event): { parts: AgendaPartProps[]; end?: string } {
  const rows = toRows(community, event);
  const last = [...rows].sort((a, b) => compareText(a.times.endInstant, b.times.endInstant)).at(-1);
  const announced = toTimes(event.start, event.end, event.timeZone);
  const differs = last?.times.endInstant && last.times.endInstant !== announced.endInstant;
  return { parts: inParts(community, event, rows), ...(differs && { end: last.times.end }) };
}

type Row = AgendaRowProps & { readonly session?: string };

function toRows(community: Community, event: Event): Row[] {
  const { timeZone } = event;
  const items = (event.agenda ?? []).map(
    ({ kind, title, session, start, end, presenters }): Row => ({
      times: toTimes(start, end, timeZone),
      title,
      kind: label('agendaKind', kind),
      presenters: (presenters ?? []).map((each) => toAppearance(community, each)),
      ...(session && { session }),
    }),
  );
  const talks = community.talks.where({ event: event.id }).map(
    (talk): Row => ({
      times: toTimes(talk.start, talk.end, timeZone),
      title: talk.title,
      path: `/talks/${talk.id}/`,
      subject: subjectOf(community, talk),
      kind: 'Talk',
      presenters: (talk.presenters ?? []).map((each) => toAppearance(community, each)),
      ...(talk.session && { session: talk.session }),
    }),
  );
  return [...items, ...talks].sort((a, b) => compareText(a.times.startInstant, b.times.startInstant));
}

/** Cuts the rows where the session or the day changes, keeping their order in time. */
function inParts(community: Community, event: Event, rows: readonly Row[]): AgendaPartProps[] {
  const severalDays = new Set(rows.map(({ times }) => times.date)).size > 1;
  const parts: (Omit<AgendaPartProps, 'rows'> & { rows: AgendaRowProps[] })[] = [];
  let before: Row | undefined;
  for (const row of rows) {
    const { session: id, ...shown } = row;
    const newDay = before?.times.date !== row.times.date;
    const last = parts.at(-1);
    if (last && !newDay && before?.session === id) last.rows.push(shown);
    else {
      const session = event.sessions?.find((each) => each.id === id);
      parts.push({
        ...(session && { title: session.title }),
        ...(severalDays && newDay && { date: row.times.date }),
        moderators: (session?.moderators ?? []).map((each) => toAppearance(community, each)),
        rows: [shown],
      });
    }
    before = row;
  }
  return parts;
}
