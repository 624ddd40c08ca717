import { countryByCode, namesOfCountry } from '../geography.ts';
import { quoted } from '../quote.ts';
import type { Talk } from '../schema/collections.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A title that was printed differently is searched for, so it is one of the alternate titles. */
export const titleVariants: Rule = {
  id: 'title-variants',
  severity: 'warning',
  summary:
    'A title printed differently in agenda or abstract is one of the `alternateTitles`; a leading "Country: " does not count.',
  entry({ collection, entry }, context) {
    if (collection !== 'talks') return;
    if (!isSubjectKnown(entry, context)) return;
    const known = new Set([entry.title, ...(entry.alternateTitles ?? []).map(({ title }) => title)]);
    for (const key of ['agendaTitle', 'abstractTitle'] as const) {
      const printed = entry[key];
      if (printed === undefined || known.has(printed)) continue;
      const title = withoutLabel(printed, entry, context);
      if (known.has(title)) continue;
      const place = key === 'agendaTitle' ? 'agenda' : 'abstract';
      context.report(
        entry,
        { value: [key] },
        {
          message: `Unexpected title ${quoted(title)}, expected ${quoted(entry.title)} or one of the \`alternateTitles\``,
          hint: `add it to \`alternateTitles\`: \`- { title: ${JSON.stringify(title)}, place: ${place} }\``,
        },
      );
    }
  },
  examples: [
    {
      files: {
        'talks/a.md':
          'title: Coding Occupations\ncountry: EC\nagendaTitle: "Ecuador: Coding Occupations in the Census"\nabstractTitle: Coding Occupations',
      },
      problems: [
        'talks/a.md:4:14 Unexpected title `Coding Occupations in the Census`, expected `Coding Occupations` or one of the `alternateTitles`',
      ],
    },
    {
      files: {
        'talks/a.md':
          'title: Autocoding\ncountry: US\nagendaTitle: "USA: Autocoding"\nabstractTitle: Autocoding in OEWS\nalternateTitles: [{ title: Autocoding in OEWS, place: abstract }]',
        'talks/b.md': 'title: Cross-Mapping\norganization: ilo\nagendaTitle: "ILO: Cross-Mapping"',
        'organizations/ilo.md': 'name: International Labour Organization\nacronym: ILO',
      },
      problems: [],
    },
  ],
};

function withoutLabel(printed: string, talk: Talk, context: RuleContext): string {
  const match = /^([^:]{1,80}):\s+/.exec(printed);
  const label = match?.[1]?.trim().toLowerCase();
  const isLabel = subjectNames(talk, context).some((name) => name.toLowerCase() === label);
  return match && isLabel ? printed.slice(match[0].length) : printed;
}

/** Without it, a label in front of a title cannot be told from the title. */
function isSubjectKnown({ country, organization }: Talk, context: RuleContext): boolean {
  if (country !== undefined) return countryByCode(country) !== undefined;
  return organization === undefined || context.get('organizations', organization) !== undefined;
}

function subjectNames(talk: Talk, context: RuleContext): string[] {
  if (talk.country !== undefined) return namesOfCountry(talk.country);
  const organization = talk.organization && context.get('organizations', talk.organization);
  if (!organization) return [];
  const others = (organization.alternateNames ?? []).map(({ name }) => name);
  return [organization.name, organization.acronym ?? '', ...others];
}
