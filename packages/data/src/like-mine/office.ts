import type { Methodology, Technique } from '../schema/collections.ts';

/** Something that a technique may need. */
export type TechniqueNeed = NonNullable<Technique['needs']>[number]['any'][number];

/** Something of which an office says whether it has it; of coded examples it says how many. */
export type Asset = Exclude<TechniqueNeed, 'coded-examples'>;

/** What an office says of itself; everything may be left out, and what is left out decides nothing. */
export interface Office {
  readonly task?: Methodology['task'];
  readonly dataSource?: NonNullable<Methodology['programmes']>[number]['kind'];
  readonly collectionMode?: NonNullable<Methodology['collectionModes']>[number];
  /** BCP 47 tag of the language of most answers. */
  readonly language?: string;
  /** ISO 15924 code of the script of most answers, such as `Latn`. */
  readonly script?: string;
  /** Records to be coded in a year. */
  readonly volume?: number;
  /** Answers that have been coded before. */
  readonly examples?: number;
  /** Id of the classification coded to. */
  readonly classification?: string;
  /** Digits of the level coded to. */
  readonly digits?: number;
  /** What is there, and what is not. */
  readonly has: { readonly [Name in Asset]?: boolean };
}

/** A question to the office, by the key of its answer. */
export type Question = Exclude<keyof Office, 'has'> | Asset;

/** How an answer stands to a case or a technique, and why. */
export interface Reason {
  readonly question: Question;
  /** `not-stated`: nobody says so of the case, which is neither for it nor against it. */
  readonly outcome: 'match' | 'mismatch' | 'not-stated';
  /** In a sentence. */
  readonly text: string;
  /** Path of the page that states it, below the base URL. */
  readonly path: string;
}

/** The script in which a language is mostly written, as CLDR has it; undefined for what is no language tag. */
export function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}
