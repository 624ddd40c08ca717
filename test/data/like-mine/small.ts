import {
  type CaseFacts,
  caseFacts,
  type Methodology,
  type Technique,
  type TechniqueFacts,
  techniqueFacts,
} from '@isco-cop/data';
import { communityOf, SOURCE } from '../../support/community.ts';

function technique(
  id: string,
  needs: Technique['needs'],
  family: Technique['family'] = 'matching',
): Technique {
  return { id, name: id, kind: 'method', family, summary: id, body: '', ...(needs && { needs }) };
}

function methodology(id: string, changes: Partial<Methodology>): Methodology {
  return {
    id,
    title: id,
    summary: id,
    owner: 'office',
    task: 'response-coding',
    pipeline: [{ id: 'answers', title: 'Answers', actor: 'source', does: 'Enter.', source: SOURCE }],
    sources: [SOURCE],
    body: '',
    ...changes,
  };
}

const use = (...ids: string[]): Methodology['techniques'] =>
  ids.map((id) => ({ technique: id, outcome: 'used', source: SOURCE }));

/** Cases that say much, little, nothing of techniques, and no more than the field of one. */
const small = communityOf({
  techniques: [
    technique('network', [
      { any: ['coded-examples'], words: 'Coded examples' },
      { any: ['strong-hardware'], words: 'A graphics card' },
    ]),
    technique('prompting', [
      { any: ['outside-service', 'strong-hardware'], words: 'A [service](/x/) or **hardware**' },
    ]),
    technique('index', [{ any: ['classification-data'], words: 'An index' }]),
    technique('learning', [{ any: ['coded-examples'], words: 'Examples' }], 'field'),
    technique('unsaid', undefined),
  ],
  classifications: [
    {
      id: 'isco-08',
      name: 'ISCO-08',
      acronym: 'ISCO-08',
      custodian: 'ilo',
      summary: 'ISCO',
      levels: [{ id: 'unit', name: 'Unit group', digits: 4 }],
      body: '',
    },
  ],
  methodologies: [
    methodology('full', {
      programmes: [{ name: 'Census', kind: 'census' }],
      collectionModes: ['interviewer'],
      languages: ['es-EC', 'qu'],
      target: { classification: 'isco-08', level: 'unit' },
      trainingData: {
        text: 'Examples',
        size: { value: 10_000, bound: 'about', unit: 'records' },
        source: SOURCE,
      },
      techniques: use('network'),
    }),
    methodology('prompted', {
      programmes: [{ name: 'Any', kind: 'any' }],
      techniques: [...(use('prompting') ?? []), { technique: 'network', outcome: 'tested', source: SOURCE }],
    }),
    methodology('silent', { task: 'cross-mapping' }),
    methodology('vague', { techniques: use('learning') }),
  ],
  metrics: [
    {
      id: 'time',
      title: 'Time',
      measure: 'processing-time',
      methodology: 'full',
      quantity: { value: 7, bound: 'about', unit: 'hours' },
      qualifiers: { n: { value: 5_400_000, bound: 'about', unit: 'records' } },
      status: 'production',
      source: SOURCE,
      grade: 'report',
      body: '',
    },
  ],
});

export const cases: readonly CaseFacts[] = small.methodologies.all().map((each) => caseFacts(small, each));
export const techniques: readonly TechniqueFacts[] = techniqueFacts(small.techniques.all());
