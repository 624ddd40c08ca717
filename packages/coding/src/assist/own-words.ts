import { fold } from '../text/fold.ts';
import { LANGUAGES } from '../text/language.ts';
import { stem } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';

const WORD = /[\p{L}\p{M}\p{N}+#-]+/gu;
/** Joins alternatives: what stands on either side of it is told apart. */
const JOINS = new Set(['and', 'or', 'y', 'e', 'o', 'u', 'et', 'ou']);

interface Word {
  readonly start: number;
  readonly end: number;
  readonly stem: string;
  readonly isStop: boolean;
  readonly isBreak: boolean;
}

/**
 * What each of several titles says that no other does, as it is written there: of "Heavy truck and lorry drivers" and
 * "Car, taxi and van drivers" it is "heavy truck", "lorry" and "car", "taxi", "van". Words with a common stem are left
 * out; empty for a title that says nothing of its own.
 */
export function ownWords(
  titles: readonly string[],
  language: string,
  common: ReadonlySet<string>,
): string[][] {
  const taken = titles.map((title) => wordsOf(title, language));
  return titles.map((title, at) => {
    const others = new Set(
      taken.flatMap((words, other) => (other === at ? [] : words.map((word) => word.stem))),
    );
    const runs: Word[][] = [[]];
    for (const word of taken[at] ?? []) {
      const isShared = !word.isStop && (others.has(word.stem) || common.has(word.stem));
      if (word.isBreak || isShared) runs.push([]);
      if (!isShared && !JOINS.has(word.stem)) runs.at(-1)?.push(word);
    }
    return runs.flatMap((run) => {
      const content = run.filter(({ isStop }) => !isStop);
      const [first, last] = [content[0], content.at(-1)];
      return first && last ? [inSentence(title.slice(first.start, last.end))] : [];
    });
  });
}

/** The words of a title and where they stand in it. */
export function wordsOf(title: string, language: string): Word[] {
  const stops = stopWords(language);
  const stemmed = LANGUAGES.find((each) => each === language) ?? 'mixed';
  let end = 0;
  return [...title.matchAll(WORD)].map(({ 0: text, index }) => {
    const folded = fold(text);
    const isStop = stops.has(folded);
    const isBreak = JOINS.has(folded) || /[,;:()]/.test(title.slice(end, index));
    end = index + text.length;
    return { start: index, end, isStop, isBreak, stem: JOINS.has(folded) ? folded : stem(folded, stemmed) };
  });
}

/** Titles begin with a capital that means nothing within a sentence; `ICT` keeps its own. */
function inSentence(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
