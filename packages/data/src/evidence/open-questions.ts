import type { Community } from '../community/community.ts';
import type { Methodology, Metric } from '../schema/collections.ts';
import type { Stage } from '../schema/pipeline.ts';
import { missingQualifiers, type QualifierName } from './qualifiers.ts';
import { quantityText } from './quantity.ts';

/** Something that no source states, as a question to the office. */
export interface OpenQuestion {
  /** `methodology`, or the id of the metric. */
  readonly about: string;
  /** The key that is missing; `target` for classification and level together. */
  readonly field: string;
  readonly question: string;
}

/** The metrics observed on a methodology, sorted by id. */
export function metricsOf(community: Community, methodologyId: string): Metric[] {
  return community.metrics.where({ methodology: methodologyId });
}

/** What is not stated about a methodology and its metrics. */
export function openQuestions(community: Community, methodology: Methodology): OpenQuestion[] {
  return [
    ...questionsAboutMethodology(community, methodology).map((each) => ({ about: 'methodology', ...each })),
    ...metricsOf(community, methodology.id).flatMap((metric) =>
      questionsAboutMetric(community, metric).map((each) => ({ about: metric.id, ...each })),
    ),
  ];
}

/** An open question about an entry that is known. */
export type Question = Omit<OpenQuestion, 'about'>;

const PLAIN_QUESTIONS = [
  ['maturity', 'Is it studied, tried, run beside the usual process, or used for published results?'],
  ['languages', 'In which languages are the answers?'],
  ['inputFields', 'Which fields of a record are used beside the text that is coded?'],
  ['collectionModes', 'How do the texts come about: by interviewers, on paper, on the web, from employers?'],
  ['humanRole', 'What do people do, and which records do they see?'],
  ['qualityAssurance', 'How is quality checked before results are used?'],
  ['monitoring', 'How is quality watched over time, and what happens when it falls?'],
] as const satisfies readonly (readonly [keyof Methodology, string])[];

/** What is not stated about a methodology itself. */
export function questionsAboutMethodology(community: Community, methodology: Methodology): Question[] {
  const { target, trainingData, pipeline } = methodology;
  return [
    ...aboutTarget(community, target ?? {}, 'are records coded'),
    ...aboutTrainingData(trainingData, pipeline),
    ...pipeline.flatMap((stage) => aboutStage(stage, pipeline)),
    ...PLAIN_QUESTIONS.flatMap(([field, question]) =>
      methodology[field] === undefined ? { field, question } : [],
    ),
    ...(metricsOf(community, methodology.id).length > 0
      ? []
      : [{ field: 'metrics', question: 'Which numbers are known of it, and of which records?' }]),
  ];
}

function aboutTarget(
  community: Community,
  { classification, level }: { classification?: string | undefined; level?: string | undefined },
  verb: string,
): Question[] {
  if (classification === undefined && level === undefined) {
    return [{ field: 'target', question: `At which level of which classification ${verb}?` }];
  }
  if (classification === undefined) {
    return [{ field: 'classification', question: `In which version of which classification ${verb}?` }];
  }
  if (level !== undefined) return [];
  const name = community.classifications.get(classification)?.acronym ?? classification;
  return [{ field: 'level', question: `At which level of ${name} ${verb}?` }];
}

/** Whether software has a part in it, which then may have learned from examples. */
export function learns(pipeline: readonly Stage[]): boolean {
  return pipeline.some(({ actor }) => actor === 'machine' || actor === 'person-with-machine');
}

/** Stages in which software alone decides where a record goes on. */
export function branchingStages(pipeline: readonly Stage[]): Stage[] {
  return pipeline.filter(({ actor, passesOn }) => actor === 'machine' && (passesOn?.length ?? 0) > 1);
}

function aboutTrainingData(
  trainingData: Methodology['trainingData'],
  pipeline: readonly Stage[],
): Question[] {
  if (!learns(pipeline)) return [];
  if (!trainingData) {
    return [
      { field: 'trainingData', question: 'From which examples, and how many, does the software learn?' },
    ];
  }
  if (trainingData.size) return [];
  return [{ field: 'trainingData.size', question: 'From how many examples does the software learn?' }];
}

/** Software that acts alone decides how much work is left, and where it branches, by which threshold. */
function aboutStage(stage: Stage, pipeline: readonly Stage[]): Question[] {
  if (stage.actor !== 'machine') return [];
  const field = `pipeline.${stage.id}`;
  const name = `“${stage.title}”`;
  const branches = stage.passesOn ?? [];
  const questions: Question[] = [];
  if (!stage.share) {
    questions.push({ field: `${field}.share`, question: `Which share of all records does ${name} handle?` });
  }
  if (branches.length < 2) return questions;
  if (stage.threshold === undefined) {
    questions.push({
      field: `${field}.threshold`,
      question: `From which score on does ${name} keep a code?`,
    });
  }
  // Shares of branches add up to the whole, so all but one answer for the last.
  const silent = branches.filter(({ share, shareOf }) => !share || shareOf);
  for (const { to } of silent.length > 1 ? silent.slice(0, -1) : []) {
    const receiver = pipeline.find(({ id }) => id === to)?.title ?? to;
    questions.push({
      field: `${field}.passesOn.${to}.share`,
      question: `Which share of the records of ${name} goes on to “${receiver}”?`,
    });
  }
  return questions;
}

/** Each question with `…` for the number that it is about. */
const QUALIFIER_QUESTIONS: Record<Exclude<QualifierName, 'classification' | 'level'>, string> = {
  variable: 'Which variables does … cover?',
  denominator: 'Of which records is … a share: all, or those a rule or a threshold left?',
  topK: 'How many candidates were considered for …?',
  threshold: 'From which score on was a code kept for …?',
  n: 'On how many records was … measured?',
  evaluationSet: 'Which records was … measured on, and how were they chosen?',
  truth: 'Who coded the truth that … was compared with?',
  averaging: 'How is … averaged over codes?',
  period: 'From which time are the records of …?',
  hardware: 'On which machine was … measured?',
};

/** What the measure asks for and nobody states about a number. */
export function questionsAboutMetric(community: Community, metric: Metric): Question[] {
  const measure = community.measures.get(metric.measure);
  if (!measure) return [];
  const value = quantityText(metric.quantity);
  const missing = missingQualifiers(metric, measure);
  const wantsTarget = missing.includes('classification') || missing.includes('level');
  const { classification, level } = metric.qualifiers;
  // What the measure does not ask for is not asked here either.
  const stated = {
    classification: classification ?? (missing.includes('classification') ? undefined : ''),
    level: level ?? (missing.includes('level') ? undefined : ''),
  };
  return [
    ...(wantsTarget ? aboutTarget(community, stated, `is ${value} measured`) : []),
    ...missing.flatMap((field) =>
      field === 'classification' || field === 'level'
        ? []
        : { field, question: QUALIFIER_QUESTIONS[field].replace('…', value) },
    ),
  ];
}
