import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a package may hold: what runs, its types and styles, data it declares, and the papers. */
const ALLOWED = [
  /^(?:package\.json|README\.md|LICENSE(?:-UNICODE)?|CHANGELOG\.md)$/,
  /^bin\/[^/]+\.js$/,
  /^dist\/.+\.(?:js|cjs|css|d\.ts|d\.cts)$/,
  // Docusaurus copies sources when a component is swizzled into a TypeScript site.
  /^src\/theme\/.+\.(?:ts|tsx|css)$/,
  /^(?:mappings|data)\/.+\.(?:json|tsv|csv|md|model)$/,
];
const REQUIRED = ['package.json', 'README.md', 'LICENSE'];

/**
 * What `npm pack` would put into a package, and what is wrong with it.
 *
 * @param {string} folder
 * @returns {Promise<{ name: string, version: string, size: number, files: string[], problems: string[] }>}
 */
export async function packedFiles(folder) {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  const [{ name, version, size, files: packed }] = JSON.parse(stdout);
  /** @type {string[]} */
  const files = packed.map((/** @type {{ path: string }} */ file) => file.path);
  const strays = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
  const missing = REQUIRED.filter((file) => !files.includes(file));
  const problems = [
    ...strays.map((file) => `${name} would publish ${file}, which is neither code, types, data nor papers`),
    ...missing.map((file) => `${name} lacks ${file}`),
  ];
  return { name, version, size, files, problems };
}
