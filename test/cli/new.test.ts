import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { validFolder } from '../support/entries.ts';
import { test as base } from '../support/workspace.ts';
import { iscoCop, iscoCopReading } from './run.ts';

/** A folder with a small valid community in `content`, and the command `new` run in it. */
const test = base.extend<{ site: Site }>({
  site: async ({ workspace }, use) => {
    workspace.write(
      Object.fromEntries(Object.entries(validFolder).map(([path, text]) => [`content/${path}`, text])),
    );
    const { folder } = workspace;
    await use({
      folder,
      talks: () => readdirSync(join(folder, 'content/talks')),
      make: (...args) => iscoCop(folder, 'new', ...args),
      read: (path) => readFileSync(join(folder, path), 'utf8'),
    });
  },
});

interface Site {
  readonly folder: string;
  make(...args: string[]): ReturnType<typeof iscoCop>;
  talks(): string[];
  read(path: string): string;
}

/** The `--set` arguments of a valid talk, with changes; an empty text leaves one out. */
function talk(changes: Readonly<Record<string, string>> = {}): string[] {
  const keys = {
    title: 'Sector codes',
    country: 'EC',
    event: 'first',
    start: '2024-12-02T15:50',
    end: '2024-12-02T16:00',
    'presenters.0.person': 'diana-mendez',
    'presenters.0.organization': 'inec',
    task: 'response-coding',
    'source.resource': 'announcement',
    'source.locator': 'Agenda: session 2',
    ...changes,
  };
  return Object.entries(keys).flatMap(([key, value]) => (value === '' ? [] : ['--set', `${key}=${value}`]));
}

describe('new with --set', () => {
  test('writes a file that passes the check, and says what to do next', async ({ site }) => {
    const run = await site.make('talks', ...talk(), '--body', 'An abstract.\n\nIn two parts.');
    expect(run.code).toBe(0);
    expect(run.stdout).toBe('content/talks/2024-ecuador-sector-codes.md\n');
    expect(run.stderr).toMatchInlineSnapshot(`
      "content/talks/2024-ecuador-sector-codes.md:

          ---
          title: Sector codes
          country: EC
          event: first
          start: 2024-12-02T15:50
          end: 2024-12-02T16:00
          presenters:
            - person: diana-mendez
              organization: inec
          task: response-coding
          source:
            resource: announcement
            locator: 'Agenda: session 2'
          ---

          An abstract.

          In two parts.


      Next:
        npm run dev                   see it at http://localhost:3000/talks/2024-ecuador-sector-codes/
        npx isco-cop check            check everything once more
        git add content/talks/2024-ecuador-sector-codes.md
                                      then commit, push and open a pull request; CONTRIBUTING.md says how

      "
    `);
    expect((await iscoCop(site.folder, 'check')).code).toBe(0);
    expect(site.talks().sort()).toEqual(['2024-ecuador-sector-codes.md', 'census.md']);
  });

  test('with --dry-run prints the file and writes nothing', async ({ site }) => {
    const run = await iscoCopReading(
      'From\r\na pipe.\n',
      site.folder,
      'new',
      'talks',
      ...talk(),
      '--body',
      '-',
      '--dry-run',
    );
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatchInlineSnapshot(`
      "---
      title: Sector codes
      country: EC
      event: first
      start: 2024-12-02T15:50
      end: 2024-12-02T16:00
      presenters:
        - person: diana-mendez
          organization: inec
      task: response-coding
      source:
        resource: announcement
        locator: 'Agenda: session 2'
      ---

      From
      a pipe.
      "
    `);
    expect(site.talks()).toEqual(['census.md']);
  });

  test('asks for all missing keys at once, and says which values there are', async ({ site }) => {
    const run = await site.make('talks', '--set', 'title=Census', '--set', 'presenters.0.role=Chief');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatchInlineSnapshot(`
      "The new entry in talks still needs:
        --set event=…
            The event at which it was given. One of: first.
        --set start=…
            Local start, in the time zone of the event. YYYY-MM-DDThh:mm.
        --set end=…
            Local end. YYYY-MM-DDThh:mm.
        --set presenters.0.person=…
            The person. One of: diana-mendez.
        --set source.resource=…
            The resource that states it. One of: announcement.
        --set source.locator=…
            The place within the resource: page, section, abstract, table.
        Unexpected subject, expected either \`country\` or \`organization\`
            hint: write \`country: EC\` for a country, or \`organization: ilo\` for an international organization

      Nothing was written.
      "
    `);
    expect(site.talks()).toEqual(['census.md']);
  });

  test('lists, numbers, truths and nested keys become what the schema says', async ({ site }) => {
    const sets = [
      ...['title=Second', 'kind=webinar', 'summary=Talks.', 'start=2025-05-05T10:00', 'end=2025-05-05T11:00'],
      ...['timeZone=Europe/Zurich', 'mode=online', 'status=held', 'organizers=inec', 'series.name=Webinars'],
      ...[
        'series.number=2',
        'languages=en',
        'languages=es',
        'contacts.0.person=diana-mendez',
        'contacts.0.optIn=false',
      ],
    ].flatMap((set) => ['--set', set]);
    const { stdout, code } = await site.make('events', ...sets, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('languages:\n  - en\n  - es\n');
    expect(stdout).toContain('series:\n  name: Webinars\n  number: 2\n');
    expect(stdout).toContain('    optIn: false\n');
  });

  test('never overwrites: a taken id is refused, and a taken title gets another id', async ({ site }) => {
    const before = site.read('content/talks/census.md');
    const run = await site.make('talks', ...talk(), '--id', 'census');
    expect(run).toEqual({ code: 1, stdout: '', stderr: 'census exists already\nNothing was written.\n' });
    expect(site.read('content/talks/census.md')).toBe(before);
    await site.make('talks', ...talk());
    expect((await site.make('talks', ...talk())).stdout).toBe(
      'content/talks/2024-ecuador-sector-codes-2.md\n',
    );
  });

  test.for([
    ['a set without value', ['talks', '--set', 'title']],
    ['a key that is none', ['talks', '--set', '__proto__.x=1']],
    ['an item before the first', ['talks', '--set', 'presenters.1.person=a']],
    ['an unknown collection', ['talk']],
    ['no collection', []],
    ['an id that leads elsewhere', ['talks', '--id', '../x'], 1],
  ] as [string, string[], number?][])('refuses %s', async ([, args, code = 2], { site }) => {
    const run = await site.make(...args);
    expect(run).toMatchObject({ code, stdout: '' });
    expect(run.stderr).not.toContain('    at ');
    expect(existsSync(join(site.folder, 'content/x.md'))).toBe(false);
  });
});

describe('a mistake is told with its remedy, and nothing is written', () => {
  test.for([
    ['a wrong country', { country: 'EQ' }],
    ['a wrong date', { start: '2024-02-30T15:50' }],
    ['a missing source', { 'source.resource': '', 'source.locator': '' }],
    ['a typo in a key', { country: '', contry: 'EC' }],
    ['both subjects', { organization: 'inec' }],
  ] as [string, Record<string, string>][])('%s', async ([name, changes], { site }) => {
    const run = await site.make('talks', ...talk(changes));
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatchSnapshot(name);
    expect(site.talks()).toEqual(['census.md']);
  });

  test('an unknown technique', async ({ site }) => {
    const sets = [
      ...['title=Census', 'summary=Codes.', 'owner=inec', 'country=EC', 'task=response-coding'],
      ...[
        'pipeline.0.id=rules',
        'pipeline.0.title=Rules',
        'pipeline.0.actor=machine',
        'pipeline.0.does=Codes.',
      ],
      ...['pipeline.0.technique=exact-match', 'pipeline.0.source.resource=announcement'],
      ...[
        'pipeline.0.source.locator=Abstract',
        'sources.0.resource=announcement',
        'sources.0.locator=Abstract',
      ],
    ].flatMap((set) => ['--set', set]);
    const run = await site.make('methodologies', ...sets);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatchSnapshot('an unknown technique');
  });
});
