import type { Candidate, Example, RemoteCoder } from '../coders/coder.ts';
import { dequantized, quantized } from '../coders/quantized.ts';
import { top } from '../math/top.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { ModelData } from '../model/model-data.ts';
import { guessLanguage } from '../text/language.ts';
import { RemoteCoderError } from './remote-error.ts';

/** Turns texts into vectors of one length; equal texts into equal ones. */
export interface Embedder {
  /** Name of the model: vectors of two models have nothing to do with each other. */
  readonly id: string;
  /** A vector for each text, in order. */
  embed(texts: readonly string[]): Promise<readonly (Float32Array | readonly number[])[]>;
}

/** Texts that are embedded together. */
const BATCH = 64;
const NEIGHBOURS = 20;
/** Cosines of sentences lie close together: this far below the nearest, a title has about a third of its vote. */
const WIDTH = 0.05;
const SEPARATOR = '. ';

/**
 * Embeds the titles of examples, so that records can be compared with them: a model to be written with `writeModel` and
 * opened with {@link openEmbeddings}.
 *
 * @throws {@link RemoteCoderError} if the vectors are not what was promised
 */
export async function learnEmbeddings(
  examples: readonly Example[],
  embedder: Embedder,
  onProgress?: (share: number) => void,
): Promise<ModelData> {
  if (examples.length === 0)
    throw new Error('There is nothing to learn from: no example has a title and a code');
  const codes = [...new Set(examples.map(({ code }) => code))].sort();
  const labels = new Map(codes.map((code, label) => [code, label]));
  const vectors: Float32Array[] = [];
  for (let at = 0; at < examples.length; at += BATCH) {
    const texts = examples.slice(at, at + BATCH).map(textOf);
    vectors.push(...(await unitVectors(embedder, texts, vectors[0]?.length)));
    onProgress?.(Math.min(1, (at + BATCH) / examples.length));
  }
  const length = vectors[0]?.length ?? 0;
  const matrix = new Float32Array(vectors.length * length);
  vectors.forEach((vector, row) => {
    matrix.set(vector, row * length);
  });
  const titles = examples.map(({ title }) => title);
  return {
    info: {
      coder: 'embeddings',
      language: guessLanguage(titles),
      seed: 0,
      examples: examples.length,
      fingerprint: fingerprint(examples),
      methods: [{ id: 'embeddings', weight: 1 }],
    },
    codes,
    vocabulary: { hashes: new Uint32Array(0), rarity: new Float32Array(0) },
    learned: {
      embeddings: {
        ...quantized('vectors', matrix, length),
        titles,
        labels: Uint16Array.from(examples, ({ code }) => labels.get(code) as number),
        embedder: [embedder.id],
      },
    },
    validation: { scores: new Float32Array(0), rightDigits: new Uint16Array(0) },
  };
}

/**
 * Makes a coder of embedded titles: the nearest titles by cosine similarity vote.
 *
 * @throws if the model was made otherwise or with another embedder, or if its parts do not fit together
 */
export function openEmbeddings({ codes, learned }: ModelData, embedder: Embedder): RemoteCoder {
  const { embeddings } = learned;
  if (!embeddings) throw new Error('the model holds no embeddings; open it with openModel');
  const { titles, labels, vectors } = embeddings as {
    titles: string[];
    labels: Uint16Array;
    vectors: Int8Array;
  };
  const [madeWith] = embeddings.embedder as readonly string[];
  if (madeWith !== embedder.id)
    throw new Error(
      `the titles were embedded by ${madeWith} and cannot be compared with vectors of ${embedder.id}`,
    );
  const length = vectors.length / titles.length;
  const matrix = dequantized(embeddings, 'vectors', titles.length, length);
  if (labels.length !== titles.length || labels.some((label) => label >= codes.length))
    throw new Error('titles and labels differ in number');
  return {
    codes,
    async code(record, k) {
      const text = textOf(record);
      if (text.trim() === '') return [];
      const [asked] = await unitVectors(embedder, [text], length);
      // Words that the model does not know.
      if (!asked?.some((value) => value !== 0)) return [];
      const near = nearest(asked, matrix);
      const votes = new Map<number, { score: number; because: string[] }>();
      const all = near.reduce((sum, { vote }) => sum + vote, 0);
      for (const { row, vote } of near) {
        const label = labels[row] as number;
        const before = votes.get(label) ?? { score: 0, because: [] };
        before.score += vote / all;
        if (before.because.length < 3) before.because.push(titles[row] as string);
        votes.set(label, before);
      }
      return [...votes]
        .sort(([one, a], [other, b]) => b.score - a.score || one - other)
        .slice(0, k)
        .map(
          ([label, { score, because }]): Candidate => ({
            code: codes[label] as string,
            score: Math.min(1, score),
            reason: { kind: 'similar title', because },
          }),
        );
    },
  };
}

const textOf = ({ title, texts = [] }: { title: string; texts?: readonly string[] }) =>
  [title, ...texts].filter((text) => text !== '').join(SEPARATOR);

function nearest(asked: Float32Array, matrix: Float32Array): { row: number; vote: number }[] {
  const { length } = asked;
  // Above 0, since `top` passes over the rest: a cosine is -1 at least.
  const closeness = Float32Array.from({ length: matrix.length / length }, (_, row) => {
    let cosine = 0;
    for (let at = 0; at < length; at++)
      cosine += (asked[at] as number) * (matrix[row * length + at] as number);
    return cosine + 2;
  });
  const rows = top(closeness, NEIGHBOURS);
  const best = closeness[rows[0] as number] as number;
  return rows.map((row) => ({ row, vote: Math.exp(((closeness[row] as number) - best) / WIDTH) }));
}

async function unitVectors(
  embedder: Embedder,
  texts: readonly string[],
  length: number | undefined,
): Promise<Float32Array[]> {
  const given = await embedder.embed(texts);
  const expected = length ?? given[0]?.length;
  if (given.length !== texts.length || !expected || given.some((vector) => vector.length !== expected))
    throw new RemoteCoderError(
      'no answer',
      `${embedder.id} gave no vector of the same length for each of ${texts.length} texts`,
    );
  return given.map((vector, at) => {
    let squares = 0;
    for (const value of vector) squares += value * value;
    if (!Number.isFinite(squares))
      throw new RemoteCoderError(
        'no answer',
        `${embedder.id} gave a vector with something that is no number for ${JSON.stringify(texts[at])}`,
      );
    return Float32Array.from(vector, (value) => value / (Math.sqrt(squares) || 1));
  });
}
