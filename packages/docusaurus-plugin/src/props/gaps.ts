import {
  type Community,
  compareText,
  countryByCode,
  findGaps,
  type Gap,
  type GapKind,
  type GapSubject,
  labelOf,
  pathOf,
  pathOfCountry,
} from '@isco-cop/data/schema';
import { organizationRef, type Reference } from './reference.ts';

/** An entry in which something is missing. */
export interface GapProps {
  /** Anchor on the page. */
  readonly id: string;
  readonly kind: GapKind;
  readonly entry: Reference;
  /** Path of its file within the content folder. */
  readonly file: string;
  readonly questions: readonly string[];
  readonly edit?: string;
  readonly report?: string;
}

/** What one country or organization could tell. */
export interface GapGroupProps {
  readonly heading: Reference;
  readonly gaps: readonly GapProps[];
}

/** The page of what is missing. */
export interface GapsProps {
  /** Those of which something is missing. */
  readonly kinds: readonly { readonly id: GapKind; readonly label: string; readonly count: number }[];
  readonly groups: readonly GapGroupProps[];
}

const KINDS: Record<GapKind, string> = {
  method: 'questions about methods',
  qualifier: 'qualifiers of numbers not stated',
  entry: 'facts about events, talks and organizations not stated',
  'talk-material': 'talks without slides or recording',
  announced: 'resources announced, not published',
  unchecked: 'addresses not checked',
};

/** Where one answers a question, as the site knows it. */
export interface AnswerLinks {
  edit(gap: Gap): string | undefined;
  report(gap: Gap, title: string): string | undefined;
}

/** Where the questions about an entry stand. */
export function gapPath(entry: { readonly collection: string; readonly id: string }): string {
  return `/contribute/gaps/#${anchorOf(entry)}`;
}

function anchorOf({ collection, id }: { readonly collection: string; readonly id: string }): string {
  return `${collection}-${id}`;
}

/** Projects what is missing, by country and organization in the order of the alphabet. */
export function toGaps(community: Community, links: AnswerLinks): GapsProps {
  const gaps = findGaps(community);
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const key = JSON.stringify(gap.subject ?? null);
    groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  return {
    kinds: (Object.keys(KINDS) as GapKind[])
      .map((id) => ({ id, label: KINDS[id], count: countOf(gaps, id) }))
      .filter(({ count }) => count > 0),
    groups: [...groups.values()]
      .map((members) => ({
        heading: headingOf(community, members[0]?.subject),
        gaps: members.map((gap) => toGap(community, gap, links)),
      }))
      .sort(
        (a, b) =>
          lastIfNobody(a.heading) - lastIfNobody(b.heading) || compareText(a.heading.label, b.heading.label),
      ),
  };
}

function countOf(gaps: readonly Gap[], id: GapKind): number {
  return gaps.filter(({ kind }) => kind === id).reduce((sum, { questions }) => sum + questions.length, 0);
}

function toGap(community: Community, gap: Gap, links: AnswerLinks): GapProps {
  const { kind, collection, id, questions } = gap;
  const found = community[collection].get(id);
  const title = found ? labelOf(found) : id;
  const edit = links.edit(gap);
  const report = links.report(gap, title);
  return {
    id: anchorOf(gap),
    kind,
    entry: { label: title, path: pathOf(collection, id) },
    file: `${collection}/${id}.md`,
    questions,
    ...(edit && { edit }),
    ...(report && { report }),
  };
}

const NOBODY = 'Several offices, or none';

function headingOf(community: Community, subject: GapSubject | undefined): Reference {
  if (!subject) return { label: NOBODY };
  if ('organization' in subject) return organizationRef(community, subject.organization);
  const { country } = subject;
  const hasPage = community.countries().some(({ id }) => id === country);
  return {
    label: countryByCode(country)?.names.en ?? country,
    ...(hasPage && { path: pathOfCountry(country) }),
  };
}

function lastIfNobody({ label }: Reference): number {
  return label === NOBODY ? 1 : 0;
}
