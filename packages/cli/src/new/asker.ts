import type { Choice } from './choices.ts';

/** Somebody who answers questions: a person at a terminal, or a test. */
export interface Asker {
  /** The value of one of the choices. */
  choose(question: string, choices: readonly Choice[]): Promise<string>;
  /** A line of text; `explain` says what is wrong with it, if anything. */
  text(
    question: string,
    options: { readonly suggestion?: string; explain(text: string): string | undefined },
  ): Promise<string>;
  /** Yes or no. */
  confirm(question: string, suggestion: boolean): Promise<boolean>;
  /** A longer text. */
  write(question: string, text: string): Promise<string>;
  /** Tells something. */
  say(text: string): void;
}
