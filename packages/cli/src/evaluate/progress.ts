import type { Input } from './open-input.ts';

const WIDTH = 24;
const EVERY = 100;
/** Seconds after which the rate says something about the time that is left. */
const SETTLED = 2;

/** A bar on standard error while a big file is read; nothing where nobody looks, such as in a pipe. */
export class Progress {
  private last = 0;
  private readonly start = performance.now();

  constructor(
    private readonly input: Pick<Input, 'size' | 'done'>,
    /** Rows that an earlier run has done, which say nothing of this one's rate. */
    private readonly rowsBefore = 0,
  ) {}

  /** Shows that so many rows are done: how many, how fast, and how long the rest will take. */
  show(rows: number): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.last < EVERY) return;
    this.last = now;
    process.stderr.write(`\r\u001b[K${this.line(rows, (now - this.start) / 1000)}`);
  }

  /** What the bar says after so many rows and seconds. */
  line(rows: number, seconds: number): string {
    const { size } = this.input;
    const share = size ? Math.min(1, this.input.done() / size) : undefined;
    const filled = Math.round((share ?? 0) * WIDTH);
    const bar =
      share === undefined
        ? []
        : [`${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${Math.round(share * 100)}%`];
    const counted = `${rows.toLocaleString('en')} rows`;
    const done = rows - this.rowsBefore;
    if (seconds < SETTLED || done <= 0) return [...bar, counted].join('  ');
    const rate = `${Math.round(done / seconds).toLocaleString('en')} rows/s`;
    return [...bar, counted, rate, ...this.left(share, rows, seconds)].join('  ');
  }

  /** The bytes that are read tell how many rows there will be. */
  private left(share: number | undefined, rows: number, seconds: number): string[] {
    if (!share || share >= 1) return [];
    const all = rows / share;
    return [`${duration((seconds * (all - rows)) / (rows - this.rowsBefore))} left`];
  }

  /** Takes the bar away. */
  end(): void {
    if (process.stderr.isTTY && this.last > 0) process.stderr.write('\r\u001b[K');
  }
}

/** A time as a watch shows it: `0:09`, `12:30`, `1:02:05`. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
