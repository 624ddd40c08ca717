import { isTimeZone, timeZoneNames } from '@isco-cop/data';
import { Temporal } from 'temporal-polyfill';
import { countryNamed } from '../known/countries.ts';
import { LANGUAGES } from '../labels/index.ts';
import { fold } from './fold.ts';
import { ZONE_ABBREVIATIONS } from './zone-abbreviations.ts';

/** A time zone that a text names. */
export interface FoundZone {
  /** As printed, such as `CET`; undefined where the IANA name itself is printed. */
  readonly printed?: string;
  /** IANA name, where it is printed or a place says it. */
  readonly zone?: string;
  readonly rest: string;
}

const IANA = /\(?\b[A-Z][A-Za-z]+(?:\/[A-Z][\w+-]{1,30}){1,2}\b\)?/;
const OFFSET = /\b(?:UTC|GMT)\s?[+−-]\s?\d{1,2}(?::?\d{2})?\b/;
const CITY_TIME =
  /\b(?:time in |hora de |heure de |heure d['’]|horário d[aeo] |hora d[ao] |hora em )(\p{Lu}[\p{L}. '’-]{2,30})|\b(\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?) time\b/u;

/** Finds the time zone of a text: an IANA name, an abbreviation, an offset, or "Geneva time". */
export function findZone(text: string): FoundZone {
  const iana = IANA.exec(text);
  const name = iana?.[0].replace(/[()]/g, '');
  const zone = name !== undefined && isTimeZone(name) ? name : undefined;
  const without = zone === undefined || !iana ? text : cut(text, iana.index, iana[0].length);
  const offset = OFFSET.exec(without);
  if (offset)
    return { printed: offset[0], ...known(zone), rest: cut(without, offset.index, offset[0].length) };
  for (const match of without.matchAll(/(?<![\p{L}\p{N}/])[A-Z]{2,4}(?![\p{L}\p{N}/])/gu)) {
    if (!(match[0] in ZONE_ABBREVIATIONS)) continue;
    const rest = cut(without, match.index, match[0].length);
    if (match[0] === 'UTC' && zone === undefined) return { zone: 'UTC', rest };
    return { printed: match[0], ...known(zone), rest };
  }
  const city = CITY_TIME.exec(without);
  const named = city?.[1] ?? city?.[2] ?? '';
  const ofCity = city && zoneOfBeginning(named);
  if (city && ofCity) {
    const printed = city[1] ? city[0].slice(0, city[0].length - named.length + ofCity.length) : city[0];
    return { printed, zone: zone ?? ofCity.zone, rest: cut(without, city.index, printed.length) };
  }
  return { ...known(zone), rest: without };
}

const known = (zone: string | undefined) => (zone === undefined ? {} : { zone });

function cut(text: string, at: number, length: number): string {
  return `${text.slice(0, at)} ${text.slice(at + length)}`.replace(/\(\s*\)/, ' ').trim();
}

/** Cities whose zone has the name of another. */
const ALIASES: Record<string, string> = Object.fromEntries(
  ['Geneva', 'Genève', 'Ginebra', 'Genebra', 'Bern'].map((city) => [fold(city), 'Europe/Zurich']),
);
let places: Map<string, string> | undefined;

/** The zone of the longest beginning that names a place: "Madrid" of "Madrid por Zoom". */
function zoneOfBeginning(text: string): { zone: string; length: number } | undefined {
  for (let length = text.trimEnd().length; length > 0; length = text.lastIndexOf(' ', length - 1)) {
    const zone = zoneOfPlace(text.slice(0, length));
    if (zone !== undefined) return { zone, length };
  }
  return undefined;
}

function zoneOfPlace(name: string): string | undefined {
  places ??= placeNames();
  const country = countryNamed(name);
  const ofCountry = country === undefined ? [] : zonesOfCountry(country);
  return ALIASES[fold(name)] ?? places.get(fold(name)) ?? (ofCountry.length === 1 ? ofCountry[0] : undefined);
}

/** Cities by the IANA names of their zones, and as the runtime calls the time there in each language. */
function placeNames(): Map<string, string> {
  const zones = timeZoneNames();
  const names = zones.map((zone): [string, string] => [cityOf(zone), zone]);
  const told = LANGUAGES.flatMap((language) =>
    zones.map((timeZone): [string, string] => {
      const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'shortGeneric' });
      const part = format.formatToParts(0).find(({ type }) => type === 'timeZoneName');
      return [fold(part?.value ?? '').replace(/^(?:hora d[aeo]|heure|horario) | time$/g, ''), timeZone];
    }),
  );
  // What zones share, such as "CET", names no place.
  const shared = new Map<string, string>();
  for (const [name, zone] of told)
    shared.set(name, shared.has(name) && shared.get(name) !== zone ? '' : zone);
  return new Map([...[...shared].filter(([, zone]) => zone !== ''), ...names]);
}

const cityOf = (zone: string) => fold(zone.split('/').at(-1)?.replace(/_/g, ' ') ?? '');

/** What an abbreviation means at a place and a date: one zone, or several between which somebody must choose. */
export interface ZoneReading {
  readonly zone?: string;
  readonly choices: readonly string[];
  /** Whether the abbreviation is not in use on that date, such as CET in July. */
  readonly notInUse: boolean;
}

/**
 * Resolves an abbreviation or an offset. Zones that agree on the time at that date are one reading, since the moment
 * is certain; readings that differ are a question.
 */
export function resolveZone(
  printed: string,
  date: string | undefined,
  country: string | undefined,
): ZoneReading {
  const meanings = meaningsOf(printed);
  const ofPlace = country === undefined ? [] : zonesOfCountry(country);
  const all = meanings.flatMap(({ offset, zones }) => {
    const [first] = zones;
    const local = ofPlace.filter((zone) => zones.length === 0 || zones.includes(zone));
    // A zone that only shares the abbreviation stands in for none: CET in July is not the time of Tunis.
    const isOff =
      local.length === 0 && date !== undefined && first !== undefined && offsetOn(first, date) !== offset;
    return (local.length > 0 ? local : zones).map((zone) => ({
      zone,
      offset,
      isOff,
      isLocal: local.length > 0,
    }));
  });
  const valid =
    date === undefined
      ? all
      : all.filter(({ zone, offset, isOff }) => !isOff && offsetOn(zone, date) === offset);
  const local = valid.filter(({ isLocal }) => isLocal);
  const candidates = local.length > 0 ? local : valid;
  const offsets = new Set(candidates.map(({ offset }) => offset));
  const choices = [...new Set((candidates.length > 0 ? candidates : all).map(({ zone }) => zone))];
  const certain = candidates.length > 0 && offsets.size === 1;
  return {
    ...(certain ? { zone: candidates[0]?.zone as string } : {}),
    choices,
    notInUse: all.length > 0 && valid.length === 0,
  };
}

function meaningsOf(printed: string) {
  const offset = /[+−-]\s?(\d{1,2})(?::?(\d{2}))?$/.exec(printed);
  if (!offset) return ZONE_ABBREVIATIONS[printed] ?? [];
  const sign = /[−-]/.test(printed) ? -1 : 1;
  return [{ offset: sign * (Number(offset[1]) * 60 + Number(offset[2] ?? 0)), zones: [] }];
}

function zonesOfCountry(code: string): readonly string[] {
  const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & {
    timeZones?: string[];
    getTimeZones?: () => string[];
  };
  return (locale.getTimeZones?.() ?? locale.timeZones ?? []).filter(isTimeZone);
}

function offsetOn(zone: string, date: string): number {
  // At noon: no zone changes its clocks then.
  const noon = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
  return noon.offsetNanoseconds / 60_000_000_000;
}
