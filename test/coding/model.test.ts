import { CODER_IDS, type Example, openModel, readModel, train, writeModel } from '@isco-cop/coding';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from './titles.ts';

const QUESTIONS = [
  'tax accountant',
  'bread bakers',
  'Nurse, night',
  'driver of a taxi',
  'primary teacher',
  'colonel',
  '',
  '***',
];

describe.each(CODER_IDS)('%s', (coder) => {
  const model = train(EXAMPLES, { coder });
  const opened = openModel(model);

  test('knows what it was taught', () => {
    for (const { title, code } of EXAMPLES) expect(opened.code({ title }, 1)[0]?.code).toBe(code);
  });

  test('answers the same when it comes from its file, and the file is the same every time', () => {
    const file = writeModel(model);
    const again = openModel(readModel(file));
    for (const title of QUESTIONS) expect(again.code({ title }, 5)).toEqual(opened.code({ title }, 5));
    expect(writeModel(readModel(file))).toEqual(file);
    expect(writeModel(train(EXAMPLES, { coder }))).toEqual(file);
  });

  test('offers codes it was taught, each once, the best first', () => {
    const codes = new Set(EXAMPLES.map(({ code }) => code));
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 8 }), (title, k) => {
        const candidates = opened.code({ title }, k);
        expect(candidates.length).toBeLessThanOrEqual(k);
        expect(new Set(candidates.map(({ code }) => code)).size).toBe(candidates.length);
        candidates.forEach(({ code, score }, at) => {
          expect(codes.has(code)).toBe(true);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(score).toBeLessThanOrEqual(candidates[at - 1]?.score ?? 1);
        });
      }),
    );
  });
});

test('codes stay strings, and reasons name the titles', () => {
  const coder = openModel(train(EXAMPLES));
  expect(coder.code({ title: 'Captains, army' }, 1)).toMatchObject([
    { code: '0110', reason: { kind: 'same title', because: ['Captain, army'] } },
  ]);
});

test('a title with two codes has both, by weight', () => {
  const two: Example[] = [
    { title: 'driver', code: '8322', weight: 30 },
    { title: 'Driver', code: '8332', weight: 10 },
  ];
  const coder = openModel(train(two, { coder: 'exact' }));
  expect(coder.code({ title: 'drivers' }, 5).map(({ code }) => code)).toEqual(['8322', '8332']);
});

test('other texts count', () => {
  const examples: Example[] = ['2221', '2341', '7512'].flatMap((code, at) =>
    Array.from({ length: 6 }, () => ({
      title: 'assistant',
      code,
      texts: [['hospital', 'school', 'bakery'][at] as string],
    })),
  );
  const coder = openModel(train(examples, { coder: 'bayes' }));
  expect(coder.code({ title: 'assistant', texts: ['school'] }, 1)[0]?.code).toBe('2341');
});

describe('a file that is no sound model is refused', () => {
  const file = writeModel(train(EXAMPLES, { coder: 'bayes' }));

  test('another file', () => {
    expect(() =>
      readModel(new TextEncoder().encode('title,code\nbaker,7512\n')),
    ).toThrowErrorMatchingInlineSnapshot(
      `[ModelFileError: This is not a model file: it does not start as one that \`isco-cop train\` writes]`,
    );
    expect(() => readModel(new Uint8Array(0))).toThrow('This is not a model file');
  });

  test('damaged or cut short anywhere', () => {
    const places = fc.integer({ min: 15, max: file.length - 1 });
    fc.assert(
      fc.property(places, (at) => {
        const damaged = file.slice();
        damaged[at] = (damaged[at] as number) ^ 0x55;
        expect(() => readModel(damaged)).toThrow('The model file is damaged or cut short');
        expect(() => readModel(file.slice(0, at))).toThrow('The model file is damaged or cut short');
      }),
    );
  });
});

test('nothing to learn from', () => {
  expect(() => train([])).toThrowErrorMatchingInlineSnapshot(
    `[Error: There is nothing to learn from: no example has a title and a code]`,
  );
});
