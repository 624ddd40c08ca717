import type { Locator, Page } from 'playwright-core';
import type { Reader } from './test.ts';

/** The field for a title on the page at `/try/`. */
export function title(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Job title', exact: true });
}

/** The candidates that are offered. */
export function candidates(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Candidates' }).getByRole('option');
}

/** Opens the page and waits until the model is there: nothing may be fetched after that. */
export async function ready(reader: Reader, circumstances = {}): Promise<Page> {
  const page = await reader.open('/try/', circumstances);
  await page.getByText('The model is loading').waitFor({ state: 'detached' });
  return page;
}

/** Writes a title and waits for candidates. */
export async function write(page: Page, text: string): Promise<void> {
  await title(page).fill(text);
  await candidates(page).first().waitFor();
}
