import { readdirSync, readFileSync } from 'node:fs';

/** Folders and manifests of the packages that are published. */
export function publicPackages() {
  return readdirSync('packages')
    .map((name) => {
      const folder = `packages/${name}`;
      return { folder, manifest: JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) };
    })
    .filter(({ manifest }) => !manifest.private);
}
