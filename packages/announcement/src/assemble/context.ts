import { type Community, type Place, quoted } from '@isco-cop/data';
import type { Reading } from '../read/reading.ts';
import type { Question } from '../result.ts';
import type { Draft } from './draft.ts';

/** What all parts of the assembly share. */
export class Context {
  readonly questions: Question[] = [];
  /** People as printed, by their ids. */
  readonly personNames = new Map<string, string>();
  /** Entries beside the event and its talks that exist and that the announcement names, as `people/ana-silva`. */
  private readonly named = new Map<string, Draft>();

  constructor(
    readonly reading: Reading,
    readonly community: Community,
    /** Answers to questions of an earlier run, by the id of the question. */
    readonly answers: Readonly<Record<string, string>>,
  ) {}

  /** Notes that an existing entry is meant; what the announcement says of it does not change it. */
  recognise(
    collection: 'people' | 'organizations' | 'resources',
    id: string | undefined,
    place: Place,
  ): void {
    const existing = this.community[collection].get(id);
    const key = `${collection}/${id}`;
    if (existing && !this.named.has(key)) {
      this.named.set(key, { collection, id: existing.id, existing, said: {}, place });
    }
  }

  /** Drafts of what was recognised, but for what is drafted already. */
  recognised(drafts: readonly Draft[]): Draft[] {
    const drafted = new Set(drafts.map(({ collection, id }) => `${collection}/${id}`));
    return [...this.named].filter(([key]) => !drafted.has(key)).map(([, draft]) => draft);
  }

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
        message: `Unexpected ${what} ${quoted(found)}, expected the known \`${existing.name}\` or a name that is not so close to it`,
        hint: `correct the name in the announcement, or answer \`${collection}/${id}#same\` with \`${existing.id}\` or \`new\``,
      },
      'warning',
    );
    return answer === 'new' ? undefined : answer;
  }
}
