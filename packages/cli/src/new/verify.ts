import { type Community, type Problem, readCommunity } from '@isco-cop/data';
import { type Draft, fileOf, textsOf } from './draft.ts';

/** What the check says of drafts as if they were written. */
export interface Verdict {
  /** Problems of the drafts, and those that the drafts make elsewhere. */
  readonly problems: readonly Problem[];
  /** Texts of the drafts by their paths, for code frames and for writing. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The content as it is, and a check of drafts against it. */
export interface Content {
  readonly community: Community;
  /** Text of every file that is there. */
  readonly texts: ReadonlyMap<string, string>;
  verify(drafts: readonly Draft[]): Promise<Verdict>;
}

/** Reads a content folder. */
export async function openContent(folder: string): Promise<Content> {
  const before = await readCommunity(folder);
  const known = new Set(before.problems.map(identify));
  return {
    community: before.community,
    texts: before.texts,
    async verify(drafts) {
      const texts = textsOf(drafts);
      const after = await readCommunity(folder, texts);
      const files = new Set(drafts.map(fileOf));
      const problems = after.problems.filter(
        (problem) =>
          files.has(problem.file) || (problem.severity === 'error' && !known.has(identify(problem))),
      );
      return { problems, texts };
    },
  };
}

function identify({ file, rule, message }: Problem): string {
  return [file, rule, message].join('\n');
}
