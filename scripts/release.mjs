/**
 * Publishes the packages: builds them, checks content and packages, shows what would be published, and, unless called
 * with `--dry-run`, hands over to changesets. Versions are set before, by `npx changeset version`.
 */
import { packedFiles } from './packed-files.mjs';
import { publicPackages } from './public-packages.mjs';
import { run } from './run.mjs';

const isDry = process.argv.includes('--dry-run');

/** @type {[string, string[]][]} */
const checks = [
  ['npm', ['run', '--silent', 'build:packages']],
  ['npx', ['isco-cop', 'check']],
  ['node', ['scripts/check-packages.mjs']],
];
for (const [command, args] of checks) {
  if (!(await run(command, args))) {
    console.error(`\nNothing was published: \`${[command, ...args].join(' ')}\` failed`);
    process.exit(1);
  }
}

console.log(`\n${isDry ? 'Would publish' : 'Publishing'}:`);
for (const { folder } of publicPackages()) {
  const { name, version, files, size } = await packedFiles(folder);
  console.log(`  ${name}@${version}  ${files.length} files, ${Math.round(size / 1000)} kB packed`);
}
if (!isDry) process.exitCode = (await run('npx', ['changeset', 'publish'])) ? 0 : 1;
