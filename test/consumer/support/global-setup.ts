import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { publicPackages } from '../../../scripts/public-packages.mjs';
import { serveSite, startBrowser } from '../../support/serve-site.ts';
import { BASE, command } from './command.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the second community, with its packages installed and its site built. */
    consumer: string;
  }
}

/**
 * Does what a second community does: takes the example, installs the packages as npm would deliver them, and builds the
 * site below a path of its own.
 */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'isco-cop-consumer-'));
  cpSync('examples/industry-coding', folder, { recursive: true });
  const tarballs: Record<string, string> = {};
  for (const { folder: source, manifest } of publicPackages()) {
    const packed = await command(
      source,
      'npm',
      'pack',
      '--json',
      '--ignore-scripts',
      '--pack-destination',
      folder,
    );
    tarballs[manifest.name] = `file:${JSON.parse(packed)[0].filename}`;
  }
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.dependencies = { ...manifest.dependencies, ...tarballs };
  writeFileSync(path, JSON.stringify(manifest, undefined, 2));
  await command(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund');
  await command(folder, 'npm', 'run', 'build');

  const site = await serveSite(join(folder, 'build'), BASE);
  const browser = await startBrowser();
  provide('consumer', folder);
  provide('siteUrl', site.url);
  provide('browserUrl', browser.url);
  return async () => {
    await browser.stop();
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
