import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { test } from '../support/workspace.ts';
import { iscoCop } from './run.ts';

test('check --links warns of each address that does not answer, at its place', async ({ workspace }) => {
  const asked: string[] = [];
  const base = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const status = { '/fine': 200, '/get-only': request.method === 'GET' ? 200 : 405 }[request.url ?? ''];
    response.writeHead(status ?? 404).end();
  });
  const { folder } = workspace;
  workspace.write({
    'content/resources/a.md': resource(
      `${base}/fine`,
      `[b](${base}/get-only), ${base}/gone, [mail](mailto:a@b.c)`,
    ),
    'content/resources/b.md': resource(`${base}/gone`, 'Nothing.'),
  });
  const run = await iscoCop(folder, 'check', '--links', '--format', 'json');
  const { problems } = JSON.parse(run.stdout);
  expect(problems.filter(({ rule }: { rule: string }) => rule === 'reachable-link')).toEqual(
    [
      { file: 'resources/a.md', line: 8, column: base.length + 17 },
      { file: 'resources/b.md', line: 4, column: 6 },
    ].map((place) => ({
      severity: 'warning',
      rule: 'reachable-link',
      ...place,
      message: `Unexpected status 404 from \`${base}/gone\`, expected the page`,
      hint: 'open the address in a browser; correct it, or give an archived copy',
    })),
  );
  expect(asked.sort()).toEqual(['GET /get-only', 'GET /gone', 'HEAD /fine', 'HEAD /get-only', 'HEAD /gone']);
  expect(run.stderr).toContain(`[3/3]`);
  expect(run.code).toBe(0);
});

test('check --links works without a network', async ({ workspace }) => {
  const { folder } = workspace;
  workspace.write({ 'content/resources/a.md': resource(await closedAddress(), 'Nothing.') });
  const run = await iscoCop(folder, 'check', '--links');
  expect(run.code).toBe(0);
  expect(run.stdout).toMatch(/content\/resources\/a\.md:4:6 {2}warning {2}Unexpected failure \(\w+\) from/);
});

/** An address of this machine where nobody listens. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

function resource(url: string, body: string): string {
  return `---\ntitle: A\ntype: web-page\nurl: ${url}\navailability: available\n---\n\n${body}\n`;
}

/** Serves on a free port of this machine until the test is over; returns the address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
