import { describe, expect, test } from 'vitest';
import { iscoCop } from './run.ts';

describe('--help', () => {
  test.each([
    ['of the program', []],
    ['of check', ['check']],
    ['of search', ['search']],
    ['of export', ['export']],
    ['of train', ['train']],
    ['of code', ['code']],
    ['of map', ['map']],
    ['of propose', ['propose']],
    ['of recipe', ['recipe']],
    ['of work-list', ['work-list']],
    ['of sample', ['sample']],
    ['of compare-coders', ['compare-coders']],
    ['of drift', ['drift']],
    ['of evaluate', ['evaluate']],
    ['of new', ['new']],
    ['of import', ['import']],
    ['of announce', ['announce']],
    ['of schema', ['schema']],
  ])('%s', async (_name, command) => {
    const run = await iscoCop(process.cwd(), ...command, '--help');
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(run.stdout).toMatchSnapshot();
  });

  test('the version is that of the package', async () => {
    expect((await iscoCop(process.cwd(), '--version')).stdout).toBe('0.1.0\n');
  });
});
