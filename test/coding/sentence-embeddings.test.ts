import {
  type Embedder,
  learnEmbeddings,
  openEmbeddings,
  openModel,
  RemoteCoderError,
  readModel,
  writeModel,
} from '@isco-cop/coding';
import { type TransformersRuntime, transformersEmbedder } from '@isco-cop/coding/node';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLES } from './titles.ts';

/** A stand-in for a sentence model: how often letters follow each other, in 32 numbers. */
const letterPairs: Embedder = {
  id: 'letter-pairs',
  embed: async (texts) =>
    texts.map((text) => {
      const vector = new Float32Array(32);
      const lower = text.toLowerCase();
      for (let at = 1; at < lower.length; at++) {
        const place = (lower.charCodeAt(at - 1) * 7 + lower.charCodeAt(at)) % 32;
        vector[place] = (vector[place] as number) + 1;
      }
      return vector;
    }),
};

test('the nearest titles vote, and say why', async () => {
  const coder = openEmbeddings(await learnEmbeddings(EXAMPLES, letterPairs), letterPairs);
  for (const { title, code } of EXAMPLES) {
    const [first] = await coder.code({ title }, 1);
    expect(first).toMatchObject({ code, reason: { kind: 'similar title' } });
    expect(first?.reason?.because).toContain(title);
  }
  expect(await coder.code({ title: ' ' }, 5)).toEqual([]);
});

test('answers the same when it comes from its file; codes are those it was taught, scores sorted within 0 to 1', async () => {
  const model = await learnEmbeddings(EXAMPLES, letterPairs);
  const coder = openEmbeddings(model, letterPairs);
  const again = openEmbeddings(readModel(writeModel(model)), letterPairs);
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.integer({ min: 1, max: 8 }), async (title, k) => {
      const candidates = await coder.code({ title }, k);
      expect(await again.code({ title }, k)).toEqual(candidates);
      expect(candidates.length).toBeLessThanOrEqual(k);
      expect(new Set(candidates.map(({ code }) => code)).size).toBe(candidates.length);
      candidates.forEach(({ code, score }, at) => {
        expect(model.codes).toContain(code);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(candidates[at - 1]?.score ?? 1);
      });
    }),
  );
});

test('has no candidate for words that the model does not know', async () => {
  const model = await learnEmbeddings(EXAMPLES, letterPairs);
  const deaf: Embedder = {
    id: 'letter-pairs',
    embed: async (texts) => texts.map(() => new Float32Array(32)),
  };
  expect(await openEmbeddings(model, deaf).code({ title: 'hydrometeorologist' }, 5)).toEqual([]);
});

test('vectors of two models are not compared', async () => {
  const model = await learnEmbeddings(EXAMPLES, letterPairs);
  expect(() => openEmbeddings(model, { ...letterPairs, id: 'other' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: the titles were embedded by letter-pairs and cannot be compared with vectors of other]`,
  );
  expect(() => openModel(model)).toThrowErrorMatchingInlineSnapshot(
    `[Error: a model of sentence embeddings needs its embedder; open it with openEmbeddings]`,
  );
});

const NO_VECTOR = 'broken gave no vector of the same length for each of 2 texts';
test.each<[string, Embedder['embed'], string]>([
  ['too few vectors', async () => [[1, 2]], NO_VECTOR],
  [
    'vectors of different length',
    async (texts) => texts.map((_, at) => Array.from({ length: at + 1 }, () => 1)),
    NO_VECTOR,
  ],
  [
    'no numbers',
    async (texts) => texts.map((text) => [text === 'cook' ? Number.NaN : 1, 1]),
    'broken gave a vector with something that is no number for "cook"',
  ],
])('%s are refused', async (_, embed, message) => {
  const examples = [
    { title: 'baker', code: '7512' },
    { title: 'cook', code: '5120' },
  ];
  await expect(learnEmbeddings(examples, { id: 'broken', embed })).rejects.toThrow(
    new RemoteCoderError('no answer', message),
  );
});

test('a model of the user’s is read from its folder and nothing is fetched', async () => {
  const loaded: unknown[] = [];
  const runtime: TransformersRuntime = {
    env: { allowRemoteModels: true, localModelPath: '' },
    pipeline: async (...given) => {
      loaded.push(given, { ...runtime.env });
      return async (texts) => ({
        tolist: () => texts.map((text) => [text.length, 1]),
      });
    },
  };
  const embedder = await transformersEmbedder('models', 'small', runtime);
  expect(loaded).toEqual([
    ['feature-extraction', 'small', { local_files_only: true }],
    { allowRemoteModels: false, localModelPath: 'models' },
  ]);
  expect(await embedder.embed(['baker', 'cook'])).toEqual([
    [5, 1],
    [4, 1],
  ]);
});

test('without the package it says what to install, and without the model where it looked', async () => {
  await expect(transformersEmbedder('models', 'small')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[RemoteCoderError: Sentence embeddings need the package @huggingface/transformers, which is not installed: npm install @huggingface/transformers]`,
  );
  const runtime: TransformersRuntime = {
    env: { allowRemoteModels: true, localModelPath: '' },
    pipeline: () => Promise.reject(new Error('File not found: config.json\n  at load')),
  };
  await expect(transformersEmbedder('models', 'small', runtime)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[RemoteCoderError: No sentence model could be loaded from models/small: File not found: config.json]`,
  );
});
