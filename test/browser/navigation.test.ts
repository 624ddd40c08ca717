/// <reference lib="dom" />
import { describe, expect } from 'vitest';
import { test } from './support/test.ts';

describe('Finding one’s way', () => {
  test('the menu of a narrow screen opens and leads on', async ({ reader }) => {
    const page = await reader.open('/', { width: 390 });
    const menu = page.getByRole('navigation', { name: 'Main' });
    expect(await menu.getByRole('link', { name: 'Evidence' }).filter({ visible: true }).count()).toBe(0);
    await page.getByRole('button', { name: /toggle navigation bar/i }).click();
    await menu.getByRole('link', { name: 'Evidence' }).filter({ visible: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Evidence' }).waitFor();
  });

  test.for([1000, 1024, 1101, 1261, 1280])(
    'at %i px all links stand in one line beside the whole title',
    async (width, { reader }) => {
      const page = await reader.open('/', { width });
      const navbar = page.getByRole('navigation', { name: 'Main' });
      const title = navbar.getByText('ISCO CoP Knowledge Base', { exact: true });
      expect(await title.evaluate((text) => text.scrollWidth - text.clientWidth)).toBe(0);
      const heights = await navbar
        .locator('.navbar__link')
        .filter({ visible: true })
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(7);
      expect(Math.max(...heights)).toBeLessThan(40);
    },
  );

  test('the colour mode can be changed and stays', async ({ reader }) => {
    const page = await reader.open('/', { colorScheme: 'light' });
    const theme = () => page.locator('html').getAttribute('data-theme');
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    const button = page.getByRole('button', { name: /switch between dark and light mode/i });
    for (let press = 0; press < 2 && (await theme()) !== 'dark'; press++) await button.click();
    expect(await theme()).toBe('dark');
    expect(await background()).not.toBe(light);
    await page.goto('/evidence/');
    expect(await theme()).toBe('dark');
  });

  test.for(['/no-such-page/', '/talks/no-such-talk/', '/countries/xx/', '/evidence/more/'])(
    '%s says that it does not exist, and leads home',
    async (path, { reader }) => {
      const page = await reader.open(path);
      await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
      await page.getByRole('main').getByRole('link', { name: 'search' }).waitFor();
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link').first().click();
      await page.waitForURL(/:\d+\/$/);
    },
  );

  test('what is focused by keyboard can be seen', async ({ reader }) => {
    const page = await reader.open('/countries/ec/');
    const unseen: string[] = [];
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element) return { name: 'nothing', seen: false };
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const ring = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
        return { name: element.outerHTML.slice(0, 80), seen: ring && width > 0 && height > 0 };
      });
      if (!focused.seen) unseen.push(focused.name);
    }
    expect(unseen).toEqual([]);
  });

  test('the first stop of the keyboard skips the navigation', async ({ reader }) => {
    const page = await reader.open('/countries/ec/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/skip to main content/i);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('breadcrumbs lead up', async ({ reader }) => {
    const page = await reader.open('/talks/2024-ecuador-census/');
    const breadcrumbs = page.getByRole('navigation', { name: 'Breadcrumbs' });
    await breadcrumbs.getByRole('link', { name: 'Events' }).click();
    await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor();
  });
});
