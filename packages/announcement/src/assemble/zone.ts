import type { Event } from '@isco-cop/data';
import type { PrintedEvent } from '../announcement.ts';
import { resolveZone } from '../text/time-zones.ts';
import type { Context } from './context.ts';

/** The IANA time zone of an event; what an abbreviation means where is settled by place and date, or asked. */
export function zoneOf(
  { zone, printedZone }: PrintedEvent,
  id: string,
  date: string | undefined,
  country: string | undefined,
  existing: Event | undefined,
  context: Context,
): string | undefined {
  if (zone) return zone.value;
  if (!printedZone) return existing?.timeZone;
  const { value: printed, place } = printedZone;
  const reading = resolveZone(printed, date, country);
  // Zones that agree at that date are one reading; the entry may know better in which of them the event is.
  if (existing && (existing.printedTimeZone === printed || reading.choices.includes(existing.timeZone)))
    return existing.timeZone;
  if (reading.zone !== undefined) return reading.zone;
  const choices = reading.choices.map((value) => ({ value, label: value }));
  const expected =
    choices.length > 0
      ? choices
          .slice(0, 6)
          .map(({ value }) => `\`${value}\``)
          .join(', ')
      : 'the IANA name of a time zone';
  const why = reading.notInUse
    ? `, which is not in use on ${date}`
    : choices.length > 1
      ? ', which has several meanings'
      : '';
  return context.ask(
    { id: `events/${id}#timeZone`, text: `Which time zone is ${printed}?`, choices, place },
    {
      message: `Unexpected time zone \`${printed}\`${why}, expected ${expected}`,
      hint: `write the IANA name, such as \`${choices[0]?.value ?? 'Europe/Zurich'}\`, after the times, or answer \`events/${id}#timeZone\``,
    },
  );
}
