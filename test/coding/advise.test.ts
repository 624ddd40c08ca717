import {
  type AdviceOptions,
  advise,
  type Candidate,
  type Coder,
  confidenceBands,
  GroupTree,
} from '@isco-cop/coding';
import { readStarterIndex } from '@isco-cop/coding/node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const { groups } = readStarterIndex();
const tree = new GroupTree(groups);
const UNITS = groups.filter(({ level }) => level === 4).map(({ code }) => code);

/** A coder that says the same of every record. */
const saying = (...candidates: Candidate[]): Coder => ({
  codes: candidates.map(({ code }) => code),
  code: (_, k) => candidates.slice(0, k),
});

const driver = saying(
  { code: '8332', score: 0.5, reason: { kind: 'similar title', because: ['tanker driver'] } },
  { code: '8322', score: 0.3, reason: { kind: 'similar title', because: ['cab driver'] } },
  { code: '9332', score: 0.04 },
  { code: '5112', score: 0.005 },
);
const of = (title: string, options: Partial<AdviceOptions> = {}, coder = driver) =>
  advise(coder, tree, { title }, { least: 0.8, most: 6, ...options });

describe('A candidate', () => {
  test('has its groups from the widest to itself, and says how sure it is in a word', () => {
    const [first] = of('the driver').suggestions;
    expect(first?.path).toEqual([
      { code: '8', title: 'Plant and machine operators, and assemblers' },
      { code: '83', title: 'Drivers and mobile plant operators' },
      { code: '833', title: 'Heavy truck and bus drivers' },
      { code: '8332', title: 'Heavy truck and lorry drivers' },
    ]);
    expect(first).toMatchObject({ confidence: 'uncertain', because: ['tanker driver'], isSameTitle: false });
  });

  test('is left out where hardly anything speaks for it and there are others', () => {
    expect(of('the driver').suggestions.map(({ code }) => code)).toEqual(['8332', '8322', '9332']);
  });
});

describe('The language of the groups', () => {
  test.for([
    ['chofer de camión en una mina', 'es', 'Conductores de camiones pesados'],
    ['conducteur de camions', 'fr', 'Conducteurs de poids lourds et de camions'],
    ['motorista de caminhão', 'pt', 'Condutores de camiões pesados'],
    ['truck driver', 'en', 'Heavy truck and lorry drivers'],
  ] as const)('%s is answered in %s', ([title, language, named]) => {
    const advice = of(title);
    expect([advice.language, advice.suggestions[0]?.title]).toEqual([language, named]);
  });

  test('is that of before where nothing tells it, and the one that was chosen in any case', () => {
    expect(of('xyz', { before: 'fr' }, saying({ code: '8332', score: 1 })).language).toBe('fr');
    expect(of('truck driver', { language: 'pt' }).language).toBe('pt');
  });
});

describe('The question that tells close candidates apart', () => {
  test.for([
    ['en', 'What fits better: “heavy truck, lorry” or “car, taxi, van”?'],
    ['es', '¿Qué se ajusta mejor: «camiones pesados» o «automóviles, taxis, camionetas»?'],
    [
      'fr',
      'Qu’est-ce qui convient le mieux : «\u00a0poids lourds, camions\u00a0» ou «\u00a0chauffeurs de taxi, automobiles, camionnettes\u00a0»\u00a0?',
    ],
    ['pt', 'O que se ajusta melhor: «camiões pesados» ou «automóveis, táxis, carrinhas»?'],
  ] as const)('is made of the words of their titles, in %s', ([language, text]) => {
    const { question } = of('x', { language });
    expect(question?.text).toBe(text);
    expect(question?.options.map(({ code, examples }) => [code, examples])).toEqual([
      ['8332', ['tanker driver']],
      ['8322', ['cab driver']],
    ]);
  });

  test('uses known titles where a title of a group says nothing of its own', () => {
    const nested = new GroupTree([
      { code: '1', titles: { en: 'Drivers' } },
      { code: '2', titles: { en: 'Train drivers' } },
    ]);
    const coder = saying(
      { code: '1', score: 0.5, reason: { kind: 'similar title', because: ['chauffeur'] } },
      { code: '2', score: 0.4 },
    );
    const { question } = advise(coder, nested, { title: 'drives' }, { least: 0.8, most: 6, language: 'en' });
    expect(question?.text).toBe('What fits better: “chauffeur” or “train”?');
  });

  test('is not asked where the first is sure, or nothing comes close to it', () => {
    expect(
      of('x', {}, saying({ code: '8332', score: 0.9 }, { code: '8322', score: 0.1 })).question,
    ).toBeUndefined();
    expect(
      of('x', {}, saying({ code: '8332', score: 0.6 }, { code: '8322', score: 0.1 })).question,
    ).toBeUndefined();
  });

  test('is asked about wider groups first where a general word fits many', () => {
    const like = (...because: string[]) => ({ kind: 'similar title', because }) as const;
    const teacher = saying(
      { code: '2352', score: 0.41, reason: like('teacher of the deaf') },
      { code: '2355', score: 0.19, reason: like('dance teacher') },
      { code: '2354', score: 0.1 },
      { code: '2330', score: 0.09, reason: like('physics teacher') },
      { code: '2320', score: 0.08 },
      { code: '2341', score: 0.06, reason: { kind: 'same title', because: ['teacher'] } },
      { code: '2310', score: 0.01 },
      { code: '5165', score: 0.01 },
    );
    const { safe, question } = of('teacher', {}, teacher);
    expect(safe).toMatchObject({ code: '23', title: 'Teaching professionals' });
    expect(question?.text).toMatchInlineSnapshot(
      `"What fits better: “Vocational education teachers”, “Secondary education teachers”, “Primary school and early childhood teachers” or “Other teaching professionals”?"`,
    );
    expect(question?.options.map(({ code, examples }) => [code, examples])).toEqual([
      ['232', []],
      ['233', ['physics teacher']],
      ['234', []],
      ['235', ['teacher of the deaf', 'dance teacher']],
    ]);
    const { suggestions } = of('teacher', { ruledOut: ['232', '233', '235'] }, teacher);
    expect(suggestions.map(({ code }) => code)).toEqual(['2341', '2310', '5165']);
  });

  test('is asked about all groups that know the very title, however unlike their scores', () => {
    const reason = { kind: 'same title', because: ['teacher'] } as const;
    const { question } = of(
      'teacher',
      {},
      saying(
        { code: '2330', score: 0.52, reason },
        { code: '2342', score: 0.16, reason },
        { code: '2320', score: 0.14, reason },
        { code: '2341', score: 0.13, reason },
        { code: '2352', score: 0.03 },
      ),
    );
    expect(question?.text).toBe(
      'What fits better: “secondary”, “early childhood”, “vocational” or “primary school”?',
    );
  });

  test('does not tell a group by the very title that all have', () => {
    const reason = { kind: 'same title', because: ['engineer'] } as const;
    const { question } = of(
      'engineer',
      {},
      saying({ code: '2149', score: 0.5, reason }, { code: '2142', score: 0.4, reason }),
    );
    expect(question?.text).toBe(
      'What fits better: “Engineering professionals not elsewhere classified” or “civil”?',
    );
  });

  test('an answer rules others out, and what is left shares their scores', () => {
    const { suggestions, question } = of('x', { ruledOut: ['8322'] });
    expect(suggestions.map(({ code }) => code)).toEqual(['8332', '9332', '5112']);
    expect(suggestions[0]?.score).toBeCloseTo(0.5 / 0.7);
    expect(question).toBeUndefined();
  });
});

test('what somebody is, and not what they do, is told from words that are not known', () => {
  const silent = saying();
  expect(of('retired', {}, silent)).toMatchObject({ suggestions: [], namesNoOccupation: true });
  expect(of('zzz', {}, silent)).not.toHaveProperty('namesNoOccupation');
});

describe('How deep it is safe to code', () => {
  test('is as deep as candidates agree, with the sum of their scores', () => {
    expect(of('x').safe).toMatchObject({
      code: '83',
      title: 'Drivers and mobile plant operators',
      score: 0.8,
    });
    expect(of('x', { least: 0.95 }).safe).toMatchObject({ code: '' });
  });

  test('is not said where the first candidate itself is safe', () => {
    expect(of('x', { least: 0.5 }).safe).toBeUndefined();
  });
});

test('whatever candidates there are, advice keeps to them, in order, and no score leaves 0 to 1', () => {
  const candidates = fc.uniqueArray(fc.constantFrom(...UNITS), { maxLength: 20 }).chain((codes) =>
    fc
      .array(fc.double({ min: 1e-6, max: 1, noNaN: true }), {
        minLength: codes.length,
        maxLength: codes.length,
      })
      .map((scores) => {
        const sum = scores.reduce((all, score) => all + score, 0);
        const sorted = scores.map((score) => score / sum).sort((one, other) => other - one);
        return codes.map((code, at) => ({ code, score: sorted[at] as number }));
      }),
  );
  fc.assert(
    fc.property(candidates, fc.subarray(UNITS, { maxLength: 5 }), fc.string(), (given, ruledOut, title) => {
      const { suggestions, safe, question } = of(title, { ruledOut }, saying(...given));
      const left = given.filter(({ code }) => !ruledOut.includes(code));
      expect(suggestions.map(({ code }) => code)).toEqual(
        left.slice(0, suggestions.length).map(({ code }) => code),
      );
      for (const { score } of suggestions) expect(score >= 0 && score <= 1).toBe(true);
      if (safe) expect(suggestions.some(({ code }) => code.startsWith(safe.code))).toBe(true);
      if (question) expect(question.options.length).toBeGreaterThan(1);
    }),
  );
});

test('words for scores are judged by what was kept back', () => {
  const validation = {
    scores: Float32Array.of(0.95, 0.8, 0.75, 0.72, 0.2),
    rightDigits: Uint16Array.of(4, 4, 3, 4, 0),
  };
  const bands = confidenceBands(validation, 4);
  expect(
    bands.map(({ confidence, records, right }) => [confidence, records, right?.share.toFixed(2)]),
  ).toEqual([
    ['very likely', 1, '1.00'],
    ['likely', 3, '0.67'],
    ['uncertain', 0, undefined],
    ['doubtful', 1, '0.00'],
    ['unlikely', 0, undefined],
  ]);
});
