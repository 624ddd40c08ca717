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
  const defaults = { id: 'default', path: 'content', routeBasePath: '/', home: true };
  expect(check(undefined)).toEqual(defaults);
  expect(check({})).toEqual(defaults);
});

test('options given are kept', () => {
  const given = { id: 'industry', path: '../industry', routeBasePath: '/industry/', home: false };
  expect(check(given)).toEqual(given);
});

test('a repository is an address', () => {
  const repository = 'https://github.com/isco-cop/knowledge-base';
  expect(check({ repository })).toMatchObject({ repository });
  expect(() => check({ repository: 'isco-cop/knowledge-base', editUrl: 'javascript:1' })).toThrow(
    /repository.*editUrl/s,
  );
});

test('every wrong option is named, with what was expected', () => {
  const wrong = { path: '', routeBasePath: 'industry', home: 'no', contentPath: 'content' };
  expect(() => check(wrong)).toThrowErrorMatchingInlineSnapshot(`
    [Error: Options of @isco-cop/docusaurus-plugin:
    ✖ Unrecognized key: "contentPath"
    ✖ Too small: expected string to have >=1 characters
      → at path
    ✖ Invalid string: must match pattern /^\\/(?:[\\w-]+\\/)*$/
      → at routeBasePath
    ✖ Invalid input: expected boolean, received string
      → at home]
  `);
});

test.for(['//', '/a', 'a/', '/../', '/a b/', '/a?b/', ''])('%j is no base path', (routeBasePath) => {
  expect(() => check({ routeBasePath })).toThrow('routeBasePath');
});
