/** Packs every public package as npm would and checks it as its users will find it: contents, exports, types. */
import { packedFiles } from './packed-files.mjs';
import { publicPackages } from './public-packages.mjs';
import { run } from './run.mjs';

let ok = true;
for (const { folder, manifest } of publicPackages()) {
  console.log(`\n${manifest.name}`);
  const { problems } = await packedFiles(folder);
  for (const problem of problems) console.error(problem);
  ok = problems.length === 0 && ok;
  ok = (await run('npx', ['publint', '--strict', folder])) && ok;
  // A package that only has a command has no types to be right or wrong.
  const hasTypes = Object.keys(manifest.exports ?? {}).some((entry) => entry !== './package.json');
  if (hasTypes) ok = (await run('npx', ['attw', '--pack', folder, '--profile', 'esm-only'])) && ok;
}
process.exitCode = ok ? 0 : 1;
