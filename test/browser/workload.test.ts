import { expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { test, textOf } from './support/test.ts';

test('says first what a case states, with the basis of each share', async ({ reader }) => {
  const page = await reader.open('/workload/', { javaScript: false });
  const text = await textOf(page);
  expect(text).toMatch(
    /At most 50% of these, at most .+ leave manual coding: 20% × 50% = at most .*10% of all records/,
  );
  expect(text).toContain('Disputed: another claim about the same says otherwise');
  expect(text).toMatch(/Stated: at most 50% workload reduction, production/);
  expect(text).toContain('How this is computed');
});

test('own numbers by keyboard follow in the address, and the back button takes them back', async ({
  reader,
}) => {
  const page = await reader.open('/workload/');
  await page.getByLabel('Records', { exact: true }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('200,000');
  await page.waitForURL('**/workload/?records=200%2C000');
  expect(await textOf(page, 'main')).toContain('People code 40,000 of 200,000 records.');
  await page.goBack();
  await expect.poll(() => page.getByLabel('Records', { exact: true }).inputValue()).toBe('100000');
});

test('a preset fills what the case states, says what it does not, and leads to the claim', async ({
  reader,
}) => {
  const page = await reader.open('/workload/');
  await page.getByRole('button', { name: /^Ecuador/ }).press('Enter');
  await page.waitForURL('**/workload/?case=ecuador-census-2022-processing-time');
  const text = await textOf(page);
  expect(text).toContain('Software goes through all 5,400,000 records in about 6.9 hours.');
  expect(text).toContain('not stated by this case A round example; write your own number.');
  await page.reload();
  await expect.poll(() => textOf(page)).toBe(text);
  await page.getByRole('link', { name: 'about 5.4 million records', exact: true }).click();
  await page.waitForURL('**/evidence/#ecuador-census-2022-processing-time');
});

test('both claims of one case can be chosen, and what is only potential is said to be', async ({
  reader,
}) => {
  const page = await reader.open('/workload/?case=mexico-workload-reduction-potential');
  await page.getByText('would leave manual coding', { exact: false }).first().waitFor();
  expect(await page.getByRole('button', { name: /^Mexico/ }).count()).toBe(3);
});

test('impossible numbers are explained at their fields, and nothing is computed', async ({ reader }) => {
  const page = await reader.open('/workload/?cut=120&minutes=1,500&case=mexico');
  const text = await textOf(page);
  await page.getByText('A share lies between 0 and 100; 120 is above.').waitFor();
  await page.getByText('“1,500” can be read in two ways: write 1500 or 1.5.').waitFor();
  await page.getByText('Nothing is computed until').waitFor();
  await page.getByText('There is no claim “mexico” to start from').waitFor();
  expect(text).not.toContain('NaN');
});

test.for(['light', 'dark'] as const)(
  'everybody can use it, on paper too: %s',
  async (colorScheme, { reader }) => {
    const page = await reader.open('/workload/?cut=120', { colorScheme });
    await page.getByText('120 is above').waitFor();
    expect.soft(await violations(page), 'with a problem').toEqual([]);
    await page.getByRole('button', { name: /peer reviewed/ }).click();
    expect.soft(await violations(page), '1280 px').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await violations(page), '390 px').toEqual([]);
    expect.soft(await tooWide(page), 'wider than 390 px').toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect.soft(await tooWide(page), 'print').toEqual([]);
  },
);
