import { FIRST_CHARACTER, type Place } from '../problem.ts';
import type { CollectionName } from '../schema/fields.ts';
import { type FieldPath, type FrontMatterPlaces, placesOf } from './places.ts';

/** A content file split into front matter and body, which can say where things stand. */
export class SourceFile {
  private places: FrontMatterPlaces | undefined;

  constructor(
    /** Path relative to the content folder. */
    readonly file: string,
    readonly collection: CollectionName,
    readonly id: string,
    /** The whole text, without byte order mark and with `\n` line ends. */
    readonly text: string,
    readonly frontMatter: string,
    readonly body: string,
    /** Line of the file on which the body begins, from 1. */
    readonly bodyLine: number,
  ) {}

  /** Place of the value at a path of the front matter; of its nearest ancestor where it is missing. */
  placeOfValue(path: FieldPath): Place {
    return this.frontMatterPlaces.value(path);
  }

  /** Place of a stretch of the text at a path; of the whole value where its characters are not written one by one. */
  placeWithinValue(path: FieldPath, offset: number, length: number): Place {
    return this.frontMatterPlaces.within(path, offset, length);
  }

  /** Place of the key at the end of a path of the front matter. */
  placeOfKey(path: FieldPath): Place {
    return this.frontMatterPlaces.key(path);
  }

  /** Place of a point in the body; `line` and `column` as remark gives them, from 1. */
  placeInBody(line: number, column: number, length = 1): Place {
    return { line: this.bodyLine + line - 1, column, endColumn: column + length };
  }

  /** Place of the first character that matches in the whole text. */
  placeOfOffset(offset: number, length = 1): Place {
    if (offset < 0) return FIRST_CHARACTER;
    const before = this.text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    return { line, column, endColumn: column + length };
  }

  private get frontMatterPlaces(): FrontMatterPlaces {
    this.places ??= placesOf(this.frontMatter);
    return this.places;
  }
}
