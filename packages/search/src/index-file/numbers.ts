/** Characters that JSON leaves as they are, one byte each. */
const ALPHABET = [...Array(95).keys()]
  .map((index) => String.fromCharCode(32 + index))
  .filter((character) => character !== '"' && character !== '\\');
/** The first 62 end a number, the others carry five bits and go on: small numbers take one character. */
const ENDING = 62;
const CARRY = ALPHABET.length - ENDING;
const VALUES = new Map(ALPHABET.map((character, value) => [character.charCodeAt(0), value]));

/** Whole numbers from 0 as text that compresses well. */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= ENDING) {
      rest -= ENDING;
      text += ALPHABET[ENDING + (rest % CARRY)];
      rest = Math.floor(rest / CARRY);
    }
    text += ALPHABET[rest];
  }
  return text;
}

/** Reads numbers from the text one after another. */
export class NumberReader {
  #at = 0;

  constructor(private readonly text: string) {}

  get hasMore(): boolean {
    return this.#at < this.text.length;
  }

  next(): number {
    const value = VALUES.get(this.text.charCodeAt(this.#at++)) ?? 0;
    return value < ENDING ? value : value + CARRY * this.next();
  }

  /** A list of rising numbers: how many, then the steps between them. */
  rising(): Uint32Array {
    const list = new Uint32Array(this.next());
    let last = -1;
    for (let index = 0; index < list.length; index++) {
      last += this.next() + 1;
      list[index] = last;
    }
    return list;
  }
}

/** Writes a list of rising numbers as `rising` reads it. */
export function risingSteps(list: readonly number[]): number[] {
  return [list.length, ...list.map((value, index) => value - (list[index - 1] ?? -1) - 1)];
}
