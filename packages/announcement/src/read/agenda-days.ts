import { Temporal } from 'temporal-polyfill';
import type { PrintedEvent, PrintedItem } from '../announcement.ts';
import type { UndatedItem } from './agenda.ts';
import type { Reading } from './reading.ts';

/** Gives every item its date: that of its heading, else the day of the event, else the next day where clocks go back. */
export function datedItems(
  items: readonly UndatedItem[],
  event: PrintedEvent,
  reading: Reading,
): PrintedItem[] {
  const days = [...new Set(event.dates.map(({ value }) => value))].sort();
  let index = 0;
  let last = '';
  return items.map((item, at) => {
    const { day: stated, from, to, ...rest } = item;
    if (stated === undefined && from !== undefined && from < last && index < days.length - 1) index++;
    last = from ?? last;
    const day = typeof stated === 'number' ? dayNumber(days, stated) : (stated ?? days[index]);
    if (day === undefined || from === undefined) return rest;
    const next = items[at + 1];
    // The last line ends with the event.
    const close = event.end && event.end.value > from ? event.end.value : undefined;
    const until = to ?? (next ? (next.day === stated ? next.from : undefined) : close);
    if (to === undefined && until !== undefined) {
      reading.report('warning', 'agenda-time', item.place, {
        message: `Unexpected ${from} without an end, expected a range; its end was taken from ${next ? 'the next line' : 'the announced end'}, ${until}`,
        hint: `write \`${from}-${until}\` if that is right`,
      });
    }
    const start = localTime(day, from);
    return { ...rest, start, ...(until === undefined ? {} : { end: endTime(day, from, until) }) };
  });
}

/** The second day of an event that states a first day only is the day after. */
function dayNumber(days: readonly string[], number: number): string | undefined {
  const [first] = days;
  if (first === undefined || days[number - 1] !== undefined) return days[number - 1];
  return number > 31
    ? undefined
    : Temporal.PlainDate.from(first)
        .add({ days: number - 1 })
        .toString();
}

/** Date and clock as one; 24:00 is the midnight after. */
export function localTime(day: string, clock: string): string {
  if (clock !== '24:00') return `${day}T${clock}`;
  return `${Temporal.PlainDate.from(day).add({ days: 1 })}T00:00`;
}

/** An end after midnight, such as that of 23:30-00:30, is on the next day. */
function endTime(day: string, from: string, to: string): string {
  const isNextDay = from >= '18:00' && to <= '06:00';
  return localTime(isNextDay ? Temporal.PlainDate.from(day).add({ days: 1 }).toString() : day, to);
}
