import type { Candidate } from '../coders/coder.ts';
import type { Suggestion } from './advise.ts';
import type { GroupTree } from './group-tree.ts';
import { asking, type Question, type QuestionOption } from './question.ts';

/** A word is general if so many candidates together are not safe yet. */
const FEW = 3;
/** From this score on the first candidate is what is meant, or is asked about beside the second. */
const CLEAR = 0.6;
/** Groups with less of the scores are not asked about. */
const WORTH_ASKING = 0.03;
const MOST_OPTIONS = 6;
const MOST_EXAMPLES = 3;

/** What a record is known to be, and in which candidates. */
interface Known {
  /** The best first. */
  readonly candidates: readonly Candidate[];
  readonly suggestions: readonly Suggestion[];
  /** The code of the deepest group that is safe; empty where none is. */
  readonly safe: string;
  /** The sum of scores from which a group is safe. */
  readonly least: number;
}

/**
 * Asks about the groups below the one that is safe, where a record says a general word: "teacher" fits many unit groups,
 * which of them comes first means little, and the kind of school is what has to be asked. `undefined` where a few
 * candidates are safe together, or all are of one group.
 */
export function wideQuestion(
  { candidates, suggestions, safe, least }: Known,
  tree: GroupTree,
  language: string,
): Question | undefined {
  const few = candidates.slice(0, FEW).reduce((sum, { score }) => sum + score, 0);
  if (few >= least || (candidates[0]?.score ?? 1) >= CLEAR) return undefined;
  const deepest = tree.lengths.at(-1) ?? 0;
  const length = tree.lengths.find((each) => each > safe.length) ?? deepest;
  if (length >= deepest) return undefined;
  const sums = new Map<string, number>();
  for (const { code, score } of candidates) {
    if (!code.startsWith(safe)) continue;
    const group = code.slice(0, length);
    sums.set(group, (sums.get(group) ?? 0) + score);
  }
  const groups = [...sums]
    .filter(([, sum]) => sum >= WORTH_ASKING)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_OPTIONS)
    .map(([code]) => code)
    .sort();
  if (groups.length < 2) return undefined;
  const options = groups.map((code): QuestionOption => {
    const title = tree.title(code, language);
    const like = suggestions.filter((each) => each.code.startsWith(code) && !each.isSameTitle);
    const because = like.flatMap((each) => each.because);
    const examples = [...new Set(because)].slice(0, MOST_EXAMPLES);
    return { code, title, words: [title], examples };
  });
  return asking(options, language);
}
