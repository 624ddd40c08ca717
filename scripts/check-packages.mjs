/** Packs every public package as npm would and checks it as its users will find it: contents, exports, types. */
import { readdirSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

let ok = true;
for (const name of readdirSync('packages')) {
  const folder = `packages/${name}`;
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (manifest.private) continue;
  console.log(`\n${manifest.name}`);
  ok = (await run('npx', ['publint', '--strict', folder])) && ok;
  // A package that only has a command has no types to be right or wrong.
  const hasTypes = Object.keys(manifest.exports ?? {}).some((entry) => entry !== './package.json');
  if (hasTypes) ok = (await run('npx', ['attw', '--pack', folder, '--profile', 'esm-only'])) && ok;
}
process.exitCode = ok ? 0 : 1;
