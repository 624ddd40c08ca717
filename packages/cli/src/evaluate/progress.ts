import type { Input } from './open-input.ts';

const WIDTH = 24;
const EVERY = 100;

/** A bar on standard error while a big file is read; nothing where nobody looks, such as in a pipe. */
export class Progress {
  private last = 0;

  constructor(private readonly input: Input) {}

  /** Shows that so many rows have been read. */
  show(rows: number): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.last < EVERY) return;
    this.last = now;
    const { size } = this.input;
    const share = size ? Math.min(1, this.input.done() / size) : undefined;
    const filled = Math.round((share ?? 0) * WIDTH);
    const bar =
      share === undefined
        ? ''
        : `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${Math.round(share * 100)}%  `;
    process.stderr.write(`\r\u001b[K${bar}${rows.toLocaleString('en')} rows`);
  }

  /** Takes the bar away. */
  end(): void {
    if (process.stderr.isTTY && this.last > 0) process.stderr.write('\r\u001b[K');
  }
}
