import { findGaps } from '@isco-cop/data';
import { expect, test } from 'vitest';
import { toGaps } from '../../../packages/docusaurus-plugin/src/props/gaps.ts';
import { editUrlOf, reportUrlOf } from '../../../packages/docusaurus-plugin/src/repository.ts';
import { community } from '../real-content.ts';

const repository = {
  url: 'https://github.com/isco-cop/knowledge-base',
  branch: 'main',
  contentPath: 'content',
};
const links = {
  edit: (gap: Parameters<typeof editUrlOf>[1]) => editUrlOf(repository, gap),
  report: (_gap: unknown, title: string) =>
    reportUrlOf(repository, { title, page: 'https://isco-cop.org/x/' }),
};
const page = toGaps(community, links);
const gaps = page.groups.flatMap((group) => group.gaps);

test('every gap of the content stands on the page once', () => {
  expect(gaps.map(({ file }) => file).sort()).toEqual(
    findGaps(community)
      .map(({ collection, id }) => `${collection}/${id}.md`)
      .sort(),
  );
  expect(gaps.length).toBeGreaterThan(0);
});

test('the counts on top are of the questions below', () => {
  for (const { id, count } of page.kinds) {
    const questions = gaps.filter(({ kind }) => kind === id).flatMap((gap) => gap.questions);
    expect(questions.length, id).toBe(count);
  }
});

test('countries and organizations stand by name, however much is missing', () => {
  const labels = page.groups.map(({ heading }) => heading.label);
  expect(labels.at(-1)).toBe('Several offices, or none');
  expect(labels.slice(0, -1)).toEqual(labels.slice(0, -1).sort());
  expect(new Set(labels).size).toBe(labels.length);
});

test('a heading leads to a page where there is one', () => {
  const pathOf = (label: string) => page.groups.find(({ heading }) => heading.label === label)?.heading.path;
  expect(pathOf('Ecuador')).toBe('/countries/ec/');
  expect(pathOf('International Labour Organization (ILO)')).toBe('/organizations/ilo/');
  expect(page.groups.some(({ heading }) => heading.label === 'Germany')).toBe(true);
  expect(pathOf('Germany')).toBeUndefined();
});

test('each can be answered in its file and in a form', () => {
  for (const { file, edit, report } of gaps) {
    expect(edit).toBe(`${repository.url}/edit/main/content/${file}`);
    expect(report).toContain(`${repository.url}/issues/new?template=correction.yml&title=`);
  }
  const without = toGaps(community, { edit: () => undefined, report: () => undefined });
  expect(Object.keys(without.groups[0]?.gaps[0] ?? {})).toEqual(['id', 'kind', 'entry', 'file', 'questions']);
});
