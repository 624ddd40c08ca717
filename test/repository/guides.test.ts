import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { iscoCop } from '../cli/run.ts';
import { CONTRIBUTING, commandsIn, examplesIn, GUIDES_FOLDER, guides } from '../support/guides.ts';
import { test } from '../support/workspace.ts';

const NAMES = [...guides.keys()];
const textOf = (name: string) => guides.get(name) ?? '';

describe('What a guide shows is true', () => {
  test.for(NAMES)(
    '%s: its files pass the check, and its commands do what they say',
    async (name, { workspace }) => {
      const { folder } = workspace;
      // What a reader brings along.
      const titles = 'title,code\nbaker,7512\nbread baker,7512\ntaxi driver,8322\ncab driver,8322\n';
      const coded = 'true_code,code,score\n2411,2411,0.9\n';
      const answers = 'id,job,true_code\n1,bread maker,7512\n2,driver of a taxi,8322\n';
      workspace.write({ 'coded.csv': coded, 'index.csv': titles, 'answers.csv': answers });
      workspace.write({ ...examplesIn(CONTRIBUTING), ...examplesIn(textOf(name)) });
      for (const command of commandsIn(textOf(name)))
        expect(await iscoCop(folder, ...command), command.join(' ')).toMatchObject({ code: 0 });
      const run = await iscoCop(folder, 'check', '--severity', 'error');
      expect(run.stdout).toMatch(/entries without errors/);
      expect(run.code).toBe(0);
    },
  );

  test('there is something to try', () => {
    expect([...guides.values()].flatMap((text) => Object.keys(examplesIn(text))).length).toBeGreaterThan(5);
    expect([...guides.values()].flatMap(commandsIn).length).toBeGreaterThan(2);
  });

  test('the message in the guide on talks is the message of the check', async ({ workspace }) => {
    const guide = textOf('share-a-talk.md');
    const [, message = ''] = /^```text\n(.*?)^```$/ms.exec(guide) ?? [];
    const examples = { ...examplesIn(CONTRIBUTING), ...examplesIn(guide) };
    const path = 'content/talks/2026-portugal-register.md';
    workspace.write({
      ...examples,
      [path]: (examples[path] ?? '').replace('country: PT', 'country: Portugal'),
    });
    const { stdout } = await iscoCop(workspace.folder, 'check', '--severity', 'error');
    expect(message).not.toBe('');
    expect(stdout).toContain(message);
  });
});

describe('Guides', () => {
  test('stand in the sidebar and in CONTRIBUTING.md, each once', () => {
    const sidebars = readFileSync(new URL('../sidebars.ts', GUIDES_FOLDER), 'utf8');
    const listed = [...sidebars.matchAll(/(?:\[|, |\bid: )'([a-z-]+)'/g)].map(([, id]) => `${id}.md`);
    expect(listed.sort()).toEqual([...NAMES].sort());
    for (const name of NAMES) expect(CONTRIBUTING.split(`(website/guides/${name})`).length, name).toBe(2);
  });

  test('have an address of their own, a title and a description', () => {
    for (const [name, text] of guides) {
      expect(text, name).toMatch(
        new RegExp(`^---\\nslug: /${name.replace('.md', '')}/\\ntitle: .+\\ndescription: .+\\n---\\n\\n`),
      );
    }
  });

  test('have small pictures, each shown with words for those who cannot see it', () => {
    const shown = [...guides.values()].flatMap((text) => [
      ...text.matchAll(/!\[(.*?)\]\(\.\/pictures\/(.+?)\)/g),
    ]);
    for (const [, alternative = '', picture] of shown)
      expect(alternative.length, picture).toBeGreaterThan(20);
    const folder = new URL('pictures/', GUIDES_FOLDER);
    expect(readdirSync(folder).sort()).toEqual(shown.map(([, , picture]) => picture).sort());
    for (const picture of readdirSync(folder))
      expect(statSync(new URL(picture, folder)).size, picture).toBeLessThan(80_000);
  });
});
