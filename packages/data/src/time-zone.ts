const CITY_ZONE = /^[A-Z][A-Za-z]+(?:\/[A-Z][\w+-]*){1,2}$/;
const offsetFormats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Whether a name is an IANA time zone of a place, or `UTC`; abbreviations such as `CET` are not. */
export function isTimeZone(name: string): boolean {
  return name === 'UTC' || (CITY_ZONE.test(name) && offsetFormat(name) !== undefined);
}

/** The names that the runtime lists; it knows more under former names such as Asia/Calcutta. */
export function timeZoneNames(): string[] {
  return [...Intl.supportedValuesOf('timeZone'), 'UTC'];
}

/** Whether clocks in a zone jump over a local time, given in minutes since 1970 as if it were UTC. */
export function isSkipped(zone: string, minutes: number): boolean {
  const before = offsetAt(zone, minutes - DAY);
  const after = offsetAt(zone, minutes + DAY);
  if (before === after) return false;
  return [before, after].every((offset) => offsetAt(zone, minutes - offset) !== offset);
}

const DAY = 24 * 60;

/** Minutes that clocks in a zone are ahead of UTC. */
function offsetAt(zone: string, utcMinutes: number): number {
  const text = offsetFormat(zone)?.format(utcMinutes * 60_000) ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function offsetFormat(zone: string): Intl.DateTimeFormat | undefined {
  if (!offsetFormats.has(zone)) offsetFormats.set(zone, makeFormat(zone));
  return offsetFormats.get(zone);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}
