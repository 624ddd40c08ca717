import { countryByCode, suggestCountry } from '../geography.ts';
import { quoted } from '../quote.ts';
import type { Rule } from './rule.ts';

/** A country code must exist in ISO 3166-1. */
export const knownCountry: Rule = {
  id: 'known-country',
  severity: 'error',
  summary: 'A country is an ISO 3166-1 alpha-2 code in capital letters.',
  kinds: ['country'],
  field({ value, path }, entry, { report }) {
    if (countryByCode(value)) return;
    const suggestion = suggestCountry(value);
    report(
      entry,
      { value: path },
      {
        message: `Unexpected country ${quoted(value)}, expected an ISO 3166-1 alpha-2 code`,
        hint: suggestion
          ? `did you mean ${suggestion}?`
          : 'write the code in two capital letters, such as `EC` for Ecuador',
      },
    );
  },
  examples: [
    {
      files: { 'talks/a.md': 'title: A talk\ncountry: EQ' },
      problems: ['talks/a.md:3:10 Unexpected country `EQ`, expected an ISO 3166-1 alpha-2 code'],
    },
    {
      files: { 'organizations/a.md': 'country: Ecuador' },
      problems: ['organizations/a.md:2:10 Unexpected country `Ecuador`, expected an ISO 3166-1 alpha-2 code'],
    },
    { files: { 'talks/a.md': 'country: EC' }, problems: [] },
  ],
};
