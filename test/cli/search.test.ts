import { describe, expect } from 'vitest';
import { validFolder } from '../support/entries.ts';
import { test, type Workspace } from '../support/workspace.ts';
import { iscoCop } from './run.ts';

function writeContent(workspace: Workspace): void {
  workspace.write(
    Object.fromEntries(Object.entries(validFolder).map(([path, text]) => [`content/${path}`, text])),
  );
}

describe('search', () => {
  test('prints what it finds, the best first', async ({ workspace }) => {
    writeContent(workspace);
    const run = await iscoCop(workspace.folder, 'search', 'diana', 'mendes');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout.split('\n')[0]).toBe('Diana Méndez  (people)  /people/diana-mendez/');
  });

  test('prints the same as JSON', async ({ workspace }) => {
    writeContent(workspace);
    const run = await iscoCop(workspace.folder, 'search', 'census', '--json', '--limit', '1');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toEqual([
      {
        id: 'census',
        collection: 'talks',
        title: 'Coding occupations in the census',
        url: '/talks/census/',
        score: expect.any(Number),
      },
    ]);
  });

  test('narrows by facets, by value or by label, alike in the query and beside it', async ({ workspace }) => {
    writeContent(workspace);
    const { folder } = workspace;
    const run = await iscoCop(folder, 'search', '', '--json', '--facet', 'collection=talks');
    expect(JSON.parse(run.stdout).map(({ id }: { id: string }) => id)).toEqual(['census']);
    for (const args of [
      ['country:EC collection:talks'],
      ['', '--facet', 'country=Ecuador', '--facet', 'collection=talks'],
    ]) {
      expect((await iscoCop(folder, 'search', '--json', ...args)).stdout).toBe(run.stdout);
    }
  });

  test('takes the names of facets and values as people write them', async ({ workspace }) => {
    writeContent(workspace);
    const find = async (...args: string[]) => (await iscoCop(workspace.folder, 'search', ...args)).stdout;
    const wanted = await find('', '--facet', 'country=EC');
    expect(wanted).not.toBe('');
    for (const facet of ['pais=ecuador', 'País=ec', 'COUNTRY=Équateur'])
      expect(await find('', '--facet', facet), facet).toBe(wanted);
  });

  test('takes a kind for a type and a type for a kind', async ({ workspace }) => {
    writeContent(workspace);
    const find = async (...args: string[]) => (await iscoCop(workspace.folder, 'search', ...args)).stdout;
    const talks = await find('', '--facet', 'collection=talks');
    expect(talks).toMatch(/\(talks\)/);
    for (const args of [['type:talk'], ['', '--facet', 'type=Talks']])
      expect(await find(...args)).toBe(talks);
    expect(await find('kind:webinar')).toBe(await find('type:webinar'));
  });

  test('a value that does not exist is an error and says what was meant', async ({ workspace }) => {
    writeContent(workspace);
    const run = await iscoCop(
      workspace.folder,
      ...['search', 'census', '--json', '--facet', 'type=webinra', '--facet', 'event=__proto__'],
    );
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "Nothing has the type \`webinra\`; did you mean \`webinar\` (Webinar)?
      Nothing has the event \`__proto__\`; values are first
      ",
        "stdout": "",
      }
    `);
  });

  test('a value that exists and that nothing has finds nothing', async ({ workspace }) => {
    writeContent(workspace);
    const { folder } = workspace;
    for (const facet of ['country=MA', 'year=1899', 'type=dataset', 'language=sw'])
      expect(await iscoCop(folder, 'search', 'census', '--json', '--facet', facet)).toEqual({
        code: 0,
        stdout: '[]\n',
        stderr: `Nothing has the ${facet.replace('=', ' `')}\`\n`,
      });
  });

  test('an unknown key says what was meant', async ({ workspace }) => {
    writeContent(workspace);
    const run = await iscoCop(workspace.folder, 'search', 'x', '--facet', 'contry=EC');
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "error: option '--facet <key=value>' argument 'contry=EC' is invalid. Unexpected key \`contry\`; did you mean \`country\`?
      (add --help for the options)
      ",
        "stdout": "",
      }
    `);
  });

  test('finding nothing is not an error', async ({ workspace }) => {
    writeContent(workspace);
    const { folder } = workspace;
    expect(await iscoCop(folder, 'search', 'xylophone')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing found\n',
    });
    expect(await iscoCop(folder, 'search', 'xylophone', '--json')).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: '',
    });
  });

  test('says on standard error what it did not understand and what cannot be read', async ({ workspace }) => {
    writeContent(workspace);
    workspace.write({ 'content/people/broken.md': 'nothing' });
    const run = await iscoCop(workspace.folder, 'search', 'colour:red diana', '--json');
    expect(run.code).toBe(0);
    expect(run.stderr).toMatchInlineSnapshot(`
      "1 file has errors; isco-cop check lists them
      \`colour:\` is no facet, so it was taken as words; facets are collection, country, type, language, technique, task, classification, event, year, availability
      "
    `);
  });

  test('exits with 2 where the call is wrong', async ({ workspace }) => {
    writeContent(workspace);
    for (const args of [
      [],
      ['x', '--limit', '0'],
      ['x', '--limit', 'ten'],
      ['x', '--facet', 'colour=red'],
      ['x', '--facet', 'country'],
    ]) {
      const run = await iscoCop(workspace.folder, 'search', ...args);
      expect({ args, code: run.code, stdout: run.stdout }).toEqual({ args, code: 2, stdout: '' });
    }
  });
});
