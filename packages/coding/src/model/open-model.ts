import { CODERS } from '../coders/catalogue.ts';
import type { Candidate, Coder, CodingRecord } from '../coders/coder.ts';
import type { Surroundings } from '../coders/method.ts';
import { opinionOf, pooled, speaksFor } from '../coders/pool.ts';
import { analyseRecord } from '../coders/training-set.ts';
import { featuresOf } from '../features/features.ts';
import { vectorizer } from '../features/vocabulary.ts';
import { top } from '../math/top.ts';
import { titleKey } from '../text/analyse.ts';
import { namesNoOccupation } from '../text/no-occupation.ts';
import type { ModelData } from './model-data.ts';

/** How to open a model. */
export interface OpenOptions {
  /** Default true. Without reasons coding is faster. */
  readonly reasons?: boolean;
}

/**
 * Makes a coder of a trained model.
 *
 * @throws if the parts of the model do not fit together
 */
export function openModel({ info, codes, vocabulary, learned }: ModelData, options: OpenOptions = {}): Coder {
  if (info.coder === 'embeddings')
    throw new Error('a model of sentence embeddings needs its embedder; open it with openEmbeddings');
  const surroundings: Surroundings = {
    codes,
    features: vocabulary.hashes.length,
    language: info.language,
    vectorize: vectorizer(vocabulary),
  };
  const known = new Map(CODERS[info.coder].members.map(({ method }) => [method.id, method]));
  const scorers = info.methods.map(({ id }) => {
    const [method, part] = [known.get(id), learned[id]];
    if (!method || !part) throw new Error(`the method ${id} is missing`);
    return method.scorer(part, surroundings);
  });
  const weights = Float32Array.from(info.methods, ({ weight }) => weight);
  const shares = new Float32Array(codes.length);
  const logs = scorers.map(() => new Float32Array(codes.length));
  const titles = Object.values(learned).find((part) => part?.titles)?.titles as readonly string[] | undefined;
  // Who has taught a model what such answers mean wants them coded; a model that keeps no titles cannot tell.
  const leavesOut = titles !== undefined && !titles.some(namesNoOccupation);
  return {
    codes,
    code(record: CodingRecord, k: number): Candidate[] {
      const isEmpty = leavesOut && namesNoOccupation(record.title);
      const { title, texts } = analyseRecord(isEmpty ? { ...record, title: '' } : record, info.language);
      const query = { title, key: titleKey(title), vector: surroundings.vectorize(featuresOf(title, texts)) };
      const opinions = scorers.map((scorer, at) =>
        (weights[at] as number) > 0 ? opinionOf(scorer.score(query), logs[at]) : undefined,
      );
      pooled(opinions, weights, shares);
      const best = top(shares, k).filter((label) => opinions.some((opinion) => speaksFor(opinion, label)));
      const plain = best.map((label) => ({ code: codes[label] as string, score: shares[label] as number }));
      if (options.reasons === false) return plain;
      // What has no say has not looked at the record yet.
      scorers.forEach((scorer, at) => {
        if (weights[at] === 0) scorer.score(query);
      });
      return plain.map((candidate, at) => {
        const label = best[at] as number;
        const reason = scorers.map((scorer) => scorer.reason?.(label)).find((found) => found !== undefined);
        return { ...candidate, ...(reason && { reason }) };
      });
    },
  };
}
