import { CODER_IDS, type Example, openModel, train } from '@isco-cop/coding';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from './titles.ts';

describe('the fuzzy dictionary', () => {
  const coder = openModel(train(EXAMPLES, { coder: 'fuzzy', language: 'en' }));

  test.each([
    ['regsitered nurse', '2221', 'registered nurse'],
    ['primry school teecher', '2341', 'primary school teacher'],
    ['taxi drivr', '8322', 'taxi driver'],
    ['confectionner', '7512', 'confectioner'],
  ])('%s', (title, code, because) => {
    const [first] = coder.code({ title }, 5);
    expect(first?.code).toBe(code);
    expect(first?.reason?.because.map((each) => each.toLowerCase())).toContain(because.toLowerCase());
  });

  test('forgives no other word, and no letter in a short one', () => {
    expect(coder.code({ title: 'lorry driver' }, 5)).toEqual([]);
    const short = openModel(train([{ title: 'vet', code: '2250' }, ...EXAMPLES], { coder: 'fuzzy' }));
    expect(short.code({ title: 'vet' }, 1)).toMatchObject([{ code: '2250', reason: { kind: 'same title' } }]);
    expect(short.code({ title: 'pet' }, 5)).toEqual([]);
  });
});

describe('top-down', () => {
  test('what two codes of a group share is learned together', () => {
    const coder = openModel(train(EXAMPLES, { coder: 'hierarchical' }));
    const share = (prefix: string, title: string) =>
      coder
        .code({ title }, 10)
        .filter(({ code }) => code.startsWith(prefix))
        .reduce((sum, { score }) => sum + score, 0);
    expect(share('2', 'head nurse or teacher')).toBeGreaterThan(0.8);
  });

  test('works for codes of any form', () => {
    const codes = ['A', 'AB', 'ABC', '11-1011.00', '11-1011.03', 'é'];
    const examples = codes.flatMap((code, at): Example[] =>
      ['worker', 'helper', 'manager'].map((word) => ({ title: `${'xyzuvw'[at]?.repeat(4)} ${word}`, code })),
    );
    const coder = openModel(train(examples, { coder: 'hierarchical' }));
    for (const { title, code } of examples) expect(coder.code({ title }, 1)[0]?.code).toBe(code);
  });
});

test('a title of which nothing is left has no candidates', () => {
  const coder = openModel(train(EXAMPLES));
  expect(coder.code({ title: '' }, 5)).toEqual([]);
  expect(coder.code({ title: '*** ,' }, 5)).toEqual([]);
});

test('a title of which nothing is known has no candidates, whatever the coder', () => {
  for (const coder of CODER_IDS) {
    const opened = openModel(train(EXAMPLES, { coder }));
    for (const title of ['xx', '12345', '-9', 'q/q', 'zz zz']) expect(opened.code({ title }, 5)).toEqual([]);
  }
});

describe('an answer that says what somebody is, not what they do', () => {
  const retired = { title: 'Jubilada ' };

  test('has no candidates', () => {
    const coder = openModel(train(EXAMPLES));
    expect(coder.code(retired, 5)).toEqual([]);
    expect(coder.code({ title: 'self-employed' }, 5)).toEqual([]);
    expect(coder.code({ title: 'student nurse' }, 5)).not.toEqual([]);
  });

  test('is coded by what else is said', () => {
    const texts = ['bakes bread'];
    const examples = EXAMPLES.map((example) => ({ ...example, texts }));
    expect(openModel(train(examples)).code({ ...retired, texts }, 5)).not.toEqual([]);
  });

  test('is coded by a model that was taught such answers', () => {
    const taught = [...EXAMPLES, { title: 'estudiante', code: '9998' }, { title: 'jubilado', code: '9999' }];
    expect(openModel(train(taught)).code(retired, 1)).toMatchObject([{ code: '9999' }]);
  });
});
