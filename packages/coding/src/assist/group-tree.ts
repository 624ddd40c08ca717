import type { CodingRecord } from '../coders/coder.ts';
import { LanguageFinder } from './language-of.ts';
import { wordsOf } from './own-words.ts';

/** A group of a classification. Its code begins with the code of the group that it belongs to. */
export interface TitledGroup {
  readonly code: string;
  /** By language, such as `en`. */
  readonly titles: Readonly<Record<string, string>>;
}

/** A group as it is called in one language. */
export interface NamedGroup {
  readonly code: string;
  readonly title: string;
}

/** A stem that so large a share of the deepest groups have in their titles tells none apart: "workers", "related". */
const COMMON = 0.03;

/** The groups of a classification at all levels. */
export class GroupTree {
  /** Lengths of codes, one a level, ascending. */
  readonly lengths: readonly number[];
  private readonly byCode: ReadonlyMap<string, TitledGroup>;
  private readonly languages: LanguageFinder;
  private readonly common = new Map<string, ReadonlySet<string>>();

  constructor(groups: readonly TitledGroup[]) {
    this.byCode = new Map(groups.map((group) => [group.code, group]));
    this.languages = new LanguageFinder(groups);
    this.lengths = [...new Set(groups.map(({ code }) => code.length))].sort((one, other) => one - other);
  }

  /** What a group is called: in the language, in another where it has no title in that, by its code if it has none. */
  title(code: string, language: string): string {
    const titles = this.byCode.get(code)?.titles ?? {};
    return titles[language] || Object.values(titles).find((title) => title !== '') || code;
  }

  /** The groups that a code belongs to, the widest first, itself last. */
  path(code: string, language: string): NamedGroup[] {
    return this.lengths
      .map((length) => code.slice(0, length))
      .filter((start, at, all) => start !== all[at - 1] && this.byCode.has(start))
      .map((start) => ({ code: start, title: this.title(start, language) }));
  }

  /** What a record is written in, of the languages that groups have titles in. */
  languageOf(record: CodingRecord, because: readonly string[] = [], before?: string): string {
    return this.languages.find(record, because, before);
  }

  /** Stems that many titles of the deepest groups have. */
  commonStems(language: string): ReadonlySet<string> {
    const known = this.common.get(language);
    if (known) return known;
    const deepest = [...this.byCode.keys()].filter((code) => code.length === this.lengths.at(-1));
    const counts = new Map<string, number>();
    for (const code of deepest) {
      for (const { stem } of wordsOf(this.title(code, language), language))
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    const found = [...counts].filter(([, count]) => count > 1 && count >= deepest.length * COMMON);
    const common = new Set(found.map(([stem]) => stem));
    this.common.set(language, common);
    return common;
  }
}
