/** The instant of a local time `YYYY-MM-DDThh:mm` in an IANA time zone. */
export function instantOf(local: string, timeZone: string): Date {
  const asUtc = Date.parse(`${local}:00Z`);
  // The offset is looked up at the guess and once more at the corrected instant, which is right across a change.
  const first = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(first, timeZone));
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const get = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return (
    Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second')) - instant
  );
}

/** "2 Dec, 09:45–10:05" in a time zone. */
export function timeRange(start: Date, end: Date, timeZone: string, withDate: boolean): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short' });
  const range = `${time.format(start)}–${time.format(end)}`;
  return withDate ? `${day.format(start)}, ${range}` : range;
}

/** "2 December 2024" of a local time. */
export function longDate(local: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return format.format(new Date(`${local}:00Z`));
}

/** `Europe/Zurich` → "Zurich". */
export function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** Whether a local time and its zone exist, which they need not while somebody is writing them. */
export function isTime(local: string, timeZone: string): boolean {
  try {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return false;
    return !Number.isNaN(instantOf(local, timeZone).getTime());
  } catch {
    return false;
  }
}
