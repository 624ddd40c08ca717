import type { Community } from '../community/community.ts';
import type { Methodology } from '../schema/collections.ts';
import { vocabularies } from '../schema/vocabulary/index.ts';
import type { MethodFact } from './method-facts.ts';
import {
  branchingStages,
  learns,
  metricsOf,
  type Question,
  questionsAboutMethodology,
  questionsAboutMetric,
} from './open-questions.ts';
import type { QualifierName } from './qualifiers.ts';

/** A question with the entry whose file would take its answer. */
export interface AskedQuestion {
  readonly collection: 'methodologies' | 'metrics';
  readonly id: string;
  readonly question: string;
}

/** Whether something is stated, and what to ask where it is not. Nothing asked means that it does not apply. */
export interface Stated {
  /** How often the sources could state it. */
  readonly asked: number;
  readonly questions: readonly AskedQuestion[];
}

/** What is stated about a methodology and its numbers. */
export interface StatedByMethodology {
  readonly methodology: Methodology;
  readonly method: Readonly<Record<MethodFact, Stated>>;
  /** Of its numbers; those computed here are left out, since nobody can state more about them. */
  readonly numbers: Readonly<Record<QualifierName, Stated>>;
}

interface FactRule {
  /** Keys of the open questions about it. */
  readonly fields: RegExp;
  /** How often it can be stated of a methodology; 0 where it does not apply. */
  readonly asked: (methodology: Methodology) => number;
}

const always = () => 1;

const METHOD_FACTS: Readonly<Record<MethodFact, FactRule>> = {
  classification: { fields: /^(target|classification)$/, asked: always },
  level: { fields: /^(target|level)$/, asked: always },
  languages: { fields: /^languages$/, asked: always },
  inputFields: { fields: /^inputFields$/, asked: always },
  collectionModes: { fields: /^collectionModes$/, asked: always },
  trainingData: { fields: /^trainingData$/, asked: ({ pipeline }) => Number(learns(pipeline)) },
  trainingSize: { fields: /^trainingData/, asked: ({ pipeline }) => Number(learns(pipeline)) },
  shares: {
    fields: /^pipeline\..*share$/,
    asked: ({ pipeline }) => {
      const branches = branchingStages(pipeline).map(({ passesOn }) => (passesOn?.length ?? 1) - 1);
      const machines = pipeline.filter(({ actor }) => actor === 'machine');
      return machines.length + branches.reduce((sum, each) => sum + each, 0);
    },
  },
  thresholds: {
    fields: /^pipeline\..*threshold$/,
    asked: ({ pipeline }) => branchingStages(pipeline).length,
  },
  humanRole: { fields: /^humanRole$/, asked: always },
  qualityAssurance: { fields: /^qualityAssurance$/, asked: always },
  monitoring: { fields: /^monitoring$/, asked: always },
  maturity: { fields: /^maturity$/, asked: always },
  numbers: { fields: /^metrics$/, asked: always },
};

/** What every methodology states and does not, in the order of their ids. */
export function whoStatesWhat(community: Community): StatedByMethodology[] {
  return community.methodologies.all().map((methodology) => {
    const questions = questionsAboutMethodology(community, methodology);
    return {
      methodology,
      method: mapValues(METHOD_FACTS, ({ fields, asked }) => ({
        asked: asked(methodology),
        questions: asking('methodologies', methodology.id, questions, fields),
      })),
      numbers: mapValues(vocabularies.qualifier, (_, name) => statedOfNumbers(community, methodology, name)),
    };
  });
}

function statedOfNumbers(community: Community, { id }: Methodology, name: QualifierName): Stated {
  const metrics = metricsOf(community, id).filter(
    ({ measure, derived }) => !derived && community.measures.get(measure)?.qualifiers.includes(name),
  );
  const fields = new RegExp(`^(${name}${name === 'classification' || name === 'level' ? '|target' : ''})$`);
  return {
    asked: metrics.length,
    questions: metrics.flatMap((metric) =>
      asking('metrics', metric.id, questionsAboutMetric(community, metric), fields),
    ),
  };
}

function asking(
  collection: AskedQuestion['collection'],
  id: string,
  questions: readonly Question[],
  fields: RegExp,
): AskedQuestion[] {
  return questions
    .filter(({ field }) => fields.test(field))
    .map(({ question }) => ({ collection, id, question }));
}

function mapValues<Key extends string, From, To>(
  from: Readonly<Record<Key, From>>,
  map: (value: From, key: Key) => To,
): Record<Key, To> {
  const entries = Object.entries(from) as [Key, From][];
  return Object.fromEntries(entries.map(([key, value]) => [key, map(value, key)])) as Record<Key, To>;
}
