import { caseFacts, type Methodology, WORKLOAD_FIELDS, workloadPresets } from '@isco-cop/data/schema';
import { label } from '@isco-cop/data/vocabulary';
import { addressOf, type Site } from '../site.ts';
import type { FieldWriter } from './fields.ts';
import { link, plain } from './inline.ts';
import { page, part, type TwinPage } from './page.ts';

/** A tool in words: what it does, what it is given, and where the data it works on is. */
interface Tool {
  readonly name: string;
  readonly title: string;
  readonly does: string;
  readonly inputs: readonly string[];
  /** Parts from the content that the tool works on. */
  readonly parts?: (writer: FieldWriter) => string[];
  /** Paths of the data. */
  readonly data: readonly string[];
}

const TOOLS: readonly Tool[] = [
  {
    name: 'compare',
    title: 'Compare',
    does: 'Sets two to four methodologies side by side: what is alike, what differs, what is not stated, and what keeps their numbers from being compared. It does not rank.',
    inputs: ['`with`: ids of methodologies, separated by commas, in the address: `/compare/?with=<id>,<id>`'],
    parts: ({ community, places }) => [
      part(
        'What can be chosen',
        community.methodologies
          .all()
          .map(({ id }) => `- ${places.linkTo('methodologies', id)}: \`${id}\``)
          .join('\n'),
      ),
    ],
    data: ['/data/methodologies.csv', '/data/metrics.csv'],
  },
  {
    name: 'like-mine',
    title: 'Offices like mine',
    does: 'Takes what an office has to code and with what, and gives the cases and techniques that are closest, with every reason for and against. What a case does not state counts neither for nor against it.',
    inputs: [
      'What is coded: task, where the data come from, how answers are collected, language, script, records a year',
      'What it is coded to: classification and digits',
      'What is there: coded examples, and what techniques need beyond these',
      'Every answer may be left out',
    ],
    parts: (writer) => [part('What each case states', factsOf(writer).join('\n'))],
    data: ['/data/methodologies.csv', '/data/techniques.csv'],
  },
  {
    name: 'workload',
    title: 'Workload',
    does: 'Computes what a cut of the manual work means for records, hours and cost. A cut is a share of the records that people code, not of all records.',
    inputs: WORKLOAD_FIELDS.map(
      ({ label: name, unit, basis, required }) =>
        `${plain(name)} (${plain(unit)}${required ? '' : ', optional'}): ${plain(basis)}`,
    ),
    parts: ({ community, places }) => [
      part(
        'Numbers to begin with',
        workloadPresets(community)
          .map(({ metric }) => `- ${places.linkTo('metrics', metric.id)}`)
          .join('\n'),
      ),
    ],
    data: ['/data/metrics.csv'],
  },
  {
    name: 'evaluate',
    title: 'Evaluate',
    does: 'Measures how well records were coded, from a file with true and given codes: accuracy at every digit, what a threshold would do, where codes go wrong, and the numbers as entries to share. The file stays on the machine; `isco-cop evaluate` does the same on a command line.',
    inputs: [
      'A file in CSV, TSV or with one JSON object a line',
      'The columns with the true and the given code; if there are any, with the score, with further candidates, with the code of a second coder and with the weight of the record',
      'What stands for an answer that cannot be coded',
    ],
    data: ['/data/measures.csv'],
  },
  {
    name: 'search',
    title: 'Search',
    does: 'Finds countries, cases, techniques, measures, numbers, people, events, talks, resources, words and guides; forgives accents, typing errors, acronyms and other languages. `isco-cop search` does the same on a command line.',
    inputs: [
      '`q`: words, "a phrase", -without, in the address: `/search/?q=<words>`',
      'Facets: collection, country, type, language, technique, task, classification, event, year, availability',
    ],
    data: ['/data/community.json'],
  },
];

/** The tools, which work in a browser; their twins say what they do and what a program can read instead. */
export function toolPages(writer: FieldWriter, site: Site): TwinPage[] {
  return TOOLS.map(({ name, title, does, inputs, parts, data }) => ({
    path: `/${name}/`,
    title,
    section: 'Tools',
    note: does.replace(/[.;:].*$/, ''),
    text: () =>
      page(title, [
        does,
        `It runs in a browser at <${addressOf(site, `/${name}/`)}>.`,
        part('What it is given', inputs.map((each) => `- ${each}`).join('\n')),
        ...(parts?.(writer) ?? []),
        part('Where the data is', data.map((path) => `- ${link(path, addressOf(site, path))}`).join('\n')),
      ]),
  }));
}

function factsOf({ community, places }: FieldWriter): string[] {
  return community.methodologies.all().flatMap((each: Methodology) => {
    const facts = caseFacts(community, each);
    const { classification, digits } = facts;
    const rows: [string, string | undefined][] = [
      ['Task', label('task', facts.task)],
      ['Data', facts.dataSources.map((kind) => label('programmeKind', kind)).join(', ')],
      ['Answers collected', facts.collectionModes.map((mode) => label('collectionMode', mode)).join(', ')],
      ['Languages', facts.languages.map((language) => language.label).join(', ')],
      ['Records', facts.records?.text],
      ['Coded examples', facts.examples?.text],
      ['Classification', classification?.label],
      ['Digits', digits === undefined ? undefined : String(digits)],
    ];
    return [
      `- ${places.linkTo('methodologies', each.id)}`,
      ...rows.map(([name, value]) => `  - ${name}: ${value ? plain(value) : 'not stated'}`),
    ];
  });
}
