import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS } from '@isco-cop/interchange';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { iscoCop } from '../cli/run.ts';
import { given } from '../docusaurus-plugin/real-content.ts';
import { fetchPage, sitemapPaths } from './support/site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'isco-cop-export-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** These tell of the guides and of what a site has set up too, which are no content. */
const BESIDE_CONTENT = /^(?:llms\.txt|index\.md|contribute\/)/;
const IN_DATA = ['json', 'ndjson', 'csv', 'skos', 'dcat'];

/** A file of the site, as it is served. */
async function served(path: string): Promise<string> {
  const response = await fetch(inject('siteUrl') + path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}

/** The address that the site is built for. */
async function siteUrl(): Promise<string> {
  return new URL(given(/<loc>([^<]+)<\/loc>/.exec(await served('/sitemap.xml')) ?? undefined)[1] ?? '')
    .origin;
}

describe('What the site publishes for programs', () => {
  test.for(Object.keys(FORMATS))('in %s is byte by byte what isco-cop export writes', async (format) => {
    const out = join(scratch, format);
    const [, title = '', description = ''] = given(
      /^# (.+)\n\n> (.+)\n/.exec(await served('/llms.txt')) ?? undefined,
    );
    const site = ['--site', await siteUrl(), '--title', title, '--description', description];
    const run = await iscoCop(process.cwd(), 'export', '--format', format, '--out', out, ...site);
    expect(run).toMatchObject({ code: 0, stdout: '' });
    const files = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name).slice(out.length + 1))
      .filter((file) => !BESIDE_CONTENT.test(file) && file !== 'search.ndjson');
    if (format !== 'llms') expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const here = await served(`/${IN_DATA.includes(format) ? 'data/' : ''}${file}`);
      if (here !== readFileSync(join(out, file), 'utf8'))
        expect.fail(`${file} differs from what the site has`);
    }
  });

  test('has a Markdown twin of every page, told in its head and in llms.txt', async () => {
    const [guide, url] = [await served('/llms.txt'), await siteUrl()];
    const paths = (await sitemapPaths()).filter((path) => !path.startsWith('/reference/'));
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      const { $ } = await fetchPage(path);
      const said = $('link[type="text/markdown"]').attr('href');
      expect([path, said]).toEqual([path, `${path}index.md`]);
      expect([path, (await served(`${path}index.md`)).startsWith('# ')]).toEqual([path, true]);
      expect([path, guide.includes(`(${new URL(`${path}index.md`, url).href})`)]).toEqual([path, true]);
    }
  });
});
