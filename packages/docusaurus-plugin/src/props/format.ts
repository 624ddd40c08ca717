const year = { timeZone: 'UTC', year: 'numeric' } as const;
/** By the number of parts that a date has. */
const FORMATS = [
  new Intl.DateTimeFormat('en-GB', year),
  new Intl.DateTimeFormat('en-GB', { ...year, month: 'long' }),
  new Intl.DateTimeFormat('en-GB', { ...year, month: 'long', day: 'numeric' }),
];

/** `2024-12-02` → "2 December 2024"; as exact as it is given. */
export function formatDate(date: string): string {
  const day = date.slice(0, 10);
  const instant = new Date(day);
  // A form shows dates while they are being written.
  if (Number.isNaN(instant.getTime())) return date;
  return FORMATS[day.split('-').length - 1]?.format(instant) ?? date;
}
