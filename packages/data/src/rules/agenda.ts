import { minutesOf } from '../calendar.ts';
import type { FieldPath } from '../reader/places.ts';
import type { Entry, Event, Talk } from '../schema/collections.ts';
import type { RuleContext } from './rule.ts';

/** A talk or another agenda item with its times in minutes; both exist and are in order. */
export interface AgendaItem {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Local times as written. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** The entry that holds it, and the path of the item within; empty for a talk. */
  readonly entry: Entry;
  readonly path: FieldPath;
}

/** An event with its talks and other agenda items, by start. */
export interface Agenda {
  readonly event: Event;
  readonly items: readonly AgendaItem[];
  /** Whether nothing is missing from it that is written down but wrong. */
  readonly isComplete: boolean;
}

/** Beyond this many findings of a kind an event is being written, not proofread. */
export const MOST_FINDINGS = 20;

const agendas = new WeakMap<RuleContext, readonly Agenda[]>();

/** The agendas of all events. */
export function allAgendas(context: RuleContext): readonly Agenda[] {
  const known = agendas.get(context) ?? collectAgendas(context);
  agendas.set(context, known);
  return known;
}

function collectAgendas(context: RuleContext): Agenda[] {
  const talks = new Map<string, Talk[]>();
  for (const talk of context.all('talks')) {
    const ofEvent = talks.get(talk.event);
    if (ofEvent) ofEvent.push(talk);
    else talks.set(talk.event, [talk]);
  }
  const misshapen = context.misshapen('talks');
  const isUnread = context.ids('talks').size > context.all('talks').length + misshapen.length;
  const unsure = new Set(misshapen.map(({ event }) => event));
  return context.all('events').map((event) => {
    const parts = (talks.get(event.id)?.length ?? 0) + (event.agenda?.length ?? 0);
    const items = [
      ...(talks.get(event.id) ?? []).flatMap((talk) => itemOf(talk, talk, [])),
      ...(event.agenda ?? []).flatMap((item, index) => itemOf(item, event, ['agenda', index])),
    ].sort((a, b) => a.start - b.start || a.end - b.end);
    const isComplete = !isUnread && !unsure.has(event.id) && items.length === parts;
    return { event, items, isComplete };
  });
}

function itemOf(
  item: { readonly title: string; readonly start: string; readonly end: string },
  entry: Entry,
  path: FieldPath,
): AgendaItem[] {
  const start = minutesOf(item.start);
  const end = minutesOf(item.end);
  if (start === undefined || end === undefined || end < start) return [];
  return [{ title: item.title, start, end, startsAt: item.start, endsAt: item.end, entry, path }];
}
