import type { CodingRecord } from '../coders/coder.ts';
import { fold } from '../text/fold.ts';
import { guessLanguage } from '../text/language.ts';
import { stem } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import type { TitledGroup } from './group-tree.ts';

/** Tells in which of its languages a classification speaks of what a record says. */
export class LanguageFinder {
  private readonly known: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(groups: readonly TitledGroup[]) {
    const languages = Object.keys(groups[0]?.titles ?? {});
    this.known = new Map(
      languages.map((language) => [
        language,
        new Set(groups.flatMap(({ titles }) => contentOf(titles[language] ?? ''))),
      ]),
    );
  }

  /**
   * The language whose titles have most words of the record; of several, the one that endings and joining words speak
   * for, or else that of before. Where its own words are in no title, known titles like it speak for it.
   */
  find({ title, texts = [] }: CodingRecord, because: readonly string[], before?: string): string {
    const own = [title, ...texts];
    for (const said of [own, [...own, ...because]]) {
      const guess = guessLanguage(said);
      const points = [...this.known].map(([language, stems]) => {
        const found = said.flatMap(contentOf).filter((word) => stems.has(word)).length;
        return { language, points: found + (language === guess ? 0.5 : 0) + (language === before ? 0.1 : 0) };
      });
      const [best] = points.sort((one, other) => other.points - one.points);
      if (best && best.points >= 0.5) return best.language;
    }
    return before ?? [...this.known.keys()][0] ?? 'en';
  }
}

function contentOf(text: string): string[] {
  const stops = stopWords('mixed');
  return words(fold(text))
    .filter((word) => !stops.has(word))
    .map((word) => stem(word, 'mixed'));
}
