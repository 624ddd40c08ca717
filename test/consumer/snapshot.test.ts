import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { command } from './support/command.ts';

const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
const OPTIONS = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck'];

/** A researcher's script, type-checked where the package is installed; gives what the compiler says of it. */
async function compile(name: string, script: string): Promise<string> {
  const folder = inject('consumer');
  writeFileSync(join(folder, name), script);
  return command(folder, process.execPath, tsc, ...OPTIONS, name).catch((error: Error) => error.message);
}

test("A researcher's script reads the snapshot without a clone", async () => {
  const script = `
import { community } from '@isco-cop/data/isco-cop';
import { compareMetrics } from '@isco-cop/data/schema';

const { title, quantity } = community.metrics.get('ecuador-census-2022-accuracy');
console.log(title, quantity.value, community.talks.byCountry('EC').length, typeof compareMetrics);
`;
  expect(await compile('researcher.mts', script)).toBe('');
  writeFileSync(join(inject('consumer'), 'researcher.mjs'), script);
  expect(await command(inject('consumer'), process.execPath, 'researcher.mjs')).toMatchInlineSnapshot(`
    "Accuracy of the census coding 87.82 1 function
    "
  `);
});

test('An id that does not exist may be undefined, which the compiler knows', async () => {
  const script = `
import { community } from '@isco-cop/data/isco-cop';
console.log(community.metrics.get('no-such-metric').title);
`;
  expect(await compile('mistaken.mts', script)).toContain("Object is possibly 'undefined'");
});
