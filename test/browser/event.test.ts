import { describe, expect } from 'vitest';
import { test, textOf } from './support/test.ts';

const EVENT = '/events/2024-12-02-first-webinar/';

describe('The first webinar', () => {
  test.for([
    ['America/Guayaquil', '08:00–11:30', 'Guayaquil'],
    ['Asia/Singapore', '21:00–00:30', 'Singapore'],
    ['America/Mexico_City', '07:00–10:30', 'Mexico City'],
  ] as const)('is at %s for a reader there', async ([timezoneId, times, city], { reader }) => {
    const page = await reader.open(EVENT, { timezoneId });
    const text = await textOf(page);
    expect(text).toContain('2 December 2024, 14:00–17:30 Zurich');
    expect(text).toContain(`${times} your time (${city})`);
  });

  test('is shown once for a reader in the same time zone', async ({ reader }) => {
    const page = await reader.open(EVENT, { timezoneId: 'Europe/Zurich' });
    expect(await textOf(page)).not.toContain('your time');
  });

  test('gives the time zone as announced and as it is', async ({ reader }) => {
    const page = await reader.open(EVENT);
    expect(await textOf(page)).toContain('Europe/Zurich (announced as CET)');
    const start = page.getByRole('main').locator('time').first();
    expect(await start.getAttribute('datetime')).toBe('2024-12-02T13:00:00.000Z');
  });

  test('was announced until 17:30, and its agenda ends at 17:15', async ({ reader }) => {
    const page = await reader.open(EVENT);
    expect(await textOf(page)).toContain('Announced until 17:30; the agenda ends at 17:15.');
  });

  test('has an agenda in order of time, with sessions and their moderators', async ({ reader }) => {
    const page = await reader.open(EVENT);
    const text = await textOf(page);
    const order = [
      '14:00–14:15',
      'Opening Remarks',
      'Moderator: Ng Bin Shen Lucas',
      '14:15–14:35',
      'Enádio da Silva Barbosa',
      '15:35–15:45',
      'Break',
      'Moderator: Shutong Ding',
      '15:45–16:05',
      'Diana Méndez',
      '17:05–17:15',
      'Closing Remarks',
    ];
    const agenda = text.slice(text.indexOf('Opening Remarks') - 40);
    const places = order.map((each) => agenda.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const name of ['Session 1', 'Session 2']) await page.getByRole('heading', { name }).waitFor();
  });

  test('leads to each of its six talks', async ({ reader }) => {
    const page = await reader.open(EVENT);
    expect(await page.locator('main li a[href^="/talks/"]').count()).toBe(6);
    await page.getByRole('link', { name: 'AI as a Complementary Methodology for Coding Tasks' }).click();
    await page.getByRole('heading', { level: 1, name: 'AI as a Complementary' }).waitFor();
  });
});
