import { describe, expect } from 'vitest';
import { test } from './support/test.ts';

describe("Mexico's page", () => {
  test('shows both claims of the same saving, each leading to the other', async ({ reader }) => {
    const page = await reader.open('/countries/mx/');
    const claim = (title: string) =>
      page.getByRole('article').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    const announced = claim('Manual workload reduced, as announced');
    const potential = claim('Manual workload that could be saved');
    expect(await announced.innerText()).toMatch(/at most\s+50\s*%/);
    expect(await announced.innerText()).toContain('reducing manual workload by up to 50%');
    expect(await announced.getByRole('link', { name: 'Manual workload that could be saved' }).count()).toBe(
      1,
    );
    expect(await potential.getByRole('link', { name: 'Manual workload reduced, as announced' }).count()).toBe(
      1,
    );
  });

  test('says "potential" in words, not only by colour', async ({ reader }) => {
    const page = await reader.open('/countries/mx/');
    const potential = page.getByRole('article').filter({
      has: page.getByRole('heading', { name: 'Manual workload that could be saved', exact: true }),
    });
    expect(await potential.getByText(/^potential$/i).count()).toBe(1);
    await page.goto('/evidence/');
    const row = page.getByRole('row', { name: /Manual workload that could be saved/ });
    expect(await row.getByRole('cell', { name: /^potential$/i }).count()).toBe(1);
  });
});
