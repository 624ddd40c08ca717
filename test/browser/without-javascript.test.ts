import { expect } from 'vitest';
import { test, textOf } from './support/test.ts';

const WITHOUT = { javaScript: false } as const;

test('a country page is complete without JavaScript', async ({ reader }) => {
  const page = await reader.open('/countries/ec/', WITHOUT);
  const text = await textOf(page);
  expect(text).toContain('87.82%');
  expect(text).toContain('6 qualifiers not stated');
  expect(text).toContain('achieving 87.82% accuracy with significant time savings');
  await page.getByText('Show as a table, with sources').click();
  await page.getByRole('rowheader', { name: 'Census answers' }).waitFor();
});

test('the evidence is complete without JavaScript', async ({ reader }) => {
  const page = await reader.open('/evidence/', WITHOUT);
  const cards = page.getByRole('article');
  const rows = page.getByRole('table').getByRole('row');
  expect(await rows.count()).toBe((await cards.count()) + 1);
  const accuracy = page.locator('#ecuador-census-2022-accuracy');
  expect(await textOf(accuracy, 'dl')).toMatch(/Classification not stated.*Truth not stated/);
});

test('an event is complete without JavaScript', async ({ reader }) => {
  const page = await reader.open('/events/2024-12-02-first-webinar/', WITHOUT);
  const text = await textOf(page);
  expect(text).toContain('2 December 2024, 14:00–17:30 Zurich');
  expect(text).toContain('Moderator: Shutong Ding, ILO Department of Statistics');
  expect(text).toMatch(/15:45–16:05.*Coding Occupations in the Population and Housing Census/);
});

test('nothing is offered on the page of comparisons that needs JavaScript', async ({ reader }) => {
  const page = await reader.open('/compare/', WITHOUT);
  await page.getByRole('row', { name: /Autocoding in OEWS/ }).waitFor();
  for (const role of ['combobox', 'textbox', 'button'] as const)
    expect([role, await page.getByRole('main').getByRole(role).count()]).toEqual([role, 0]);
});

test('the workload says that it needs JavaScript, and tables offer no order that they cannot have', async ({
  reader,
}) => {
  const workload = await reader.open('/workload/', WITHOUT);
  expect(await textOf(workload)).toContain('which needs JavaScript');
  const table = await reader.open('/methodologies/', WITHOUT);
  expect((await textOf(table, 'thead')).trim()).toBe(
    'Country or organization Methodology Task Data source Mode Maturity Techniques',
  );
});

test('links lead on without JavaScript', async ({ reader }) => {
  const page = await reader.open('/', WITHOUT);
  await page.getByRole('main').getByRole('link', { name: 'Ecuador', exact: true }).click();
  await page.waitForURL('**/countries/ec/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Ecuador');
});
