import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { vocabularies } from '@isco-cop/data/vocabulary';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const readYaml = (path: string) => parse(read(path), { strict: true, uniqueKeys: true });
const filesIn = (folder: string) => readdirSync(new URL(folder, ROOT)).map((name) => `${folder}/${name}`);

const require = createRequire(import.meta.url);

/** A schema of schemastore.org, which GitHub's own editor uses. */
function validator(name: string): ValidateFunction {
  // Formats are checked by GitHub; the schemas carry keywords for editors.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  // One of them is still written for draft 4, of whose differences it uses none.
  const { $schema, ...schema } = require(`schemastore/schemas/json/${name}.json`);
  return ajv.compile(schema);
}

function problems(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const FORMS = ['new-talk', 'correction', 'take-down'].map((name) => `.github/ISSUE_TEMPLATE/${name}.yml`);
const WORKFLOWS = filesIn('.github/workflows');

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly options?: readonly unknown[];
    readonly value?: string;
  };
}

describe('Issue forms', () => {
  const valid = validator('github-issue-forms');

  test.for(FORMS)('%s is one', (path) => {
    expect(problems(valid, readYaml(path))).toEqual([]);
  });

  test('are all there is beside their settings', () => {
    expect(filesIn('.github/ISSUE_TEMPLATE').sort()).toEqual(
      [...FORMS, '.github/ISSUE_TEMPLATE/config.yml'].sort(),
    );
    expect(problems(validator('github-issue-config'), readYaml('.github/ISSUE_TEMPLATE/config.yml'))).toEqual(
      [],
    );
  });

  test.for(FORMS)('%s names each field once, with a label', (path) => {
    const fields: Field[] = readYaml(path).body.filter(({ type }: Field) => type !== 'markdown');
    const ids = fields.map(({ id }) => id);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
  });

  test('the form for corrections has the field that pages fill in', () => {
    const page: Field = readYaml('.github/ISSUE_TEMPLATE/correction.yml').body.find(
      ({ id }: Field) => id === 'page',
    );
    expect(page.type).toBe('input');
  });

  test('the form for talks offers every task', () => {
    const task: Field = readYaml('.github/ISSUE_TEMPLATE/new-talk.yml').body.find(
      ({ id }: Field) => id === 'task',
    );
    expect(task.attributes.options?.slice(0, -1)).toEqual(Object.keys(vocabularies.task));
  });

  test('a mistake in a form would be found', () => {
    const form = readYaml('.github/ISSUE_TEMPLATE/correction.yml');
    const [first, ...rest] = form.body;
    expect(problems(valid, { ...form, body: [{ ...first, type: 'text' }, ...rest] })).not.toEqual([]);
    expect(problems(valid, { ...form, descripton: '' })).not.toEqual([]);
  });
});

describe('Workflows', () => {
  const valid = validator('github-workflow');

  test.for(WORKFLOWS)('%s is one', (path) => {
    expect(problems(valid, readYaml(path))).toEqual([]);
  });

  test.for(WORKFLOWS)('%s only reads, on the Node that is promised, with scripts that exist', (path) => {
    const workflow = readYaml(path);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    for (const job of Object.values<{ steps: Record<string, never>[] }>(workflow.jobs)) {
      for (const { uses = '', with: given, run = '' } of job.steps) {
        if (uses) expect(uses).toMatch(/^actions\/(checkout|setup-node)@v\d+$/);
        if (uses.startsWith('actions/setup-node'))
          expect(given).toMatchObject({ 'node-version': 20, cache: 'npm' });
        const script = /^npm (?:run )?([\w:]+)/.exec(run)?.[1];
        if (script && script !== 'ci') expect(scripts).toContain(script);
      }
    }
  });

  test('the one for content runs for content and marks its lines', () => {
    const { on, jobs } = readYaml('.github/workflows/content.yml');
    expect(on.pull_request.paths).toEqual(['content/**']);
    expect(jobs.check.steps.at(-1).run).toBe('npx isco-cop check --format github');
  });

  test('a mistake in a workflow would be found', () => {
    const workflow = readYaml('.github/workflows/code.yml');
    expect(problems(valid, { ...workflow, on: { pull_requests: null } })).not.toEqual([]);
    expect(problems(valid, { ...workflow, jobs: { test: { steps: [] } } })).not.toEqual([]);
  });
});

test('Dependabot can read its settings', () => {
  const settings = readYaml('.github/dependabot.yml');
  const valid = validator('dependabot-2.0');
  expect(problems(valid, settings)).toEqual([]);
  const [first] = settings.updates;
  expect(problems(valid, { ...settings, updates: [{ ...first, schedule: undefined }] })).not.toEqual([]);
});

test('CODEOWNERS names an owner for paths that exist', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) {
    const [path = '', ...owners] = line.split(/\s+/);
    expect(owners.length, line).toBeGreaterThan(0);
    for (const owner of owners) expect(owner).toMatch(/^@[\w-]+\/[\w-]+$/);
    if (path !== '*') expect(existsSync(new URL(path.slice(1), ROOT)), path).toBe(true);
  }
  expect(lines[0]).toMatch(/^\* /);
});
