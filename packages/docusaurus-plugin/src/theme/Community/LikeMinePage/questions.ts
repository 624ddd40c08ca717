import { vocabularies } from '@isco-cop/data/vocabulary';
import type { LikeMineProps } from '@isco-cop/docusaurus-plugin/props';

/** One of the answers to a question. */
export interface AnswerOption {
  readonly id: string;
  readonly label: string;
}

/** A question that is answered by one of several. */
export interface Question {
  readonly label: string;
  readonly options: readonly AnswerOption[];
}

/** The name of a question in the address. */
export type QuestionName =
  | 'task'
  | 'source'
  | 'collection'
  | 'language'
  | 'script'
  | 'classification'
  | 'digits';

/** The questions with what can be answered; the digits are those of the classification, where one is chosen. */
export function questionsOf(
  { languages, scripts, classifications }: Omit<LikeMineProps, 'cases' | 'techniques'>,
  classification: string | undefined,
): Readonly<Record<QuestionName, Question>> {
  const digits = classifications.find(({ id }) => id === classification)?.digits ?? [];
  const all = [...new Set(digits.length > 0 ? digits : classifications.flatMap((each) => each.digits))];
  return {
    task: { label: 'Task', options: optionsOf('task') },
    source: {
      label: 'Data source',
      options: optionsOf('programmeKind').filter(({ id }) => id !== 'any'),
    },
    collection: { label: 'How the texts come about', options: optionsOf('collectionMode') },
    language: { label: 'Language of most answers', options: languages },
    script: { label: 'Script of most answers', options: scripts },
    classification: { label: 'Classification', options: classifications },
    digits: {
      label: 'Digits coded to',
      options: all.sort((a, b) => a - b).map((each) => ({ id: String(each), label: String(each) })),
    },
  };
}

function optionsOf(name: 'task' | 'programmeKind' | 'collectionMode'): AnswerOption[] {
  return Object.entries(vocabularies[name]).map(([id, [label]]) => ({ id, label }));
}
