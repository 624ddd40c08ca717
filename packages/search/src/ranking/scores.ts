/** Scores by document. Most documents have none, so those that have are listed. */
export class Scores {
  readonly documents: number[] = [];
  private readonly values: Float32Array;

  constructor(count: number) {
    this.values = new Float32Array(count);
  }

  /** Score of a document, 0 where it has none. */
  of(document: number): number {
    return this.values[document] ?? 0;
  }

  /** Gives a document a score above 0. */
  set(document: number, score: number): void {
    if (this.values[document] === 0) this.documents.push(document);
    this.values[document] = score;
  }
}
