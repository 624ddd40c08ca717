/** velite with equivalent schemas; the body is kept as text, as we keep it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'velite';

const result = await build({
  config: join(fileURLToPath(new URL('.', import.meta.url)), 'velite.config.mjs'),
  clean: true,
  strict: true,
  logLevel: 'error',
});
console.log(Object.values(result).reduce((sum, entries) => sum + entries.length, 0));
