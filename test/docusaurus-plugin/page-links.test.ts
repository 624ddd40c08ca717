import { existsSync } from 'node:fs';
import { buildAllRoutes, type Page } from '@isco-cop/docusaurus-plugin';
import { describe, expect, test } from 'vitest';
import type { PageLinksProps } from '../../packages/docusaurus-plugin/src/props/page-links.ts';
import type { Repository } from '../../packages/docusaurus-plugin/src/repository.ts';
import { CONTENT, community, given } from './real-content.ts';

const REPOSITORY = 'https://github.com/isco-cop/knowledge-base';
const address = (path: string) => `https://isco-cop.org${path}`;
const IN_MAIN: Repository = { url: REPOSITORY, branch: 'main', contentPath: 'content' };
const pagesOf = (options: { repository?: Repository }) =>
  buildAllRoutes(community, { home: true, address, ...options }).flatMap(({ pages }) => pages);
const linksOf = ({ props }: Page) => (props as { pageLinks?: PageLinksProps }).pageLinks;
const find = (pages: Page[], path: string) => linksOf(given(pages.find((page) => page.path === path)));

describe('Ways back to the repository', () => {
  const pages = pagesOf({ repository: IN_MAIN });

  test('lead from every page of an entry to files that exist', () => {
    const edits = pages.flatMap((page) => linksOf(page)?.edit ?? []);
    expect(edits.length).toBeGreaterThan(50);
    for (const { url } of edits) {
      const file = url.replace(`${REPOSITORY}/edit/main/content/`, '');
      expect(existsSync(`${CONTENT}/${file}`), url).toBe(true);
    }
  });

  test('are on the page of each entry, and on no list', () => {
    for (const { path, props } of pages) {
      const [collection, id, ...rest] = path.split('/').filter(Boolean);
      const isEntry =
        id !== undefined && rest.length === 0 && !['contribute', 'evidence'].includes(collection ?? '');
      const links = (props as { pageLinks?: PageLinksProps }).pageLinks;
      expect((links?.edit.length ?? 0) > 0, path).toBe(isEntry);
    }
  });

  test('lead from a talk to its file, and to the form with the page in it', () => {
    const links = given(find(pages, '/talks/2024-ecuador-census/'));
    expect(links.edit).toEqual([
      { label: 'Edit this entry', url: `${REPOSITORY}/edit/main/content/talks/2024-ecuador-census.md` },
    ]);
    const report = new URL(given(links.report));
    expect(Object.fromEntries(report.searchParams)).toEqual({
      template: 'correction.yml',
      title: 'Correction: Coding Occupations in the Population and Housing Census',
      page: 'https://isco-cop.org/talks/2024-ecuador-census/',
    });
  });

  test('lead from a country to the methodology that its page tells', () => {
    expect(find(pages, '/countries/ec/')?.edit).toEqual([
      {
        label: 'Edit this entry',
        url: `${REPOSITORY}/edit/main/content/methodologies/ecuador-census-2022.md`,
      },
    ]);
  });

  test('lead from an organization to its own file and to those of its methodologies', () => {
    const labels = find(pages, '/organizations/ilo/')?.edit.map(({ label }) => label) ?? [];
    expect(labels[0]).toBe('Edit this entry');
  });

  test('lead to the branch and the folder that the site names', () => {
    const elsewhere = pagesOf({ repository: { url: `${REPOSITORY}/`, branch: 'next', contentPath: 'a/b' } });
    expect(find(elsewhere, '/people/diana-mendez/')?.edit).toEqual([
      { label: 'Edit this entry', url: `${REPOSITORY}/edit/next/a/b/people/diana-mendez.md` },
    ]);
  });

  test('are nowhere where the site names no repository', () => {
    expect(pagesOf({}).filter((page) => linksOf(page) !== undefined)).toEqual([]);
  });
});
