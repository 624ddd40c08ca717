import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_NAMES, type JsonSchema, jsonSchemas, schemas } from '@isco-cop/data';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { iscoCop } from './run.ts';

const REPOSITORY = new URL('../../', import.meta.url);

describe('schema', () => {
  test('writes one file a collection, and --check finds each that differs', async ({ workspace }) => {
    const { folder } = workspace;
    expect(await iscoCop(folder, 'schema', '--out', 'out')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Wrote 11 schemas to out\n',
    });
    expect(readdirSync(join(folder, 'out'))).toEqual(COLLECTION_NAMES.map((name) => `${name}.json`).sort());
    expect((await iscoCop(folder, 'schema', '--out', 'out', '--check')).code).toBe(0);

    writeFileSync(join(folder, 'out/talks.json'), '{}');
    rmSync(join(folder, 'out/people.json'));
    expect(await iscoCop(folder, 'schema', '--out', 'out', '--check')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'out/talks.json is out of date\nout/people.json is out of date\n' +
        'Run `npx isco-cop schema --out out` and commit what it writes.\n',
    });
  });

  test('exits with 2 without --out', async ({ workspace }) => {
    expect((await iscoCop(workspace.folder, 'schema')).code).toBe(2);
  });
});

describe.each(COLLECTION_NAMES)('the JSON Schema of %s', (collection) => {
  const schema = jsonSchemas()[collection];
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  ajv.addKeyword({ keyword: 'enumDescriptions', schemaType: 'array' });

  test('is a valid schema with a description for every key and every value', () => {
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    for (const [path, field] of walk(schema, collection)) {
      expect(field.description, path).toMatch(/\S/);
      if (field.enum) expect(field.enumDescriptions, path).toHaveLength(field.enum.length);
    }
  });

  test('agrees with zod on the content of this repository', () => {
    const validate = ajv.compile(schema);
    for (const [file, data] of frontMatters(collection)) {
      const zod = schemas[collection].safeParse(data);
      expect(validate(data), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(zod.success);
    }
    expect(validate({ nonsense: true })).toBe(false);
  });
});

/** The schema of every key, with its path. */
function* walk(schema: JsonSchema, path: string): Iterable<[string, JsonSchema]> {
  if (schema.items) yield* walk(schema.items, `${path}[]`);
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    yield [`${path}.${key}`, field];
    yield* walk(field, `${path}.${key}`);
  }
}

/** The front matter of every entry of a collection, read without our own reader. */
function frontMatters(collection: string): [string, unknown][] {
  const folder = new URL(`content/${collection}/`, REPOSITORY);
  return readdirSync(folder).flatMap((file): [string, unknown][] => {
    const text = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n');
    const frontMatter = /^---\n(.*?)\n---$/ms.exec(text)?.[1];
    return frontMatter === undefined ? [] : [[file, load(frontMatter, { schema: CORE_SCHEMA })]];
  });
}
