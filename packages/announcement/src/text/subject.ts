import type { Subject } from '../announcement.ts';
import { countryNamed } from '../known/countries.ts';
import type { Known } from '../known/known.ts';

/** Longest label of a country or an organization in front of a title. */
const LONGEST_LABEL = 80;

/** Reads "Country: Title", with an international organization in the country's place; or a title alone. */
export function splitSubject(
  printed: string,
  known: Known,
): { subject?: Subject; label?: string; title: string } {
  const match = /^([^:–—]{1,80}?)\s*(?::|\s[–—-]\s)\s*(\S.*)$/su.exec(printed);
  const label = match?.[1] ?? '';
  const subject = match ? subjectNamed(label, known) : undefined;
  if (!match || !subject) return { title: printed };
  return { subject, label, title: match[2] ?? '' };
}

/** The country or the organization with a name. */
export function subjectNamed(name: string, known: Known): Subject | undefined {
  if (name.length > LONGEST_LABEL) return undefined;
  const country = countryNamed(name);
  if (country !== undefined) return { country };
  const [organization] = known.organizationsNamed(name);
  if (organization) return { organization: organization.id, isKnown: true };
  // In the place of a country, an acronym is an organization that is not known yet.
  return /^\p{Lu}[\p{Lu}\p{N}&-]{2,11}$/u.test(name) && !TOPICS.has(name)
    ? { organization: name, isKnown: false }
    : undefined;
}

/** Acronyms of the field, which begin titles and name no organization. */
const TOPICS = new Set([
  'ISCO',
  'ISIC',
  'NLP',
  'LLM',
  'LLMS',
  'GPT',
  'RAG',
  'BERT',
  'SOC',
  'NOC',
  'SSOC',
  'CBO',
  'SINCO',
  'CIUO',
  'CNO',
  'NACE',
  'CNAE',
  'COICOP',
  'ESCO',
  'API',
  'AI',
  'ML',
  'IA',
]);

/** Whether two subjects are the same. */
export function isSameSubject(a: Subject | undefined, b: Subject | undefined): boolean {
  if (!a || !b) return false;
  if ('country' in a) return 'country' in b && a.country === b.country;
  return 'organization' in b && a.organization === b.organization;
}
