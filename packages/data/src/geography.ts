import { COUNTRY_LINES } from './countries.ts';
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

const otherNames = new Map<string, readonly string[]>();

const countries: ReadonlyMap<string, Country> = new Map(
  COUNTRY_LINES.split('\n').map((line) => {
    const [id = '', alpha3 = '', m49 = '', en = '', es = '', fr = '', pt = '', ...rest] = line.split('\t');
    const [region = '', subregion = '', latitude, longitude, others = ''] = rest;
    otherNames.set(id, others.split('|').filter(Boolean));
    const names = { en, es, fr, pt };
    const place = { region, subregion, latitude: Number(latitude), longitude: Number(longitude) };
    return [id, { id, alpha3, m49, names, ...place }];
  }),
);

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
  if (!country) return [];
  return [country.id, country.alpha3, ...Object.values(country.names), ...(otherNames.get(code) ?? [])];
}

/** The code and name that somebody probably meant: a name, an alpha-3 code, lower case or a slip of the pen. */
export function suggestCountry(found: string): string | undefined {
  const country = countryLike(found);
  return country && `\`${country.id}\` (${country.names.en})`;
}

/** The country that somebody probably meant: by its exact name or code, by how a name begins, by a slip in name or code. */
export function countryLike(found: string): Country | undefined {
  const wanted = found.trim().toLowerCase();
  for (const country of countries.values()) {
    const forms = [country.id, country.alpha3, ...Object.values(country.names)];
    if (forms.some((form) => form.toLowerCase() === wanted)) return country;
  }
  const named = likeName(wanted);
  if (named) return named;
  const code = nearest(found, countries.keys());
  return code === undefined ? undefined : countries.get(mostLikely(found, code));
}

/** Longer than a code of two letters: then a name or its beginning was meant, such as `URU` or `Urugay`. */
function likeName(wanted: string): Country | undefined {
  if (wanted.length < 3) return undefined;
  const all = [...countries.values()];
  const names = ({ names: each }: Country) => Object.values(each).map((name) => name.toLowerCase());
  const begun = all.filter((country) => names(country).some((name) => name.startsWith(wanted)));
  if (begun.length === 1) return begun[0];
  const name = nearest(wanted, all.flatMap(names));
  return name === undefined ? undefined : all.find((country) => names(country).includes(name));
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
