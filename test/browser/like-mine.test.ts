import { expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { test, textOf } from './support/test.ts';

const ANSWERED =
  '/like-mine/?task=response-coding&source=census&volume=2%20000%20000&coders=yes&outside-service=no';

test('answers by keyboard bring the closest cases, one step back in the history each', async ({ reader }) => {
  const page = await reader.open('/like-mine/');
  await page.getByText('Answer a question to see').waitFor();
  await page.getByLabel('Task').focus();
  await page.keyboard.type('Response');
  await page.waitForURL('**/like-mine/?task=response-coding');
  await page
    .getByRole('group', { name: /^Trained coders/ })
    .getByLabel('Yes')
    .focus();
  await page.keyboard.press('Space');
  await page.waitForURL('**/like-mine/?task=response-coding&coders=yes');
  await page.getByRole('heading', { name: 'Techniques, by what you have' }).waitFor();
  await page.goBack();
  await page.waitForURL('**/like-mine/?task=response-coding');
  await expect.poll(() => page.getByLabel('Task').inputValue()).toBe('response-coding');
});

test('each reason leads to where it is stated, and unknown is not against a case', async ({ reader }) => {
  const page = await reader.open(ANSWERED);
  const ecuador = page.getByRole('article').filter({ hasText: 'Ecuador: Coding' });
  await ecuador.waitFor();
  const text = await ecuador.innerText();
  expect(text).toContain('It speaks of about 5.4 million records; within ten times of yours.');
  expect(text).not.toContain('Does not match');
  await ecuador.getByRole('listitem').filter({ hasText: '5.4 million' }).getByRole('link').click();
  await page.waitForURL('**/evidence/#ecuador-census-2022-processing-time');
});

test('a link and a reload show the same, and the closest can be compared', async ({ reader }) => {
  const page = await reader.open(ANSWERED);
  const link = page.getByRole('link', { name: /^Compare the closest/ });
  await link.waitFor();
  const text = await textOf(page);
  expect(text).toContain('It says nothing about how good a case is.');
  await page.reload();
  await link.waitFor();
  expect(await textOf(page)).toBe(text);
  await link.click();
  await page.getByRole('heading', { name: 'How a record goes through' }).waitFor();
});

test('a number that cannot be one is said to be so', async ({ reader }) => {
  const page = await reader.open('/like-mine/');
  await page.getByLabel('Records a year').fill('many');
  await page.getByText('Must be a whole number in digits, such as 200000; found “many”.').waitFor();
});

test('what of a link was not understood is said, and gone with the next answer', async ({ reader }) => {
  const page = await reader.open('/like-mine/?task=response-coding&digits=99');
  await page.getByRole('alert').getByText('“digits=99” in the address is left out').waitFor();
  expect(await page.getByLabel('Task').inputValue()).toBe('response-coding');
  await page.getByLabel('Digits coded to').selectOption('4');
  await page.waitForURL('**/like-mine/?task=response-coding&digits=4');
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('without JavaScript one reads what the cases state', async ({ reader }) => {
  const page = await reader.open('/like-mine/', { javaScript: false });
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(5);
  expect(await textOf(page)).toContain('which needs JavaScript');
});

test.for(['light', 'dark'] as const)(
  'everybody can use it, on paper too: %s',
  async (colorScheme, { reader }) => {
    const page = await reader.open(ANSWERED, { colorScheme });
    await page.getByRole('article').first().waitFor();
    expect.soft(await violations(page), '1280 px').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await violations(page), '390 px').toEqual([]);
    expect.soft(await tooWide(page), 'wider than 390 px').toEqual([]);
    // As wide as what a sheet of A4 leaves between its margins.
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.emulateMedia({ media: 'print' });
    expect.soft(await tooWide(page), 'print').toEqual([]);
  },
);
