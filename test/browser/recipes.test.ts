import { RECIPES } from '@isco-cop/coding';
import { expect } from 'vitest';
import { test } from './support/test.ts';

test.for(RECIPES.map(({ id }) => id))(
  '%s: the case leads to its recipe, and back',
  async (id, { reader }) => {
    const page = await reader.open(`/methodologies/${id}/`);
    await page.getByRole('link', { name: 'Try the approach on your own file' }).click();
    await page.waitForURL(`**/recipes/${id}/`);
    const main = page.locator('main');
    const text = await main.innerText();
    expect(text).toContain('reference implementation by this community');
    expect(text).toContain(`npx isco-cop recipe ${id}`);
    for (const heading of [
      'Run it',
      'Stage by stage',
      'The same as published',
      'What differs',
      'What is not known',
    ])
      expect(await main.getByRole('heading', { name: heading, exact: true }).count(), heading).toBe(1);
    await main.locator(`a[href$="/methodologies/${id}/"]`).first().click();
    await page.waitForURL(`**/methodologies/${id}/`);
  },
);

test('all recipes stand on one page', async ({ reader }) => {
  const page = await reader.open('/recipes/');
  expect(await page.locator('main h2').count()).toBe(RECIPES.length);
});
