import type { Community, Place } from '@isco-cop/data';
import type { Reading } from '../read/reading.ts';
import type { Question } from '../result.ts';

/** What all parts of the assembly share. */
export class Context {
  readonly questions: Question[] = [];

  constructor(
    readonly reading: Reading,
    readonly community: Community,
    /** Answers to questions of an earlier run, by the id of the question. */
    readonly answers: Readonly<Record<string, string>>,
  ) {}

  /** The answer to a question; asks it, with a problem that says how to settle it, where there is none yet. */
  ask(
    question: Question,
    finding: { message: string; hint: string },
    severity: 'error' | 'warning' = 'error',
  ): string | undefined {
    const answer = this.answers[question.id];
    if (answer !== undefined && answer !== '') return answer;
    this.questions.push(question);
    this.reading.report(severity, 'question', question.place, finding);
    return undefined;
  }

  /** Asks whether something new is the same as an existing entry that has nearly its name. */
  askSame(
    what: string,
    {
      collection,
      id,
      place,
    }: { collection: 'people' | 'organizations' | 'events'; id: string; place: Place },
    found: string,
    existing: { id: string; name: string },
  ): string | undefined {
    const answer = this.ask(
      {
        id: `${collection}/${id}#same`,
        text: `Is the ${what} "${found}" the same as "${existing.name}"?`,
        choices: [
          { value: existing.id, label: `Yes, ${existing.name}` },
          { value: 'new', label: `No, another ${what}` },
        ],
        place,
      },
      {
        message: `Unexpected ${what} \`${found.slice(0, 80)}\`, expected the known \`${existing.name}\` or a name that is not so close to it`,
        hint: `correct the name in the announcement, or answer \`${collection}/${id}#same\` with \`${existing.id}\` or \`new\``,
      },
      'warning',
    );
    return answer === 'new' ? undefined : answer;
  }
}
