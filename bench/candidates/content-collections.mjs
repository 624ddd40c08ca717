/** content-collections with our own schemas, without a cache, as on a fresh machine. */
import { fileURLToPath } from 'node:url';
import { createBuilder } from '@content-collections/core';
import { environment } from './environment.mjs';

const config = fileURLToPath(new URL('content-collections.config.mjs', import.meta.url));
const builder = await createBuilder(config, {
  configName: 'content-collections.config.mjs',
  outputDir: environment().output,
});
let entries = 0;
for (const failure of /** @type {const} */ (['collector:parse-error', 'transformer:validation-error'])) {
  builder.on(failure, ({ error }) => {
    throw error;
  });
}
builder.on('builder:end', ({ stats }) => {
  entries = stats.documents;
});
await builder.build();
console.log(entries);
