/**
 * Everything that must hold, in order: each step has a heading and a time, a failure does not stop the others,
 * and the last line gives the totals. A step counts as one test, beside the tests that vitest counts itself.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { run } from './run.mjs';

const reports = mkdtempSync(join(tmpdir(), 'isco-cop-test-'));
const totals = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];

/**
 * @param {string} title
 * @param {() => boolean | Promise<boolean>} action
 */
async function step(title, action) {
  console.log(`\n=== ${title}`);
  const start = performance.now();
  const ok = await Promise.resolve()
    .then(action)
    .catch((/** @type {Error} */ error) => {
      console.error(error.message);
      return false;
    });
  totals[ok ? 'passed' : 'failed']++;
  if (!ok) failures.push(title);
  console.log(`--- ${ok ? 'ok' : 'FAILED'}: ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return ok;
}

/** @param {string[]} args */
const npx = (...args) => run('npx', args);

/**
 * Runs the tests of a vitest project and adds them to the totals.
 *
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [env]
 */
async function vitest(project, env = {}) {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await run('npx', ['vitest', 'run', '--project', project, ...reporters], {
    env: { ...process.env, ...env },
  });
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    totals.passed += numPassedTests;
    totals.failed += numFailedTests;
  }
  return ok;
}

await step('Packages build', () => run('npm', ['run', '--silent', 'build:packages']));
await step('Format and lint', () => npx('biome', 'ci', '--error-on-warnings'));
await step('Types of tests and scripts', () => npx('tsc', '-p', 'tsconfig.tools.json'));
await step('No unused code or dependencies', () => npx('knip'));
await step('Content', () => npx('isco-cop', 'check'));
await step('Schemas are up to date', () => npx('isco-cop', 'schema', '--out', 'schemas', '--check'));
await step('Made files are up to date', () => run('node', ['scripts/generate.mjs', '--check']));
await step('Reference documentation', () => run('npm', ['run', '--silent', 'docs']));
await step('Packages as published', () => run('node', ['scripts/check-packages.mjs']));
await step('Unit, property and integration tests', () => vitest('node'));
const built = await step('Site build', () => run('npm', ['run', '--silent', 'build', '-w', 'website']));
if (existsSync('test/browser')) {
  await step('Browser tests', () => {
    if (!built) throw new Error('Not run, since the site was not built');
    return vitest('browser', { CHROME_PATH: findChromium() });
  });
}
if (existsSync('test/consumer')) {
  await step('Tests in a fresh site', () => vitest('consumer', { CHROME_PATH: findChromium() }));
}

rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((title) => `  ${title}`).join('\n')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
