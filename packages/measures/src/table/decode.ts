/** How the bytes of a file stand for text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file cannot be read as a table; the message says why and what to do. */
export class TableError extends Error {
  override readonly name: string = 'TableError';
}

/** There is nothing in a file, which a part of a larger one may well have. */
export class EmptyTableError extends TableError {
  constructor() {
    super('The file is empty.');
  }
}

/**
 * Turns the bytes of a file into text, piece by piece. UTF-8 and UTF-16 are known by their form; bytes that are neither are
 * taken for Windows-1252, which holds Latin-1, so that no accent is lost.
 */
export class TextReader {
  encoding: Encoding | undefined;
  private decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private rest = new Uint8Array(0);
  private hasMultiByte = false;

  /** The text of the next bytes; those of a character cut in two wait for the next call. */
  read(bytes: Uint8Array, isLast: boolean): string {
    const all = this.rest.length === 0 ? bytes : concat(this.rest, bytes);
    if (this.encoding === undefined) {
      if (all.length < 3 && !isLast) {
        this.rest = all.slice();
        return '';
      }
      this.begin(all);
    }
    const end = isLast ? all.length : this.endOfWholeCharacters(all);
    this.rest = all.slice(end);
    return this.decode(all.subarray(0, end)).replace(/^\ufeff/, '');
  }

  private begin([first, second]: Uint8Array): void {
    if (first === 0xff && second === 0xfe) this.use('utf-16le');
    else if (first === 0xfe && second === 0xff) this.use('utf-16be');
    else this.encoding = 'utf-8';
  }

  private use(encoding: Encoding): void {
    this.encoding = encoding;
    this.decoder = new TextDecoder(encoding, { ignoreBOM: true });
  }

  private decode(bytes: Uint8Array): string {
    try {
      const text = this.decoder.decode(bytes);
      if (text.length !== bytes.length) this.hasMultiByte = true;
      return text;
    } catch {
      if (this.hasMultiByte) {
        throw new TableError(
          'The file is partly UTF-8 and partly something else. Save it again as UTF-8, for example as "CSV UTF-8" in a spreadsheet.',
        );
      }
      this.use('windows-1252');
      return this.decoder.decode(bytes);
    }
  }

  private endOfWholeCharacters(bytes: Uint8Array): number {
    if (this.encoding === 'windows-1252') return bytes.length;
    // Four bytes hold a character of UTF-16 whole, pairs included, wherever it begins on an even place.
    if (this.encoding !== 'utf-8') return Math.max(0, bytes.length - 2 - (bytes.length % 2));
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
      const byte = bytes[bytes.length - back] as number;
      if (byte < 0x80) break;
      if (byte < 0xc0) continue;
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
  }
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
