import type { Suggestion } from './advise.ts';
import { ownWords } from './own-words.ts';

/** Asks what would tell candidates apart. */
export interface Question {
  /** To be read out, in the language of the record. */
  readonly text: string;
  readonly options: readonly QuestionOption[];
}

/** An answer that speaks for one candidate, or for those of a group. */
export interface QuestionOption {
  /** Of the candidate or the group; what the other options begin with is ruled out by it. */
  readonly code: string;
  readonly title: string;
  /** What its title says and those of the others do not; known titles where that is nothing. */
  readonly words: readonly string[];
  /** Known titles like that of the record. */
  readonly examples: readonly string[];
}

/** From this score on the first candidate is not doubted. */
const SURE = 0.85;
/** Close is at least this share of the first candidate's score. */
const CLOSE = 1 / 3;
const MOST_CLOSE = 3;
/** Of one title that is known in several groups. */
const MOST_SAME = 6;

/** Words around the options; any other language is asked in English. */
const PHRASES: Readonly<
  Record<string, readonly [before: string, open: string, close: string, or: string, after: string]>
> = {
  en: ['What fits better: ', '“', '”', ' or ', '?'],
  es: ['¿Qué se ajusta mejor: ', '«', '»', ' o ', '?'],
  fr: ['Qu’est-ce qui convient le mieux : ', '«\u00a0', '\u00a0»', ' ou ', '\u00a0?'],
  pt: ['O que se ajusta melhor: ', '«', '»', ' ou ', '?'],
};

/**
 * The question that tells the first candidates apart: those that are close, or all groups in which the very title is known.
 * None where the first is sure or no other is close.
 */
export function questionFor(
  suggestions: readonly Suggestion[],
  language: string,
  common: ReadonlySet<string>,
): Question | undefined {
  const [first] = suggestions;
  if (!first || first.score >= SURE) return undefined;
  const same = suggestions.filter(({ isSameTitle }) => isSameTitle).slice(0, MOST_SAME);
  const close = suggestions.filter(({ score }) => score >= first.score * CLOSE).slice(0, MOST_CLOSE);
  const asked = same.length > close.length ? same : close;
  if (asked.length < 2) return undefined;
  const own = ownWords(
    asked.map(({ title }) => title),
    language,
    common,
  );
  const options = asked.map((suggestion, at): QuestionOption => {
    const { code, title } = suggestion;
    // The very title of the record tells nothing apart.
    const examples = suggestion.isSameTitle ? [] : suggestion.because;
    const words = [own[at] ?? [], examples, [title]].find((each) => each.length > 0) as string[];
    return { code, title, words, examples };
  });
  return asking(options, language);
}

/** Puts options into words. */
export function asking(options: readonly QuestionOption[], language: string): Question {
  const [before, open, end, or, after] =
    PHRASES[language] ?? (PHRASES.en as NonNullable<(typeof PHRASES)['en']>);
  const quoted = options.map(({ words }) => `${open}${words.join(', ')}${end}`);
  const text = `${before}${quoted.slice(0, -1).join(', ')}${or}${quoted.at(-1)}${after}`;
  return { text, options };
}
