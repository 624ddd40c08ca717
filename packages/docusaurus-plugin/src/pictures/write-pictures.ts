import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Picture } from './pictures.ts';

/** Folders whose modules say what a card looks like, and what these draw with. */
const FOLDERS = ['.', '../drawing'];
const LIBRARIES = [
  '@dagrejs/dagre',
  '@napi-rs/canvas',
  '@fontsource/source-sans-3',
  '@fontsource/source-serif-4',
];

/**
 * Writes pictures below the folder of the built site. Those that were drawn before, by what they show and how it is drawn,
 * are taken from the cache, in which only the present ones stay.
 */
export async function writePictures(
  outDir: string,
  cache: string,
  pictures: Iterable<Picture>,
): Promise<{ readonly drawn: number }> {
  const byFile = new Map([...pictures].map((each) => [each.image, each]));
  await mkdir(cache, { recursive: true });
  const known = new Set(await readdir(cache));
  const painters = paintersHash();
  const files = [...byFile.values()].map(({ image, card }) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([card, painters]))
      .digest('hex');
    return { image, card, cached: `${hash}.png` };
  });
  const missing = files.filter(({ cached }) => !known.has(cached));
  if (missing.length > 0) {
    // The canvas takes a moment to load, and most builds draw nothing.
    const { paint } = await import('./paint.ts');
    for (const { card, cached } of missing) await writeFile(join(cache, cached), await paint(card));
  }
  for (const { image, cached } of files) {
    await mkdir(dirname(join(outDir, image)), { recursive: true });
    await cp(join(cache, cached), join(outDir, image));
  }
  const used = new Set(files.map(({ cached }) => cached));
  for (const name of known) if (!used.has(name)) await rm(join(cache, name));
  return { drawn: missing.length };
}

/** Changes when pictures would be drawn in another way. */
function paintersHash(): string {
  const hash = createHash('sha256');
  const { resolve } = createRequire(import.meta.url);
  const here = fileURLToPath(new URL('.', import.meta.url));
  const modules = FOLDERS.flatMap((folder) => {
    const files = readdirSync(join(here, folder)).filter((file) => /(?<!\.d)\.[jt]s$/.test(file));
    return files.sort().map((file) => join(here, folder, file));
  });
  const versions = LIBRARIES.map((name) => resolve(`${name}/package.json`));
  for (const file of [...modules, ...versions, join(here, '../theme/Community/tokens.css')])
    hash.update(readFileSync(file));
  return hash.digest('hex');
}
