import type { Appearance, Event } from '@isco-cop/data';
import fc from 'fast-check';

export const ORGANIZATIONS = [
  {
    id: 'ine',
    name: 'Instituto Nacional de Estadísticas',
    acronym: 'INE',
    country: 'CL',
    type: 'statistical-office',
  },
  {
    id: 'ons',
    name: 'Office for National Statistics',
    acronym: 'ONS',
    country: 'GB',
    type: 'statistical-office',
  },
  {
    id: 'warwick',
    name: 'Institute for Employment Research, University of Warwick',
    country: 'GB',
    type: 'research',
  },
  { id: 'mtss', name: 'Ministry of Labor and Social Security', country: 'CR', type: 'ministry' },
  {
    id: 'oit',
    name: 'International Labour Organization',
    acronym: 'ILO',
    type: 'international-organization',
  },
  { id: 'eustat', name: 'Eustat - Basque Statistics Office', country: 'ES', type: 'statistical-office' },
] as const;
const NAMES = [
  'Ana María Núñez',
  'Ng Bin Shen Lucas',
  'José Ortega y Gasset',
  "Seán O'Brien",
  'Enádio da Silva e Souza',
  'Nguyễn Thị Hương',
  'Jean-Luc Étienne',
  'Mary-Ann van der Berg',
  'U Thant',
  'Ólafur Ragnar',
];
const slugOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
export const people = NAMES.map((name, index) => ({
  id: slugOf(name),
  name,
  organization: ORGANIZATIONS[index % 6]?.id ?? 'ine',
}));

const word = fc.constantFrom(
  'Coding',
  'occupations',
  'with',
  'models',
  'ISCO-08',
  'census',
  '*stars*',
  'a_b',
  '[x]',
  '<5%',
  'A & B',
  '50%',
  'año',
  '(pilot)',
  '#1',
  'fastText',
  '`code`',
  '|pipe|',
  'e.g.',
  'Überblick',
  '1.',
  '~x~',
  'https://ilo.org/a_b',
);
export const phrase = fc
  .array(word, { minLength: 2, maxLength: 7 })
  .map((words) => `Talk ${words.join(' ')}`);
const paragraph = fc
  .array(
    fc.constantFrom(
      'We code',
      'answers',
      'with **rules**',
      'and [models](https://ilo.org/m)',
      'in 2024.',
      'Ünïcode',
      '`x`',
      'a|b',
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((words) => words.join(' '));
const block = fc.oneof(
  paragraph,
  fc.constantFrom(
    '- one\n- two',
    '1. one\n2. two\n   more',
    '> quoted',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '```\ncode\n```',
  ),
);
export const body = fc.array(block, { maxLength: 4 }).map((blocks) => blocks.join('\n\n'));

const appearance: fc.Arbitrary<Appearance> = fc
  .record({
    person: fc.constantFrom(...people),
    organization: fc.constantFrom(...ORGANIZATIONS),
    role: fc.constantFrom(undefined, 'Director', 'Lead Data Scientist', 'Head of Unit'),
    acronym: fc.boolean(),
  })
  .map(({ person, organization, role, acronym }) => ({
    person: person.id,
    organization: organization.id,
    ...(role ? { role } : {}),
    ...(acronym && 'acronym' in organization ? { printedAffiliation: organization.acronym } : {}),
  }));
const appearances = fc.uniqueArray(appearance, {
  minLength: 1,
  maxLength: 4,
  selector: ({ person }) => person,
});
const subject = fc.constantFrom<{ country?: string; organization?: string }>(
  { country: 'CL' },
  { country: 'GB' },
  { country: 'US' },
  { country: 'CI' },
  { country: 'KR' },
  { organization: 'oit' },
);
const item = fc.constantFrom(
  ['opening', 'Opening Remarks'],
  ['opening', 'Bienvenida y apertura'],
  ['discussion', 'Discussions'],
  ['discussion', 'What comes next?'],
  ['break', 'Coffee Break'],
  ['panel', 'Panel: The future'],
  ['panel', 'Experts on ISCO'],
  ['closing', 'Clôture'],
  ['closing', 'Next steps'],
) as fc.Arbitrary<[NonNullable<Event['agenda']>[number]['kind'], string]>;

export const slot = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('talk' as const),
      subject,
      title: phrase,
      other: fc.option(phrase, { nil: undefined }),
      presenters: appearances,
      body,
      slides: fc.constantFrom('none', 'announced', 'available'),
      task: fc.constantFrom('response-coding', 'cross-mapping'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('item' as const),
      item,
      presenters: fc.option(appearances, { nil: [] }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('session' as const),
      moderators: fc.option(appearances, { nil: [] }),
    }),
  },
);
