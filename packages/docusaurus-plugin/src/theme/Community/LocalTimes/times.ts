/** "2 Dec, 09:45–10:05" in a time zone. */
export function timeRange(start: Date, end: Date, timeZone: string, withDate: boolean): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short' });
  const range = `${time.format(start)}–${time.format(end)}`;
  return withDate ? `${day.format(start)}, ${range}` : range;
}

/** `Europe/Zurich` → "Zurich". */
export function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
