import { UNCODABLE } from '../../records/code.ts';
import { type Lines, MOST_LINES } from './lines.ts';

/** Remembers how often each code stands in a column, and on which lines first. */
export class CodeWatch {
  private readonly seen = new Map<string, { count: number; readonly first: number[] }>();

  constructor(readonly column: string) {}

  /** Takes the code of a line; lines come in their order. */
  add(code: string, line: number): void {
    if (code === UNCODABLE) return;
    const seen = this.seen.get(code);
    if (!seen) this.seen.set(code, { count: 1, first: [line] });
    else {
      seen.count += 1;
      if (seen.first.length < MOST_LINES) seen.first.push(line);
    }
  }

  /** Whether the code has been there. */
  has(code: string): boolean {
    return this.seen.has(code);
  }

  /** All codes that have been there. */
  codes(): string[] {
    return [...this.seen.keys()];
  }

  /** How many records have a code of each length. */
  lengths(): Map<number, number> {
    const lengths = new Map<number, number>();
    for (const [{ length }, { count }] of this.seen) lengths.set(length, (lengths.get(length) ?? 0) + count);
    return lengths;
  }

  /** The lines with any of some codes. */
  linesOf(codes: readonly string[]): Lines {
    const found = codes.flatMap((code) => this.seen.get(code) ?? []);
    return {
      count: found.reduce((sum, { count }) => sum + count, 0),
      first: found.flatMap(({ first }) => first).sort((a, b) => a - b),
    };
  }
}
