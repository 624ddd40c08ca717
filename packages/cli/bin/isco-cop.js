#!/usr/bin/env node
// A file of its own, since npm links commands when it installs, before there is a dist folder.
import { existsSync } from 'node:fs';

if (existsSync(new URL('../dist/main.js', import.meta.url))) {
  await import('../dist/main.js');
} else {
  console.error('isco-cop: the programs are not built yet; run `npm run build:packages` in the repository');
  process.exitCode = 2;
}
