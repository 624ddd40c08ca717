/**
 * Trains the model of the page at `/try/` from the starter index, before the site is built. It knows fewer features than
 * that of `isco-cop code`, so that it is small enough to be loaded by a page. It is made again when the index or what trains
 * it has changed, and is the same wherever it is made.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { train, writeModel } from '@isco-cop/coding';
import { readStarterIndex } from '@isco-cop/coding/node';

/** A third of the features of the index; the two thirds that occur once cost most bytes and tell least. */
const FEATURES = 20_000;
const PACKAGE = fileURLToPath(new URL('../packages/coding', import.meta.url));
const FOLDER = fileURLToPath(new URL('../website/.cache', import.meta.url));
const MODEL = join(FOLDER, 'starter-small.model');
const MARK = `${MODEL}.mark`;

const sources = ['data', ...['text', 'features', 'math', 'coders', 'model'].map((room) => `dist/${room}`)]
  .flatMap((room) =>
    readdirSync(join(PACKAGE, room), { recursive: true }).map((name) => join(room, String(name))),
  )
  .filter((file) => /\.(?:tsv|js)$/.test(file))
  .sort();
const digest = createHash('sha256').update(String(FEATURES));
for (const file of sources) digest.update(file).update(readFileSync(join(PACKAGE, file)));
const mark = digest.digest('hex');

if (!existsSync(MODEL) || !existsSync(MARK) || readFileSync(MARK, 'utf8') !== mark) {
  console.error('Training the model of the page at /try/ …');
  const { examples } = readStarterIndex();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(MODEL, writeModel(train(examples, { language: 'mixed', features: FEATURES })));
  writeFileSync(MARK, mark);
}
