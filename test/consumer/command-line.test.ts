import { expect, inject, test } from 'vitest';
import { command } from './support/command.ts';

test('The installed command checks the content of a second community', async () => {
  const folder = inject('consumer');
  const { ok, counts, problems } = JSON.parse(
    await command(folder, 'npx', 'isco-cop', 'check', '--format', 'json'),
  );
  expect({ ok, problems }).toEqual({ ok: true, problems: [] });
  expect(counts).toMatchObject({ methodologies: 1, metrics: 1, talks: 1 });
});
