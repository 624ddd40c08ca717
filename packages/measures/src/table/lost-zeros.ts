/** Watches the codes of a column for leading zeros that a spreadsheet may have removed. */
export class LostZeros {
  private zeros = 0;
  private readonly lengths = new Map<number, number>();

  constructor(private readonly name: string) {}

  /** Takes a code. */
  add(code: string): void {
    if (code.charCodeAt(0) === 48) this.zeros += 1;
    this.lengths.set(code.length, (this.lengths.get(code.length) ?? 0) + 1);
  }

  /** A warning where no code begins with 0 and a few are a digit shorter than most. */
  warning(): string | undefined {
    const [most, count] = [...this.lengths].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
    const shorter = this.lengths.get(most - 1) ?? 0;
    if (this.zeros > 0 || most < 2 || shorter === 0 || shorter > count / 4) return undefined;
    return `${shorter.toLocaleString('en')} codes in “${this.name}” have ${most - 1} digits, most have ${most}, and none begins with 0. If a spreadsheet removed leading zeros, save the column as text and try again; otherwise these count as codes of ${most - 1} digits.`;
  }
}
