import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('no file of the site tells where on a machine it was built', () => {
  const folder = join(ROOT, 'website/build');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|html|css|json|xml|md|map)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => readFileSync(join(folder, file), 'utf8').includes(ROOT))).toEqual([]);
});
