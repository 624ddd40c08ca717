import { isTimeZone, timeZoneNames } from '@isco-cop/data';
import { countryNamed } from '../known/countries.ts';
import { Names } from '../known/names.ts';
import { ZONE_CITY_LINES } from './zone-cities.ts';

/** Capitals, seats of international organizations and a country whose zone has the name of another city. */
const NAMED_AFTER_ANOTHER: Readonly<Record<string, string>> = {
  'Europe/Zurich': 'Geneva|Genève|Ginebra|Genebra|Bern|Berne|Berna',
  'Europe/Amsterdam': 'The Hague|La Haye|La Haya|Haia',
  'Europe/Istanbul': 'Ankara|Ancara',
  'Asia/Shanghai': 'Beijing|Peking|Pékin|Pekín|Pequim',
  'Asia/Kolkata': 'Delhi|New Delhi|Nueva Delhi|Nova Délhi|Nova Deli',
  'Africa/Lagos': 'Abuja|Abuya',
  'Africa/Casablanca': 'Rabat',
  'America/Sao_Paulo': 'Brasília|Brasilia|Rio de Janeiro|Río de Janeiro',
  'America/Guayaquil': 'Quito',
  'America/Argentina/Buenos_Aires': 'Argentina|Argentine',
  'America/New_York': 'Washington|Washington DC',
  'America/Toronto': 'Ottawa|Otava',
  'Australia/Sydney': 'Canberra|Camberra',
};

let cities: Names<string> | undefined;
let mainZones: Map<string, string> | undefined;

/**
 * The zones of a city or a country that is named in one of the four languages: none where it is not known, several
 * where cities share the name or the country has several zones and none that its time is called by.
 */
export function zonesOfPlace(name: string): readonly string[] {
  cities ??= cityNames();
  mainZones ??= zonesCalledByCountries();
  const ofCities = cities.get(withoutArticle(name));
  const country = ofCities.length > 0 ? undefined : countryNamed(name);
  if (country === undefined) return ofCities;
  const main = mainZones.get(country);
  return main === undefined ? zonesOfCountry(country) : [main];
}

/** The zones of a country by its code. */
export function zonesOfCountry(code: string): readonly string[] {
  const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & {
    timeZones?: string[];
    getTimeZones?: () => string[];
  };
  return (locale.getTimeZones?.() ?? locale.timeZones ?? []).filter(isTimeZone);
}

function cityNames(): Names<string> {
  const names = new Names<string>();
  for (const zone of timeZoneNames()) names.add(zone.split('/').at(-1)?.replace(/_/g, ' ') ?? '', zone);
  const lines = ZONE_CITY_LINES.split('\n').map((line) => line.split('\t'));
  for (const [zone = '', printed = ''] of [...lines, ...Object.entries(NAMED_AFTER_ANOTHER)])
    if (isTimeZone(zone)) for (const city of printed.split('|')) names.add(withoutArticle(city), zone);
  return names;
}

/** "heure du Caire" is the time of Le Caire. */
const withoutArticle = (name: string) => name.replace(/^(?:(?:el|la|las|los|le|les|the) |l['’])/i, '');

/** The zone that the time of a whole country is called by, as the runtime tells: "heure : Espagne" is that of Madrid. */
function zonesCalledByCountries(): Map<string, string> {
  const named = timeZoneNames().flatMap((timeZone): [string, string][] => {
    // French calls each zone by its country or its city, where other languages abbreviate.
    const format = new Intl.DateTimeFormat('fr', { timeZone, timeZoneName: 'shortGeneric' });
    const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value;
    const country = countryNamed(name?.replace(/^heure :\s/u, '') ?? '');
    return country === undefined ? [] : [[country, timeZone]];
  });
  return new Map(named);
}
