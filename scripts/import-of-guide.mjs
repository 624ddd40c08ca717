import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMAND = ['import', 'announcement.md', '--dry-run'];

/** What the command of the guide prints for the announcement of the guide, as a page that looks like a terminal. */
export function importOfGuide() {
  const guide = readFileSync(join(ROOT, 'website/guides/announce-an-event.md'), 'utf8');
  const announcement = /```markdown\n(.*?)```/s.exec(guide)?.[1];
  if (announcement === undefined) throw new Error('The guide has no announcement to import');
  const folder = mkdtempSync(join(tmpdir(), 'isco-cop-guide-'));
  try {
    cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
    writeFileSync(join(folder, 'announcement.md'), announcement);
    const program = join(ROOT, 'packages/cli/bin/isco-cop.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...COMMAND], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0)
      throw new Error(`The announcement of the guide cannot be imported:\n${stdout}${stderr}`);
    return page(`$ npx isco-cop ${COMMAND.join(' ')}\n\n${stdout.trimEnd()}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} text */
function page(text) {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<!doctype html><html data-has-hydrated="true"><meta charset="utf-8"><body style="margin: 32px; background: #fff">
<pre style="margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 15px/1.5 ui-monospace, 'DejaVu Sans Mono', monospace; color: #1d2733">${escaped}</pre>`;
}
