import { countryByCode, countryCodes, namesOfCountry } from '@isco-cop/data';
import { Names } from './names.ts';

/** Usual forms that the lists of names do not have. */
const USUAL: Record<string, readonly string[]> = {
  US: ['US', 'USA', 'Etats-Unis', 'EE. UU.', 'EUA'],
  GB: ['UK', 'Great Britain'],
  AE: ['UAE'],
};

let names: Names<string> | undefined;

function allNames(): Names<string> {
  if (names) return names;
  names = new Names();
  for (const code of countryCodes()) {
    // Codes are too short to tell from other words: AI is a topic here, not Anguilla.
    const usable = namesOfCountry(code).filter((name) => name.length > 3 || /[^A-Z]/.test(name));
    for (const name of [...usable, ...(USUAL[code] ?? [])]) if (name.length > 1) names.add(name, code);
  }
  return names;
}

/** The code of the country with a name in one of the four languages, a usual short form or an alpha-3 code. */
export function countryNamed(text: string): string | undefined {
  if (text.length > 100) return undefined;
  const name = text.trim();
  // The two Congos and the like share short forms; the one whose common name it is comes first.
  const codes = allNames().get(name.replace(/^(?:the|el|la|los|las|le|les|o|a|os|as)\s+/i, '')) ?? [];
  const found = codes.length > 0 ? codes : allNames().get(name);
  const common = found.find((code) => countryByCode(code)?.names.en.toLowerCase() === name.toLowerCase());
  return common ?? found[0] ?? (/^[A-Z]{3}$/.test(name) ? byAlpha3(name) : undefined);
}

/** The country that a misspelt name may mean. */
export function countryLike(text: string): string | undefined {
  return text.length > 60 ? undefined : allNames().near(text);
}

function byAlpha3(alpha3: string): string | undefined {
  return countryCodes().find((code) => countryByCode(code)?.alpha3 === alpha3);
}
