import { type Community, type Event, instantOf } from '@isco-cop/data/schema';

/** Which state of an event this is, by what its content says and not by when somebody built the site. */
export interface Revision {
  /** Changes since the first announcement. */
  readonly number: number;
  /** When the last change, or else the event, was announced; its start where no date is known. */
  readonly date: Date;
}

/** The revision of an event. */
export function revisionOf(community: Community, event: Event): Revision {
  const { changes = [], source, start, timeZone } = event;
  const announced = changes.at(-1)?.date ?? community.resources.get(source?.resource)?.date;
  return {
    number: changes.length,
    date: announced ? firstInstant(announced) : instantOf(start, timeZone),
  };
}

/** The beginning of a day, month or year in UTC. */
export function firstInstant(date: string): Date {
  const [year, month = '01', day = '01'] = date.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}
