import { InvalidArgumentError } from 'commander';

/** Reads the value of an option that is a whole number. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isInteger(value) || value < least || value > most) {
      throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
    }
    return value;
  };
}

/** Reads the value of an option that is a share: from 0 to 1, neither included unless told. */
export function share(text: string): number {
  const value = Number(text.replace(/^(\d+),(\d+)$/, '$1.$2'));
  if (text.trim() === '' || !(value > 0 && value < 1)) {
    throw new InvalidArgumentError('Expected a share between 0 and 1, such as 0.05.');
  }
  return value;
}
