import { safeCode } from '../calibration/routing.ts';
import type { Coder, CodingRecord } from '../coders/coder.ts';
import { namesNoOccupation } from '../text/no-occupation.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import type { GroupTree, NamedGroup } from './group-tree.ts';
import { type Question, questionFor } from './question.ts';
import { wideQuestion } from './wide-question.ts';

/** A candidate as a person who codes sees it. */
export interface Suggestion extends NamedGroup {
  /** The groups that it belongs to, the widest first, itself last. */
  readonly path: readonly NamedGroup[];
  readonly score: number;
  readonly confidence: Confidence;
  /** Known titles that speak for it, the most similar first. */
  readonly because: readonly string[];
  /** Whether the first of them is the very title of the record. */
  readonly isSameTitle: boolean;
}

/** What is known of a record. */
export interface Advice {
  /** What titles of groups are written in. */
  readonly language: string;
  /** The best first. */
  readonly suggestions: readonly Suggestion[];
  /** The deepest group that is safe, where that is not the first candidate itself; an empty code where none is. */
  readonly safe?: NamedGroup & { readonly score: number };
  readonly question?: Question;
  /** There is no suggestion, since what is said is what somebody is, not what they do. */
  readonly namesNoOccupation?: true;
}

/** How to advise. */
export interface AdviceOptions {
  /** What titles of groups are written in; guessed if left out. */
  readonly language?: string | undefined;
  /** The language where nothing tells it; the first of the groups if left out. */
  readonly before?: string | undefined;
  /** The sum of scores from which a group is safe, from 0 to 1. */
  readonly least: number;
  /** Codes that an answer to a question has ruled out, and all that begin with them. */
  readonly ruledOut?: readonly string[];
  /** Most suggestions. */
  readonly most: number;
}

/** A candidate below this score is left out, if there are enough others. */
const WORTH_SHOWING = 0.01;
const FEWEST = 3;
/** How many candidates the sums of groups are made of. */
const LOOKED_AT = 60;

/** Offers codes for a record with all that helps a person to decide. */
export function advise(coder: Coder, tree: GroupTree, record: CodingRecord, options: AdviceOptions): Advice {
  const { least, ruledOut = [], most } = options;
  const all = coder.code(record, LOOKED_AT);
  const isRuledOut = (code: string) => ruledOut.some((start) => code.startsWith(start));
  const left = all.filter(({ code }) => !isRuledOut(code));
  // Of what an answer leaves, each is as much likelier as there is less.
  const gone = all.reduce((sum, { code, score }) => (isRuledOut(code) ? sum + score : sum), 0);
  const candidates = left.map((each) => ({
    ...each,
    score: Math.min(1, each.score / Math.max(1 - gone, 1e-6)),
  }));
  const language =
    options.language ?? tree.languageOf(record, candidates[0]?.reason?.because, options.before);
  const shown = candidates.filter(({ score }, at) => at < most && (at < FEWEST || score >= WORTH_SHOWING));
  const suggestions = shown.map(
    ({ code, score, reason }): Suggestion => ({
      code,
      title: tree.title(code, language),
      path: tree.path(code, language),
      score,
      confidence: confidenceOf(score),
      because: reason?.because ?? [],
      isSameTitle: reason?.kind === 'same title',
    }),
  );
  const safe = safeCode(candidates, least, tree.lengths);
  const question =
    wideQuestion({ candidates, suggestions, safe: safe.code, least }, tree, language) ??
    questionFor(suggestions, language, tree.commonStems(language));
  return {
    language,
    suggestions,
    ...(suggestions[0] &&
      safe.code !== suggestions[0].code && { safe: { ...safe, title: tree.title(safe.code, language) } }),
    ...(question && { question }),
    ...(suggestions.length === 0 && namesNoOccupation(record.title) && { namesNoOccupation: true }),
  };
}
