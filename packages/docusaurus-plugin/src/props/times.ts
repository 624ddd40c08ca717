import { instantOf } from '@isco-cop/data/schema';
import { formatDate } from './format.ts';

/** Start and end of something in the time zone of its event, and as instants for readers elsewhere. */
export interface TimesProps {
  /** "2 December 2024". */
  readonly date: string;
  /** Date of the end, where it is another day. */
  readonly endDate?: string;
  /** "14:15", local. */
  readonly start: string;
  readonly end: string;
  /** ISO 8601 in UTC; empty while somebody is still writing the time in a form. */
  readonly startInstant: string;
  readonly endInstant: string;
  /** IANA time zone. */
  readonly timeZone: string;
}

/** Projects local times `YYYY-MM-DDThh:mm` of an IANA time zone. */
export function toTimes(start: string, end: string, timeZone: string): TimesProps {
  const [date, endDate] = [formatDate(start), formatDate(end)];
  return {
    date,
    ...(endDate !== date && { endDate }),
    start: start.slice(11),
    end: end.slice(11),
    startInstant: isoInstant(start, timeZone),
    endInstant: isoInstant(end, timeZone),
    timeZone,
  };
}

const instants = new Map<string, string>();

/** Looked up once: one talk stands on many pages, and time zones are slow. */
function isoInstant(local: string, timeZone: string): string {
  const key = `${local} ${timeZone}`;
  const known = instants.get(key) ?? newIsoInstant(local, timeZone);
  instants.set(key, known);
  return known;
}

/** A date, a time and a zone that do not exist have no instant. */
function newIsoInstant(local: string, timeZone: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return '';
  try {
    return instantOf(local, timeZone).toISOString();
  } catch {
    return '';
  }
}
