import { countryLike, languageName, regionName } from '../geography.ts';
import { languageCalled } from '../language-names.ts';
import { quoted } from '../quote.ts';
import type { Rule } from './rule.ts';

/** A language must be a BCP 47 tag in its usual spelling. */
export const knownLanguage: Rule = {
  id: 'known-language',
  severity: 'error',
  summary: 'A language is a BCP 47 tag such as `es` or `pt-BR`.',
  kinds: ['language'],
  field({ value, path }, entry, { report }) {
    if (isUsual(value)) return;
    const suggestion = suggest(value);
    report(
      entry,
      { value: path },
      {
        message: `Unexpected language ${quoted(value)}, expected a BCP 47 tag`,
        hint: suggestion
          ? `did you mean \`${suggestion}\` (${languageName(suggestion)})?`
          : 'write the code in lower case, such as `es` for Spanish or `pt-BR` for Brazilian Portuguese',
      },
    );
  },
  examples: [
    {
      files: { 'talks/a.md': 'language: Spanish\nabstractLanguage: es-ec' },
      problems: [
        'talks/a.md:2:11 Unexpected language `Spanish`, expected a BCP 47 tag',
        'talks/a.md:3:19 Unexpected language `es-ec`, expected a BCP 47 tag',
      ],
    },
    {
      files: { 'methodologies/a.md': 'languages: [es, pt_BR]' },
      problems: ['methodologies/a.md:2:17 Unexpected language `pt_BR`, expected a BCP 47 tag'],
    },
    { files: { 'methodologies/a.md': 'languages: [es, pt-BR, zh-Hant, es-419]' }, problems: [] },
  ],
};

const usual = new Map<string, boolean>();

function isUsual(tag: string): boolean {
  let known = usual.get(tag);
  if (known === undefined) {
    known = canonical(tag) === tag && languageName(tag) !== undefined && hasKnownRegion(tag);
    usual.set(tag, known);
  }
  return known;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function hasKnownRegion(tag: string): boolean {
  const { region } = new Intl.Locale(tag);
  return region === undefined || regionName(region) !== undefined;
}

function suggest(found: string): string | undefined {
  const spelled = canonical(found.trim().replaceAll('_', '-'));
  if (spelled && isUsual(spelled)) return spelled;
  const named = languageCalled(found);
  if (named) return named;
  const [language = '', region] = spelled?.split('-') ?? [];
  const country = region && isUsual(language) ? countryLike(region) : undefined;
  return country && `${language}-${country.id}`;
}
