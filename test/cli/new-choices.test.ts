import { expect } from 'vitest';
import { choicesFor, matching } from '../../packages/cli/src/new/choices.ts';
import { openContent } from '../../packages/cli/src/new/verify.ts';
import { test } from '../support/workspace.ts';

test('a list finds countries and people by part of any name, without accents', () => {
  const choices = [
    { value: 'MX', name: 'Mexico', words: ['México', 'MEX'] },
    { value: 'diana-mendez', name: 'Diana Méndez' },
  ];
  expect(matching(choices, 'méxico').map(({ value }) => value)).toEqual(['MX']);
  expect(matching(choices, 'mendez DIA').map(({ value }) => value)).toEqual(['diana-mendez']);
  expect(matching(choices, '')).toEqual(choices);
  const add = { value: '+', name: 'not in this list', always: true } as const;
  expect(matching([add, ...choices], 'mex').map(({ value }) => value)).toEqual(['MX', '+mex']);
  expect(matching([add, ...choices], 'nobody').map(({ value }) => value)).toEqual(['+nobody']);
});

test('what is called so or begins so comes first, and a slip of the pen finds what was meant', () => {
  const choices = ['agendaTitle', 'calendar', 'end'].map((value) => ({ value, name: value }));
  expect(matching(choices, 'end').map(({ value }) => value)).toEqual(['end', 'agendaTitle', 'calendar']);
  expect(matching(choices, 'calender').map(({ value }) => value)).toEqual(['calendar']);
});

test('an office is found by its name in its own language', async ({ workspace }) => {
  workspace.write({
    'organizations/inec.md':
      '---\nname: National Institute\nalternateNames:\n  - name: Instituto Nacional\n---\n',
  });
  const { community } = await openContent(workspace.folder);
  const shape = { form: 'text', kind: { kind: 'reference', collection: 'organizations' } } as const;
  const choices = choicesFor(shape, community) ?? [];
  expect(matching(choices, 'instituto').map(({ value }) => value)).toEqual(['inec']);
});
