/** Rows that were left out for the same reason. */
export interface BadRows {
  /** Column that is wrong; left out where the whole row is. */
  readonly column?: string;
  /** What is wrong with them and what was expected, such as "no true code". */
  readonly reason: string;
  /** The lines of the file, from 1, ascending. */
  readonly lines: readonly number[];
  /** What stands in the first of them. */
  readonly example?: string;
}

/** Why a row cannot be counted. */
export interface Fault {
  readonly column?: string;
  readonly reason: string;
  readonly found?: string;
}

const LONGEST_EXAMPLE = 40;

/** Collects the rows that are left out, so that none is dropped in silence. */
export class BadRowList {
  /** How many rows. */
  count = 0;
  private readonly groups = new Map<string, BadRows & { readonly lines: number[] }>();

  /** Takes a row that is left out. */
  add(line: number, { column, reason, found }: Fault): void {
    this.count += 1;
    const key = `${column}\n${reason}`;
    const group = this.groups.get(key);
    if (group) {
      group.lines.push(line);
      return;
    }
    const example = found === undefined ? undefined : found.slice(0, LONGEST_EXAMPLE);
    this.groups.set(key, {
      ...(column !== undefined && { column }),
      reason,
      lines: [line],
      ...(example !== undefined && { example }),
    });
  }

  /** All of them by reason, in the order in which these were met. */
  all(): BadRows[] {
    return [...this.groups.values()];
  }
}
