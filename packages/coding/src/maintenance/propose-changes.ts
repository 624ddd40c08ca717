import type { Example } from '../coders/coder.ts';
import { featuresOf } from '../features/features.ts';
import { similarRows } from '../features/similar-rows.ts';
import type { Vector } from '../features/vector.ts';
import { learnVocabulary, vectorizer } from '../features/vocabulary.ts';
import { top } from '../math/top.ts';
import { type Analysis, analyse, titleKey } from '../text/analyse.ts';
import { guessLanguage, LANGUAGES, type Language } from '../text/language.ts';
import { clustersOf } from './clusters.ts';

/** A title that was met, and in how many records. */
export interface MetTitle {
  readonly title: string;
  readonly records: number;
}

/** A known title that is like one that was met. */
export interface LikeTitle {
  readonly title: string;
  readonly code: string;
  /** Cosine of their TF-IDF vectors, from 0 to 1. */
  readonly similarity: number;
}

/** What is proposed for a title, with the evidence; a person decides. */
export interface Proposal extends MetTitle {
  /**
   * `known`: a title that is known already, but for spelling. `existing`: like known titles, so a further title of
   * their occupation. `new`: like none, and one of a cluster of such titles, which may be a new occupation.
   */
  readonly kind: 'known' | 'existing' | 'new';
  /** The most alike known titles, the best first, at most three. */
  readonly like: readonly LikeTitle[];
  /** Words that no known title has, such as the "drone" of a drone pilot. */
  readonly newWords: readonly string[];
  /** Of a new title, the cluster it is in. */
  readonly cluster?: ProposedCluster;
}

/** Titles that are alike and like no known one. */
export interface ProposedCluster {
  /** From 1, that with most records first. */
  readonly number: number;
  readonly titles: number;
  readonly records: number;
  /** Words that at least half of its titles have, the most frequent first. */
  readonly words: readonly string[];
}

/** Where to draw the lines. */
export interface ProposeOptions {
  /** Similarity to a known title from which a title belongs to its occupation; 0.5 unless given. */
  readonly near?: number;
  /** Similarity from which new titles belong together; 0.35 unless given. */
  readonly together?: number;
  /** What titles are written in; guessed from the known ones if left out. */
  readonly language?: Language;
}

const MOST_LIKE = 3;

/**
 * Compares titles that were met with those that a classification knows, by the cosine of TF-IDF vectors of words and
 * parts of words. Clusters of new titles come first, the largest before the others; then further titles of existing
 * occupations; then known titles.
 */
export function proposeChanges(
  met: readonly MetTitle[],
  known: readonly Example[],
  {
    near = 0.5,
    together = 0.35,
    language = guessLanguage(known.map(({ title }) => title)),
  }: ProposeOptions = {},
): Proposal[] {
  const titles = merged(met, language);
  const knownTitles = known.map((example) => ({ ...example, analysis: analyse(example.title, language) }));
  const features = [...knownTitles, ...titles].map(({ analysis }) => featuresOf(plainWords(analysis)));
  const { hashes, rarity } = learnVocabulary(features);
  // The full logarithm of the rarity, as TF-IDF has it: what sets a title apart counts for more than what it ends in.
  const vectorize = vectorizer({ hashes, rarity: rarity.map((root) => root ** 2) });
  const vectors = features.map((each) => vectorize(each));
  const knownKeys = new Set(knownTitles.map(({ analysis }) => titleKey(analysis)));
  const knownStems = new Set(knownTitles.flatMap(({ analysis }) => analysis.stems));
  const similarTo = similarRows(vectors.slice(0, known.length), hashes.length, 'all');
  const compared = titles.map(({ title, records, analysis, key }, at) => {
    const vector = vectors[known.length + at] as Vector;
    const similarity = similarTo(vector);
    const like = distinct(top(similarity, MOST_LIKE * LANGUAGES.length), (row) => {
      const { title: other, code } = knownTitles[row] as Example;
      return { title: other, code, similarity: Math.min(1, similarity[row] as number) };
    });
    const newWords = analysis.words.filter((_, word) => !knownStems.has(analysis.stems[word] as string));
    const kind = knownKeys.has(key) ? 'known' : (like[0]?.similarity ?? 0) >= near ? 'existing' : 'new';
    return { title, records, analysis, vector, kind, like, newWords } as const;
  });
  const fresh = compared.filter(({ kind }) => kind === 'new');
  const clusters = clustersOf(fresh, together, hashes.length);
  const plain = ({ title, records, kind, like, newWords }: (typeof compared)[number]): Proposal => ({
    title,
    records,
    kind,
    like,
    newWords,
  });
  const byRecords = (one: Proposal, other: Proposal) => other.records - one.records;
  const of = (kind: Proposal['kind']) =>
    compared
      .filter((each) => each.kind === kind)
      .map(plain)
      .sort(byRecords);
  const ofClusters = clusters.flatMap(({ members, cluster }) =>
    members.map((member) => ({ ...plain(member), cluster })).sort(byRecords),
  );
  return [...ofClusters, ...of('existing'), ...of('known')];
}

/** The known titles at these rows; one that is written alike in several languages stands there once. */
function distinct(rows: readonly number[], titleAt: (row: number) => LikeTitle): LikeTitle[] {
  const byTitle = new Map<string, LikeTitle>();
  for (const each of rows.map(titleAt)) {
    const key = `${each.code} ${each.title}`;
    if (!byTitle.has(key)) byTitle.set(key, each);
  }
  return [...byTitle.values()].slice(0, MOST_LIKE);
}

/** Without the place of the noun: "drone pilot" is as much of drones as of pilots. */
function plainWords(analysis: Analysis): Analysis {
  return { ...analysis, heads: [], first: '' };
}

/** Spellings of one title together, under the most frequent. */
function merged(
  met: readonly MetTitle[],
  language: Language,
): (MetTitle & { analysis: Analysis; key: string })[] {
  const byKey = new Map<
    string,
    { title: string; most: number; records: number; analysis: Analysis; key: string }
  >();
  for (const { title, records } of met) {
    const analysis = analyse(title, language);
    const key = titleKey(analysis);
    const same = byKey.get(key);
    if (!same) byKey.set(key, { title, most: records, records, analysis, key });
    else {
      same.records += records;
      if (records > same.most) Object.assign(same, { title, most: records });
    }
  }
  return [...byKey.values()].map(({ most: _, ...title }) => title);
}
