import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import { validFolder } from '../support/entries.ts';
import { test } from '../support/workspace.ts';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/isco-cop.js', import.meta.url));
/** The `script` of util-linux gives a program a terminal; others of that name take other arguments. */
const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

/** Runs the command at a terminal; types each answer when its question has been asked. */
function converse(cwd: string, args: string[], answers: [question: string, typed: string][]) {
  const command = [process.execPath, BIN, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-q', '-e', '-c', command, '/dev/null'], {
    cwd,
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '1' },
  });
  let shown = '';
  let from = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    const [next] = answers;
    const at = next ? shown.indexOf(next[0], from) : -1;
    if (!next || at === -1) return;
    answers.shift();
    from = shown.length;
    // The filter of a list is read before the choice is made.
    const [typed, ...keys] = [next[1], '\r'];
    child.stdin.write(typed);
    setTimeout(() => child.stdin.write(keys.join('')), 300);
  });
  return new Promise<{ code: number | null; shown: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, shown: stripVTControlCharacters(shown) }));
  });
}

test.skipIf(!hasTerminal)(
  'at a terminal, questions are asked and the file is written',
  async ({ workspace }) => {
    workspace.write(
      Object.fromEntries(Object.entries(validFolder).map(([path, text]) => [`content/${path}`, text])),
    );
    const { code, shown } = await converse(
      workspace.folder,
      ['new', 'people'],
      [
        ['name – Full name', 'Víctor Espinoza'],
        ['Anything else?', 'organi'],
        ['organization – Latest', 'inec'],
        ['Anything else?', ''],
        ['the name of the file', ''],
        ['Write this?', 'y'],
      ],
    );
    expect(shown).toContain('content/people/victor-espinoza.md\r\n\r\nNext:');
    expect(code).toBe(0);
    expect(readFileSync(workspace.path('content/people/victor-espinoza.md'), 'utf8')).toBe(
      '---\nname: Víctor Espinoza\norganization: inec\n---\n',
    );
  },
);

test.skipIf(!hasTerminal)('Ctrl+C stops, says so and writes nothing', async ({ workspace }) => {
  workspace.write({ 'content/organizations/inec.md': validFolder['organizations/inec.md'] });
  const { code, shown } = await converse(workspace.folder, ['new', 'people'], [['Full name', '\u0003']]);
  expect(shown).toContain('Stopped; nothing was written');
  expect(code).toBe(2);
});
