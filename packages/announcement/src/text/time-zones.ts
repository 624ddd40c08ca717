import { isTimeZone } from '@isco-cop/data';
import { Temporal } from 'temporal-polyfill';
import { ZONE_ABBREVIATIONS, type ZoneMeaning } from './zone-abbreviations.ts';
import { zonesOfCountry, zonesOfPlace } from './zone-places.ts';

/** A time zone that a text names. */
export interface FoundZone {
  /** As printed, such as `CET` or `hora de Londres`; undefined where the IANA name itself is printed. */
  readonly printed?: string;
  /** IANA name, where it is printed or a place with one zone says it. */
  readonly zone?: string;
  readonly rest: string;
}

const IANA = /\(?\b[A-Z][A-Za-z]+(?:\/[A-Z][\w+-]{1,30}){1,2}\b\)?/;
const OFFSET = /\b(?:UTC|GMT)\s?[+−-]\s?\d{1,2}(?::?\d{2})?\b/;
const TIME_OF_PLACE =
  /(?<!\p{L})(?:[Tt]ime in |(?:[Hh]ora|[Hh]eure|[Hh]or[aá]rio)(?: locale?)? (?:de |del |d[aou] |em |d['’]))((?:e[lL] |l[aeo]s? |l['’])?\p{Lu}[\p{L}. '’-]{2,30})/u;
const PLACE_TIME = /(?<!\p{L})(\p{Lu}\p{L}{2,20}(?: (?:de )?\p{Lu}\p{L}{2,20})?) (?:local )?time\b/u;

/** A place before the IANA name of its zone: "Brazil (America/Sao_Paulo)". */
const PLACE_WITH_ZONE = /(\p{Lu}[\p{L}. '’-]{2,30}?)\s*$/u;

/**
 * Finds the time zone of a text: an IANA name, an abbreviation, an offset, or "Geneva time". On a line that is labelled as
 * the time zone a place is enough: "Time zone: London".
 */
export function findZone(text: string, isLabelled = false): FoundZone {
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
  const before = iana?.[0].startsWith('(') ? PLACE_WITH_ZONE.exec(text.slice(0, iana.index)) : undefined;
  const place =
    findPlaceTime(without) ??
    (isLabelled ? placeAt(without.trim(), without.search(/\S/)) : undefined) ??
    (before && zone !== undefined ? placeAt(before[1] ?? '', before.index) : undefined);
  if (!place) return { ...known(zone), rest: without };
  const { printed, zones, index } = place;
  const found = zone ?? (zones.length === 1 ? zones[0] : undefined);
  return { printed, ...known(found), rest: cut(without, index, printed.length) };
}

const known = (zone: string | undefined) => (zone === undefined ? {} : { zone });

function cut(text: string, at: number, length: number): string {
  return `${text.slice(0, at)} ${text.slice(at + length)}`.replace(/\(\s*\)/, ' ').trim();
}

/** Finds "Geneva time" or "hora de Ginebra", and the zones it may mean. */
function findPlaceTime(text: string) {
  const match = TIME_OF_PLACE.exec(text) ?? PLACE_TIME.exec(text);
  const [all = '', named = ''] = match ?? [];
  const place = placeAtBeginning(named);
  if (!match || !place) return undefined;
  const after = all.startsWith(named) ? all.length : all.length - named.length + place.name.length;
  return { printed: all.slice(0, after), zones: place.zones, index: match.index };
}

/** The place that a stretch of a text begins with. */
function placeAt(text: string, index: number) {
  const place = placeAtBeginning(text);
  return place && { printed: place.name, zones: place.zones, index };
}

/** The longest beginning that names a place: "Madrid" of "Madrid por Zoom". */
function placeAtBeginning(text: string): { name: string; zones: readonly string[] } | undefined {
  for (let length = text.trimEnd().length; length > 0; length = text.lastIndexOf(' ', length - 1)) {
    const name = text.slice(0, length);
    const zones = zonesOfPlace(name);
    if (zones.length > 0) return { name, zones };
  }
  return undefined;
}

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
  const meanings = meaningsOf(printed, date);
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

function meaningsOf(printed: string, date: string | undefined): readonly ZoneMeaning[] {
  const offset = /[+−-]\s?(\d{1,2})(?::?(\d{2}))?$/.exec(printed);
  // Without a date a place is asked about as if in January.
  const ofPlace = (zone: string) => ({ offset: offsetOn(zone, date ?? '2024-01-01'), zones: [zone] });
  if (!offset)
    return (
      ZONE_ABBREVIATIONS[printed] ?? (findPlaceTime(printed)?.zones ?? zonesOfPlace(printed)).map(ofPlace)
    );
  const sign = /[−-]/.test(printed) ? -1 : 1;
  return [{ offset: sign * (Number(offset[1]) * 60 + Number(offset[2] ?? 0)), zones: [] }];
}

function offsetOn(zone: string, date: string): number {
  // At noon: no zone changes its clocks then.
  const noon = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
  return noon.offsetNanoseconds / 60_000_000_000;
}
