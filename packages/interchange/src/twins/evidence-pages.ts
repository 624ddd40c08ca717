import {
  type Community,
  countryByCode,
  findGaps,
  type Gap,
  labelOf,
  METHOD_FACTS,
  operatingPoints,
  type StatedByMethodology,
  UNDRAWN_REASONS,
  whoStatesWhat,
} from '@isco-cop/data/schema';
import { vocabularies } from '@isco-cop/data/vocabulary';
import type { FieldWriter } from './fields.ts';
import { plain } from './inline.ts';
import { numberText } from './numbers.ts';
import { page, part, type TwinPage } from './page.ts';

/** What is made of the numbers and of what is missing. */
export function evidencePages(writer: FieldWriter): TwinPage[] {
  const section = 'Overviews';
  const [coverage, stated, gaps] = ['Coverage and correctness', 'Who states what', 'What is missing'];
  return [
    {
      path: '/evidence/coverage/',
      title: coverage,
      section,
      note: 'the claims that state both how much is coded and how right it is, and those that do not',
      text: () => page(coverage, coverageParts(writer)),
    },
    {
      path: '/evidence/who-states-what/',
      title: stated,
      section,
      note: 'what the sources of each case state and what not, in the order of ids, which is no ranking',
      text: () =>
        page(
          stated,
          whoStatesWhat(writer.community).map((each) => statedPart(writer, each)),
        ),
    },
    {
      path: '/contribute/gaps/',
      title: gaps,
      section,
      note: 'what no source states yet, as questions to those who know',
      text: () => page(gaps, gapParts(writer)),
    },
  ];
}

function coverageParts(writer: FieldWriter): string[] {
  const { points, undrawn } = operatingPoints(writer.community);
  const both = points.map(({ coverage, correctness }) =>
    [coverage, correctness].map((each) => numberText(writer, each, '###')).join('\n\n'),
  );
  const others = undrawn.map(
    ({ metric, reason }) =>
      `- ${writer.places.linkTo('metrics', metric.id)}: ${plain(UNDRAWN_REASONS[reason])}`,
  );
  return [
    'The two numbers of a pair are of the same records. Pairs are of different records, classifications and truths, and are not to be ranked.',
    part('Claims that state both', both.join('\n\n')),
    part('Claims that do not', others.join('\n')),
  ];
}

function statedPart(writer: FieldWriter, { methodology, method, numbers }: StatedByMethodology): string {
  const facts = [
    ...Object.entries(METHOD_FACTS).map(([key, [name]]) => ({ name, ...method[key as keyof typeof method] })),
    ...Object.entries(vocabularies.qualifier).map(([key, [name]]) => ({
      name: `${name} of its numbers`,
      ...numbers[key as keyof typeof numbers],
    })),
  ].filter(({ asked }) => asked > 0);
  const line = (title: string, found: typeof facts) =>
    found.length > 0 ? [`- ${title}: ${found.map(({ name }) => plain(name.toLowerCase())).join(', ')}`] : [];
  const lines = [
    `- Case: ${writer.places.linkTo('methodologies', methodology.id)}`,
    ...line(
      'Stated',
      facts.filter(({ questions }) => questions.length === 0),
    ),
    ...line(
      'Partly stated',
      facts.filter(({ asked, questions }) => questions.length > 0 && questions.length < asked),
    ),
    ...line(
      'Not stated',
      facts.filter(({ asked, questions }) => questions.length >= asked),
    ),
  ];
  return part(methodology.title, lines.join('\n'));
}

/** Whom to ask. */
function headingOf(community: Community, { subject }: Gap): string {
  if (!subject) return 'Several offices, or none';
  if ('country' in subject) return countryByCode(subject.country)?.names.en ?? subject.country;
  const organization = community.organizations.get(subject.organization);
  return organization ? labelOf(organization) : subject.organization;
}

function gapParts(writer: FieldWriter): string[] {
  const groups = new Map<string, Gap[]>();
  for (const gap of findGaps(writer.community)) {
    const heading = headingOf(writer.community, gap);
    groups.set(heading, [...(groups.get(heading) ?? []), gap]);
  }
  const lines = ({ collection, id, questions }: Gap) => [
    `- ${writer.places.linkTo(collection, id)}:`,
    ...questions.map((question) => `  - ${plain(question)}`),
  ];
  return [...groups].map(([heading, gaps]) => part(heading, gaps.flatMap(lines).join('\n')));
}
