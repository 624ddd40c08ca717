import { expect } from 'vitest';
import { test, textOf } from './support/test.ts';

const WEIGHTED = `truth,code,score,weight
2221,2221,0.9,1.5
2221,3221,0.8,0.25
3221,2221,0.7,2
n.c.,n.c.,,1
4110,4110,0.6,1e308
`;

test('what one has to know to read the numbers stands beside them', async ({ reader }) => {
  const page = await reader.open('/evaluate/');
  await page.getByRole('button', { name: 'Try a made-up example' }).and(page.locator(':enabled')).waitFor();
  const evaluate = async (text: string, weight: boolean) => {
    const file = { name: 'coded.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('heading', { name: 'coded.csv' }).waitFor();
    if (weight) await page.getByLabel('Weight', { exact: true }).selectOption('weight');
    await page.getByLabel('Uncodable', { exact: true }).fill('n.c.');
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click();
    await page.locator('#entries').waitFor();
    return textOf(page);
  };

  const weighted = await evaluate(WEIGHTED, true);
  expect(weighted).toContain('expected a weight of 0, or from 1e-12 to 1e12, found 1e308; line 6');
  expect(weighted).toContain('hold to be uncodable counts as right, at every level.');
  expect(weighted).toContain(
    'A threshold that is chosen by these records does better on them than on others.',
  );
  expect(weighted).toContain('Precision, recall and F1 over codes, at 4 digits');
  // The mistake of one record that weighs more stands before that of one that weighs less, and says why.
  expect(weighted).toContain('True code Given code Records Weight 3221 2221 1 2 2221 3221 1 0.25');

  const perfect = await evaluate('truth,code\n2221,2221\n', false);
  expect(perfect).toContain('1 record.');
  expect(perfect).toContain('macro: every code counts alike 100.0% (no interval)');
  expect(perfect).toContain('That is no certainty; the interval of the accuracy says how sure one can be.');
});
