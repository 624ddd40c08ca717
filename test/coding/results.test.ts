import { readFileSync } from 'node:fs';
import { CODER_IDS } from '@isco-cop/coding';
import { resultsSchema } from '@isco-cop/coding/results';
import { expect, test } from 'vitest';

const FILE = new URL('../../packages/coding/results.json', import.meta.url);

test('the committed results have their form, and each data set has every coder at every level', () => {
  const text = readFileSync(FILE, 'utf8');
  const { datasets, rows } = resultsSchema.parse(JSON.parse(text));
  expect(text, 'as npm run bench:coding writes it').toBe(
    `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`,
  );
  const expected = datasets.flatMap(({ id }) =>
    CODER_IDS.flatMap((coder) => [1, 2, 3, 4].map((level) => `${id} ${coder} ${level}`)),
  );
  expect(rows.map(({ dataset, coder, level }) => `${dataset} ${coder} ${level}`)).toEqual(expected);
});

test('fewer digits are right at least as often, and five candidates at least as often as one', () => {
  const { rows } = resultsSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  for (const { dataset, coder, level, first, amongFive } of rows) {
    expect(amongFive.share).toBeGreaterThanOrEqual(first.share);
    const deeper = rows.find(
      (row) => row.dataset === dataset && row.coder === coder && row.level === level + 1,
    );
    expect(first.share).toBeGreaterThanOrEqual(deeper?.first.share ?? 0);
  }
});

test('results of an unknown data set, or outside of their interval, are refused', () => {
  const share = { share: 0.5, low: 0.6, high: 0.7 };
  const row = { dataset: 'x', coder: 'exact', level: 4, first: share, amongFive: share };
  const { error } = resultsSchema.safeParse({ formatVersion: 1, datasets: [], rows: [row] });
  expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toMatchInlineSnapshot(`
    [
      "rows.0.first: the share lies outside of its interval",
      "rows.0.amongFive: the share lies outside of its interval",
      "rows.0.dataset: no data set \`x\`",
    ]
  `);
});
