/** A person, or an office or group whose name is kept whole. */
export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Kind of a work in the words of the Citation Style Language 1.0.2. */
export type WorkType =
  | 'article'
  | 'article-journal'
  | 'dataset'
  | 'entry'
  | 'motion_picture'
  | 'report'
  | 'software'
  | 'speech'
  | 'standard'
  | 'webpage';

/** What can be cited, before it takes the form of a citation. */
export interface Work {
  readonly id: string;
  readonly type: WorkType;
  readonly title: string;
  /** What it is where its type does not say it: "Talk", "Slides". */
  readonly genre?: string;
  readonly authors?: readonly Author[];
  readonly publisher?: string;
  /** Journal, proceedings or site that it is part of. */
  readonly containerTitle?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  /** Name of the event at which it was given. */
  readonly event?: string;
  readonly eventPlace?: string;
  /** As exact as it is known: a year, a month or a day. */
  readonly date?: string;
  readonly doi?: string;
  readonly url?: string;
  /** Language tag. */
  readonly language?: string;
}

/** A name in its natural order. */
export function nameOf(author: Author): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`.trim();
}
