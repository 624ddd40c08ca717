import { describe, expect } from 'vitest';
import { tooWide, violations } from './support/axe.ts';
import { fetchPage } from './support/site.ts';
import { test } from './support/test.ts';
import { candidates, ready, title, write } from './support/try.ts';

describe('Try coding', () => {
  test('codes while one types, by keyboard alone, and asks no server for anything', async ({ reader }) => {
    const page = await ready(reader);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.context().setOffline(true);

    await title(page).focus();
    await page.keyboard.type('lorry driver');
    await candidates(page).first().getByText('8332').waitFor();
    expect(await candidates(page).first().innerText()).toContain('very likely');
    const about = page.getByRole('region', { name: 'About 8332' });
    expect((await about.innerText()).replace(/\s+/g, ' ')).toContain(
      'Major group 8 Plant and machine operators, and assemblers Sub-major group 83 Drivers and mobile plant operators Minor group 833 Heavy truck and bus drivers Unit group 8332 Heavy truck and lorry drivers',
    );

    await page.keyboard.press('ArrowDown');
    const second = candidates(page).nth(1);
    expect(await second.getAttribute('aria-selected')).toBe('true');
    expect(await title(page).getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('Copied 8332').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('8332');
    // The next record is written over this one.
    await page.keyboard.type('baker');
    expect(await title(page).inputValue()).toBe('baker');
    await candidates(page).first().getByText('7512').waitFor();
    await page.keyboard.press('Escape');
    expect(await title(page).inputValue()).toBe('');
    expect(await candidates(page).count()).toBe(0);

    expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  });

  test('tells screen readers what has changed once one pauses', async ({ reader }) => {
    const page = await ready(reader);
    const said: string[] = [];
    await page.exposeFunction('hear', (text: string) => said.push(text));
    await page.getByRole('status').evaluate((status) => {
      new MutationObserver(() =>
        (globalThis as unknown as { hear(text: string): void }).hear(status.textContent ?? ''),
      ).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await title(page).pressSequentially('lorry driver', { delay: 20 });
    await expect
      .poll(() => said.at(-1))
      .toMatch(/^\d candidates\. First: 8332, Heavy truck and lorry drivers, very likely, /);
    expect(said.length).toBeLessThan(4);
  });

  test.for([
    ['truck driver', 'English', '8332', 'Heavy truck and lorry drivers'],
    ['conductor de camión', 'Spanish', '8332', 'Conductores de camiones pesados'],
    ['chauffeur de camion', 'French', '8332', 'Conducteurs de poids lourds et de camions'],
    ['motorista de caminhão', 'Portuguese', '8332', 'Condutores de camiões pesados'],
  ] as const)('%s is coded, with groups in %s', async ([text, language, code, group], { reader }) => {
    const page = await ready(reader);
    await write(page, text);
    const first = candidates(page).first();
    await first.getByText(code).waitFor();
    expect(await first.innerText()).toContain(group);
    const chosen = page.getByLabel('Language of the groups');
    expect(await chosen.locator('option').first().innerText()).toBe(`auto: ${language}`);
    await chosen.selectOption('fr');
    await first.getByText('Conducteurs de poids lourds et de camions').waitFor();
  });

  test('says how deep it is safe to code, asks what tells candidates apart, and takes the answer', async ({
    reader,
  }) => {
    const page = await ready(reader);
    await write(page, 'driver');
    await page.getByText(/Sure enough only to|Not sure enough/).waitFor();
    const question = page.getByRole('region', { name: 'A question that tells candidates apart' });
    expect(await question.innerText()).toMatch(/^What fits better: “.+” or “.+”\?/);
    const option = question.getByRole('button').first();
    // A general word is asked about by groups, another by candidates.
    const code = /\b\d{1,4}\b/.exec(await option.innerText())?.[0] ?? 'no code';
    await option.focus();
    await page.keyboard.press('Enter');
    await question.getByText('Ruled out by an answer').waitFor();
    expect(await candidates(page).first().innerText()).toMatch(new RegExp(`^${code}`));
    await question.getByRole('button', { name: 'Take it back' }).click();
    await question.getByText('Ruled out by an answer').waitFor({ state: 'detached' });
  });

  test('takes tasks and industry into account', async ({ reader }) => {
    const page = await ready(reader);
    await write(page, 'driver');
    const first = candidates(page).first();
    expect(await first.innerText()).toMatch(/uncertain|doubtful/);
    await page.getByLabel('Main tasks').fill('drives a heavy truck');
    await first.getByText('likely', { exact: true }).waitFor();
    expect(await first.innerText()).toContain('8332');
  });

  test('offers nothing for what somebody is, until it is said what they do', async ({ reader }) => {
    const page = await ready(reader);
    await title(page).fill('retired');
    await page.getByText('This says what somebody is, not which work they do.').waitFor();
    await page.getByLabel('Main tasks').fill('drove a heavy truck');
    await candidates(page).first().getByText('8332').waitFor();
  });

  test.for([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('fits %i px in %s and has no barrier', async ([width, colorScheme], { reader }) => {
    const page = await ready(reader, { width, colorScheme });
    await write(page, 'driver');
    expect(await tooWide(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  test('says without JavaScript what else there is, and what the model is worth', async () => {
    const { $ } = await fetchPage('/try/');
    expect($('noscript').text()).toContain('isco-cop code does the same');
    expect($('main').text()).toContain('It is not the index of the ILO');
    expect($('main table').text()).toContain('very likely');
  });
});
