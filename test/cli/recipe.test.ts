import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { EXAMPLES } from '../coding/titles.ts';
import { test } from '../support/workspace.ts';
import { iscoCop, iscoCopReading } from './run.ts';

const INDEX = `title;code\n${EXAMPLES.map(({ title, code }) => `${title};${code}`).join('\n')}\n`;
const MEXICO = ['recipe', 'mexico-inegi-ai-residue', 'answers.csv', '--title', 'job', '--train', 'index.csv'];
const ANSWERS =
  'id,job,true_code\n1,"Driver, taxi",8322\n2,bakers,7512\n3,night sister on a ward,2221\n4,,\n5,"=1+1",\n6,zzz,8322\n';

describe('recipe', () => {
  test('without an id lists what there is, and says what may have been meant', async ({ workspace }) => {
    const { folder } = workspace;
    expect(await iscoCop(folder, 'recipe')).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "",
        "stdout": "brazil-cbo-updating            For new titles proposes an existing occupation, or a cluster that may be a new one, with evidence.
      mexico-inegi-ai-residue        A dictionary first, a network on what it leaves, people below a threshold for a wanted error.
      singapore-adaptable-framework  Titles made from a classification's own texts train a network; no coded answer is needed.
      ecuador-census-2022            A feed-forward network codes a whole file; records with a low probability are set aside.
      usa-bls-oews                   A linear model over the fields that employers report, validated by stratum, with a sample for quality.
      ilo-cross-mapping              Maps national codes by their titles to ISCO-08: candidates, relation and evidence.
      ",
      }
    `);
    expect(await iscoCop(folder, 'recipe', 'ecuador-census-2020')).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "isco-cop: No recipe \`ecuador-census-2020\`, did you mean \`ecuador-census-2022\`?
      There are: brazil-cbo-updating, mexico-inegi-ai-residue, singapore-adaptable-framework, ecuador-census-2022, usa-bls-oews, ilo-cross-mapping
      ",
        "stdout": "",
      }
    `);
  });

  test('settles each row by a stage, says what came of it, and the result can be evaluated', async ({
    workspace,
  }) => {
    workspace.write({ 'index.csv': INDEX, 'answers.csv': ANSWERS });
    const { folder } = workspace;
    const run = await iscoCop(folder, ...MEXICO, '--score', '0.9', '--k', '1', '--out', 'coded.csv');
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "answers.csv:5  row 4: no text in \`job\`
      answers.csv:6  row 5: a formula instead of a text in \`job\`: save the column as text
      A reference implementation of ours that follows the published approach of mexico-inegi-ai-residue. It is not the office's system, and its numbers are no figure of any office.
        stage          rows  share
        answers           4
        deterministic     2  50.0%
        ai-model          1  25.0%
        manual            1  25.0%
        code              3  75.0%
        2 rows could not be used; they are listed above
        There are too few examples to keep some back, so nothing is known of the scores.
      ",
        "stdout": "",
      }
    `);
    const coded = readFileSync(workspace.path('coded.csv'), 'utf8');
    expect(coded.replaceAll(/0\.\d+/g, '0.…')).toMatchInlineSnapshot(`
      "id,job,true_code,reference_implementation,settled_by,assigned_code,assigned_score,code_1,score_1,problem
      1,"Driver, taxi",8322,mexico-inegi-ai-residue,deterministic,8322,0.…,8322,0.…,
      2,bakers,7512,mexico-inegi-ai-residue,deterministic,7512,0.…,7512,0.…,
      3,night sister on a ward,2221,mexico-inegi-ai-residue,ai-model,2221,0.…,2221,0.…,
      4,,,mexico-inegi-ai-residue,,,,,,no text in \`job\`
      5,'=1+1,,mexico-inegi-ai-residue,,,,,,a formula instead of a text in \`job\`: save the column as text
      6,zzz,8322,mexico-inegi-ai-residue,manual,,,,,
      "
    `);
    const evaluated = await iscoCop(
      folder,
      ...['evaluate', 'coded.csv', '--truth', 'true_code'],
      ...['--predicted', 'assigned_code', '--score', 'assigned_score', '--resamples', '0', '--json'],
    );
    expect(JSON.parse(evaluated.stdout)).toMatchObject({ records: 4, withoutCode: 1, leftOut: { count: 2 } });
  });

  test('its objects all have the same keys, so that they can be evaluated whichever comes first', async ({
    workspace,
  }) => {
    const answers = 'id,job,true_code\n1,zzz,8322\n2,,8322\n3,bakers,7512\n';
    workspace.write({ 'index.csv': INDEX, 'answers.csv': answers });
    const keep = ['--format', 'ndjson', '--keep', 'true_code', '--out', 'coded.ndjson'];
    expect((await iscoCop(workspace.folder, ...MEXICO, ...keep)).code).toBe(1);
    const [first] = readFileSync(workspace.path('coded.ndjson'), 'utf8').split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ assigned_code: null, assigned_score: null });
    const evaluate = ['evaluate', 'coded.ndjson', '--truth', 'true_code', '--predicted', 'assigned_code'];
    const run = await iscoCop(workspace.folder, ...evaluate, '--resamples', '0', '--json');
    expect(JSON.parse(run.stdout)).toMatchObject({ records: 3, withoutCode: 2 });
  });

  test('the curve tells what each threshold would do; two limits are one too many', async ({ workspace }) => {
    workspace.write({ 'index.csv': INDEX, 'answers.csv': ANSWERS });
    const args = ['recipe', 'ecuador-census-2022', 'answers.csv', '--title', 'job', '--train', 'index.csv'];
    const both = await iscoCop(workspace.folder, ...args, '--error', '0.1', '--workload', '0.2');
    expect(both).toMatchObject({
      code: 2,
      stderr: 'isco-cop: Only one of --score, --error and --workload can be the limit\n',
    });
    const run = await iscoCop(
      workspace.folder,
      ...args,
      '--curve',
      'curve.csv',
      '--format',
      'ndjson',
      '--keep',
      'id',
    );
    expect(run.code).toBe(1);
    expect(readFileSync(workspace.path('curve.csv'), 'utf8')).toMatch(
      /^threshold,automatic,manual,error,error_low,error_high\n/,
    );
    const [first] = run.stdout.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({
      row: 1,
      id: '1',
      reference_implementation: 'ecuador-census-2022',
    });
  });

  test('learns from the groups of a classification alone', async ({ workspace }) => {
    workspace.write({
      'groups.csv':
        'code,name,tasks\n7512,"Bakers, pastry-cooks and confectionery makers",baking bread; making cakes\n8322,"Car, taxi and van drivers",driving passengers in a taxi\n',
      'answers.csv': 'job\npastry-cook\ndriving a taxi\n',
    });
    const run = await iscoCop(
      workspace.folder,
      ...['recipe', 'singapore-adaptable-framework', 'answers.csv', '--title', 'job', '--format', 'ndjson'],
      ...['--train', 'groups.csv', '--train-title', 'name', '--train-text', 'tasks'],
    );
    expect(run.code).toBe(0);
    const codes = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).assigned_code);
    expect(codes).toEqual(['7512', '8322']);
    expect(run.stderr).toContain('too few examples to keep some back');
  });

  test.each([
    ['an empty file', '', 'The file is empty.'],
    ['a file that is no text', 'job\0\n', 'The file is no text.'],
    ['a cell without end', `job,x\n"${'x'.repeat(10_000_000)}`, 'a quote is probably not closed'],
  ])('%s', async (_name, answers, message) => {
    const run = await iscoCopReading(
      answers,
      process.cwd(),
      'recipe',
      'ilo-cross-mapping',
      '-',
      '--title',
      'job',
      '--code',
      'x',
    );
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: '' });
    expect(run.stderr).toContain(message);
  });
});
