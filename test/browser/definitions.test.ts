/// <reference lib="dom" />
import { expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { test } from './support/test.ts';

const PAGE = '/methodologies/mexico-inegi-ai-residue/';
const WORD = 'main a[href$="/glossary/economic-activity/"]';

test('a word is defined while one points at it, and the pointer can rest on the definition', async ({
  reader,
}) => {
  const page = await reader.open(PAGE);
  const word = page.locator(WORD).first();
  const tip = page.getByRole('tooltip');
  await word.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  await word.hover();
  await tip.waitFor();
  expect(await tip.innerText()).toMatch(/[a-z].*\.$/);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
  await tip.hover();
  await page.waitForTimeout(400);
  expect(await tip.isVisible()).toBe(true);
  await page.mouse.move(0, 0);
  await tip.waitFor({ state: 'detached' });
});

test('by keyboard the focus shows it, Escape closes it and Enter leads to its page', async ({ reader }) => {
  const page = await reader.open(PAGE);
  const word = page.locator(WORD).first();
  await word.focus();
  const tip = page.getByRole('tooltip');
  await tip.waitFor();
  expect(await word.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await tip.waitFor({ state: 'detached' });
  expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/glossary/economic-activity/');
});

test('the first tap shows it, the second leads to its page; at 390 px it stays in the window', async ({
  reader,
}) => {
  const page = await reader.open(PAGE, { width: 390, hasTouch: true });
  const word = page.locator(WORD).first();
  await word.tap();
  const tip = page.getByRole('tooltip');
  await tip.waitFor();
  const box = await tip.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  expect(await tooWide(page)).toEqual([]);
  expect(page.url()).toContain(PAGE);
  await word.tap();
  await page.waitForURL('**/glossary/economic-activity/');
});

test('without JavaScript it is a link', async ({ reader }) => {
  const page = await reader.open(PAGE, { javaScript: false });
  await page.locator(WORD).first().click();
  await page.waitForURL('**/glossary/economic-activity/');
});

test('bodies define words too, and no heading does', async ({ reader }) => {
  const page = await reader.open('/techniques/threshold-routing/');
  expect(await page.locator('main a[href*="/glossary/"]').count()).toBeGreaterThan(1);
  expect(await page.locator('main :is(h1, h2, h3) a[href*="/glossary/"]').count()).toBe(0);
});
