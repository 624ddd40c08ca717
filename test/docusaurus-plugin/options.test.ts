import { type PluginOptions, validateOptions } from '@isco-cop/docusaurus-plugin';
import { expect, test } from 'vitest';

const check = (options: unknown) =>
  validateOptions({
    options: options as PluginOptions,
    validate: () => {
      throw new Error('not used');
    },
  });

test('every option has a default', () => {
  const defaults = { id: 'default', path: 'content', home: true, guide: true };
  expect(check(undefined)).toEqual(defaults);
  expect(check({})).toEqual(defaults);
});

test('options given are kept', () => {
  const given = { id: 'industry', path: '../industry', home: false, guide: false };
  expect(check(given)).toEqual(given);
});

test('the repository needs its address only', () => {
  const url = 'https://github.com/isco-cop/knowledge-base';
  expect(check({ repository: { url } })).toMatchObject({
    repository: { url, branch: 'main', contentPath: 'content' },
  });
  expect(() => check({ repository: { url: 'github.com/isco-cop' } })).toThrow('repository.url');
  expect(() => check({ repository: { url, folder: 'content' } })).toThrow('folder');
});

test('every wrong option is named, with what was expected', () => {
  const wrong = { path: '', home: 'no', contentPath: 'content' };
  expect(() => check(wrong)).toThrowErrorMatchingInlineSnapshot(`
    [Error: Options of @isco-cop/docusaurus-plugin:
    ✖ Unrecognized key: "contentPath"
    ✖ Too small: expected string to have >=1 characters
      → at path
    ✖ Invalid input: expected boolean, received string
      → at home]
  `);
});
