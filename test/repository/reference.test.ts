import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { test } from '../support/workspace.ts';

const TYPEDOC = resolve('node_modules/typedoc/bin/typedoc');

test('the reference is made in a folder that a browser has numbered too', async ({ workspace }) => {
  const settings = { strict: true, module: 'nodenext', types: [] };
  workspace.write({
    'knowledge-base (1)/package.json': '{"name": "all", "private": true}',
    'knowledge-base (1)/typedoc.json': JSON.stringify({
      entryPointStrategy: 'packages',
      entryPoints: ['packages/words'],
      readme: 'none',
    }),
    'knowledge-base (1)/packages/words/package.json': '{"name": "words", "type": "module"}',
    'knowledge-base (1)/packages/words/tsconfig.json': JSON.stringify({
      compilerOptions: settings,
      include: ['src'],
    }),
    'knowledge-base (1)/packages/words/typedoc.json': '{"entryPoints": ["src/index.ts"]}',
    'knowledge-base (1)/packages/words/src/index.ts': '/** A word. */\nexport const WORD = "word";\n',
  });
  const folder = join(workspace.folder, 'knowledge-base (1)');
  await promisify(execFile)(process.execPath, [TYPEDOC], { cwd: folder });
  expect(existsSync(join(folder, 'docs/variables/WORD.html'))).toBe(true);
});
