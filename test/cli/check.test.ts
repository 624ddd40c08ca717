import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from '../support/workspace.ts';
import { BIN, iscoCop } from './run.ts';

const ILO = '---\nname: International Labour Organization\ntype: international-organization\n---\n';
const SLIDES = '---\ntitle: Slides\ntype: slide\navailability: announced\n---\n';

describe('check', () => {
  test('says so and exits with 0 where all is well', async ({ workspace }) => {
    const { folder } = workspace;
    workspace.write({ 'content/organizations/ilo.md': ILO });
    const run = await iscoCop(folder, 'check', '--format', 'json');
    expect(run.code).toBe(0);
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, counts: { organizations: 1, talks: 0 } });
  });

  test('shows place, line, caret, remedy and guide', async ({ workspace }) => {
    const { folder } = workspace;
    workspace.write({ 'content/organizations/inec.md': ILO.replace('type:', 'country: EQ\ntype:') });
    const run = await iscoCop(folder, 'check');
    expect(run.code).toBe(1);
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatchInlineSnapshot(`
      "content/organizations/inec.md:2:1  warning  Unexpected organization that no other entry refers to, expected a reference to \`inec\`  (orphan)
         2 | name: International Labour Organization
           | ^^^^
         hint: add the reference where it belongs, or remove the file   docs: CONTRIBUTING.md#add-an-organization

      content/organizations/inec.md:3:10  error  Unexpected country \`EQ\`, expected an ISO 3166-1 alpha-2 code  (known-country)
         3 | country: EQ
           |          ^^
         hint: did you mean \`EC\` (Ecuador)?   docs: CONTRIBUTING.md#add-an-organization

      1 error, 1 warning · 0 of 1 entry without errors
      "
    `);
  });

  test('reports the same as JSON', async ({ workspace }) => {
    const { folder } = workspace;
    workspace.write({ 'content/resources/slides.md': SLIDES });
    const run = await iscoCop(folder, 'check', '--format', 'json');
    expect(run.code).toBe(1);
    const { problems, ...rest } = JSON.parse(run.stdout);
    expect(rest).toMatchInlineSnapshot(`
      {
        "counts": {
          "classifications": 0,
          "events": 0,
          "glossary": 0,
          "measures": 0,
          "methodologies": 0,
          "metrics": 0,
          "organizations": 0,
          "people": 0,
          "resources": 0,
          "talks": 0,
          "techniques": 0,
        },
        "ok": false,
      }
    `);
    expect(
      problems.filter((problem: { severity: string }) => problem.severity === 'error'),
    ).toMatchInlineSnapshot(`
      [
        {
          "column": 7,
          "file": "resources/slides.md",
          "hint": "did you mean \`slides\`?",
          "line": 3,
          "message": "Unexpected \`slide\`, expected \`announcement\`, \`slides\`, \`recording\`, \`paper\`, \`report\`, \`code\`, \`dataset\`, \`model\`, \`classification\`, \`correspondence\`, \`tool\`, \`standard\`, \`web-page\`",
          "rule": "known-value",
          "severity": "error",
        },
      ]
    `);
  });

  test('reports the same as workflow commands, with paths from the working folder', async ({ workspace }) => {
    const { folder } = workspace;
    workspace.write({ 'content/resources/slides, old.md': SLIDES });
    const run = await iscoCop(folder, 'check', '--format', 'github', '--severity', 'error');
    expect(run.code).toBe(1);
    expect(run.stdout).toMatchInlineSnapshot(`
      "::error file=content/resources/slides%2C old.md,line=1,col=1,title=valid-id::Unexpected file name \`slides, old.md\`, expected lower-case words joined by hyphens%0Arename the file to \`slides-old.md\`
      ::error file=content/resources/slides%2C old.md,line=3,col=7,title=known-value::Unexpected \`slide\`, expected \`announcement\`, \`slides\`, \`recording\`, \`paper\`, \`report\`, \`code\`, \`dataset\`, \`model\`, \`classification\`, \`correspondence\`, \`tool\`, \`standard\`, \`web-page\`%0Adid you mean \`slides\`?
      "
    `);
    const elsewhere = await iscoCop(join(folder, 'content'), 'check', '--format', 'github', '--content', '.');
    expect(elsewhere.stdout).toContain('::error file=resources/slides%2C old.md,line=3,col=7,');
  });

  test('shows content that would steer the terminal instead of obeying it', async ({ workspace }) => {
    const { folder } = workspace;
    workspace.write({
      'content/organizations/ilo.md': `---\nname: ILO\ntype: "\u{1b}[2J\u{9b}31m\u{202e}gpj.exe"\nkey\u{7}: 1\n---\n`,
    });
    for (const format of ['pretty', 'github', 'json']) {
      const { stdout, stderr } = await iscoCop(folder, 'check', '--format', format);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });

  test('exits with 2 and prints nothing on standard output where the call is wrong', async ({
    workspace,
  }) => {
    const { folder } = workspace;
    workspace.write({ 'file.txt': '' });
    const calls = {
      'no content folder': ['check'],
      'a file as content folder': ['check', '--content', 'file.txt'],
      'an unknown option': ['check', '--frob'],
      'an unknown format': ['check', '--format', 'xml'],
      'an unknown command': ['chekc'],
      'a superfluous argument': ['check', 'content'],
      'no command': [],
    };
    for (const [call, args] of Object.entries(calls)) {
      const run = await iscoCop(folder, ...args);
      expect({ call, code: run.code, stdout: run.stdout }).toEqual({ call, code: 2, stdout: '' });
      expect(run.stderr).not.toContain('    at ');
    }
    expect((await iscoCop(folder, 'check')).stderr).toMatchInlineSnapshot(`
      "isco-cop: No content folder at content, expected a folder that can be read
      (name another with --content <dir>)
      "
    `);
  });
});

describe('check > report', () => {
  test.skipIf(!existsSync('/dev/full'))('a full disk is told in a line', async ({ workspace }) => {
    workspace.write({ 'content/organizations/ilo.md': ILO });
    const full = openSync('/dev/full', 'w');
    const run = spawnSync(process.execPath, [BIN, 'check'], {
      cwd: workspace.folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(run.status).toBe(2);
    expect(run.stderr).toBe(
      'isco-cop: The result could not be written: ENOSPC: no space left on device, write\n',
    );
  });
});

describe('check --fix', () => {
  test('removes byte order mark and carriage returns and nothing else', async ({ workspace }) => {
    const { folder } = workspace;
    workspace.write({
      'content/organizations/ilo.md': `\uFEFF${ILO.replaceAll('\n', '\r\n')}`,
      'content/organizations/bit.md': ILO,
    });
    const path = (name: string) => join(folder, 'content/organizations', name);
    const before = statSync(path('bit.md')).mtimeMs;

    expect((await iscoCop(folder, 'check')).code).toBe(1);
    const run = await iscoCop(folder, 'check', '--fix', '--format', 'json');
    expect(run.code).toBe(0);
    expect(run.stderr).toBe('Fixed content/organizations/ilo.md: byte order mark, line ends\n');
    expect(readFileSync(path('ilo.md'), 'utf8')).toBe(ILO);
    expect(statSync(path('bit.md')).mtimeMs).toBe(before);
    expect(readdirSync(join(folder, 'content/organizations'))).toEqual(['bit.md', 'ilo.md']);
    expect((await iscoCop(folder, 'check', '--fix')).stderr).toBe('');
  });
});
