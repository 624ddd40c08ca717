import { readFileSync } from 'node:fs';
import { CODERS, type CodingRecipe, type Material, RECIPES, type Recipe, train } from '@isco-cop/coding';
import { MADE_UP, readStarterIndex } from '@isco-cop/coding/node';
import { readCommunity } from '@isco-cop/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from './titles.ts';

const material: Material = {
  examples: EXAMPLES,
  groups: [
    { title: 'Registered nurses', code: '2221', texts: ['Caring for patients; giving medicines.'] },
    { title: 'Primary school teachers', code: '2341', texts: ['Teaching children to read; teaching sums.'] },
    { title: 'Bakers, pastry-cooks and confectionery makers', code: '7512', texts: ['Baking bread.'] },
  ],
  train: (examples, coder) => train(examples, { coder, seed: 1, language: 'en' }),
};
const coding = RECIPES.filter((recipe): recipe is CodingRecipe => recipe.kind === 'coding');
const withId = (id: string) => coding.find((recipe) => recipe.id === id) as CodingRecipe;

describe('recipes', async () => {
  const { community } = await readCommunity('content');

  test.each(RECIPES.map((recipe): [string, Recipe] => [recipe.id, recipe]))(
    '%s follows the pipeline of a methodology, stage by stage, in its order',
    (id, recipe) => {
      const pipeline = community.methodologies.get(id)?.pipeline.map((stage) => stage.id) ?? [];
      const stages = recipe.stages.map((stage) => stage.id);
      expect(pipeline.filter((stage) => stages.includes(stage))).toEqual(stages);
      const told = community.methodologies.get(id)?.recipe?.steps.map(({ stage }) => stage);
      expect(told).toEqual(stages);
    },
  );

  test('every case that has a recipe names its command', () => {
    const ids = RECIPES.map(({ id }) => id).sort();
    const cases = community.methodologies.all().filter(({ recipe }) => recipe);
    expect(cases.map(({ id }) => id)).toEqual(ids);
    for (const { id, recipe } of cases) {
      expect(recipe?.commands[0]?.command).toMatch(new RegExp(`^npx isco-cop recipe ${id}( |$)`));
      for (const { command } of recipe?.commands ?? []) expect(command).toMatch(/^npx isco-cop /);
    }
  });

  test.each(coding.map((recipe): [string, CodingRecipe] => [recipe.id, recipe]))(
    '%s settles every record by one of its stages, never with a code that nobody taught it',
    (_id, recipe) => {
      const learned = recipe.learn(material, recipe.limit);
      const stages = recipe.stages.map(({ id }) => id);
      const settle = (title: string) =>
        learned.before?.({ title }) ?? learned.settle(offered(learned, title));
      for (const title of ['ward nurse', 'taxi', 'zzz', '', '12']) {
        const { stage, code, candidates } = settle(title);
        expect(stages).toContain(stage);
        if (code !== undefined) expect(learned.model.codes).toContain(code);
        for (const each of candidates) expect(learned.model.codes).toContain(each.code);
      }
    },
  );
});

/** What the model of a recipe would offer, made up. */
function offered({ model }: ReturnType<CodingRecipe['learn']>, title: string) {
  return title === '' ? [] : [{ code: model.codes[0] as string, score: 0.4 }];
}

describe('Mexico: rules first, then a model, then people', () => {
  const learned = withId('mexico-inegi-ai-residue').learn(material, { kind: 'score', least: 0.8 });

  test('a title that the dictionary has with one code needs no model', () => {
    expect(learned.before?.({ title: 'Taxi driver' })).toMatchObject({
      stage: 'deterministic',
      code: '8322',
    });
    expect(learned.before?.({ title: 'driver of a tank' })).toBeUndefined();
  });

  test('a title that it has with two codes is not for rules', () => {
    const examples = [...EXAMPLES, { title: 'class teacher', code: '2221' }];
    const { before } = withId('mexico-inegi-ai-residue').learn(
      { ...material, examples },
      { kind: 'score', least: 0.8 },
    );
    expect(before?.({ title: 'class teacher' })).toBeUndefined();
  });

  test('of the rest the model decides from the threshold on, and people get its suggestions', () => {
    const candidates = (score: number) => [{ code: '7512', score }];
    expect(learned.settle(candidates(0.8))).toMatchObject({ stage: 'ai-model', code: '7512', score: 0.8 });
    expect(learned.settle(candidates(0.79))).toEqual({ stage: 'manual', candidates: candidates(0.79) });
    expect(learned.settle([])).toEqual({ stage: 'manual', candidates: [] });
  });
});

test('the higher the threshold, the more is left to people', () => {
  const recipe = withId('ecuador-census-2022');
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const kept = { ...material, train: () => MODEL };
  fc.assert(
    fc.property(share, share, share, (one, other, score) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      const codes = [low, high].map(
        (least) => recipe.learn(kept, { kind: 'score', least }).settle([{ code: '7512', score }]).code,
      );
      if (codes[1] !== undefined) expect(codes[0]).toBe(codes[1]);
    }),
  );
});
const MODEL = train(EXAMPLES, { coder: 'exact' });

test('where no threshold keeps to the limit, people decide on everything', () => {
  const hopeless = { ...MODEL, validation: { scores: Float32Array.of(0.9), rightDigits: Uint16Array.of(0) } };
  const recipe = withId('ecuador-census-2022');
  const learned = recipe.learn(
    { ...material, train: () => hopeless },
    { kind: 'error', most: 0.1, sure: false },
  );
  expect(learned.settle([{ code: '7512', score: 1 }])).toMatchObject({ stage: 'other-methods' });
});

test('made-up rows have codes of the classification, and every recipe names coders that there are', () => {
  const codes = new Set(readStarterIndex().groups.map(({ code }) => code));
  const cells = (path: string, column: number) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[column]);
  for (const code of cells(MADE_UP.answers.path, 5))
    expect(code === 'uncodable' || codes.has(code ?? '')).toBe(true);
  for (const code of cells(MADE_UP.nationalList.path, 2)) expect(codes.has(code ?? '')).toBe(true);
  expect(Object.keys(CODERS)).toContain('network');
});
