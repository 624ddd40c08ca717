import type { Example } from '../coders/coder.ts';

/** A title of a list with its code. */
export interface ListEntry extends Example {
  /** ISO 639-1, where the list says it. */
  readonly language?: string;
  /** Of a correspondence: the code in the other classification, whose title this is. */
  readonly sourceCode?: string;
  /** Of a correspondence: only a part of the group belongs to the other. */
  readonly isPartial?: boolean;
}

/** A group of a classification, as its structure has it. */
export interface ListGroup {
  readonly code: string;
  /** 1 for the broadest. */
  readonly level: number;
  readonly title: string;
}

/** What a row gives. */
export interface RowOfList {
  readonly entries?: readonly ListEntry[];
  readonly group?: ListGroup;
}

/** Text of a column of the row at hand; empty if there is none. */
export type Cell = (column: string) => string;

/** Says that the text of a column is not what it should be. */
export type Complaint = (column: string, message: string) => void;

/** A form in which classifications and indexes are published. */
export interface ListFormat {
  readonly id: string;
  /** For the user. */
  readonly description: string;
  /** By name of the column in this program how its heading reads, in lower case with single blanks for all other signs. */
  readonly columns: Readonly<Record<string, RegExp>>;
  /** Names of columns that may be missing. */
  readonly optional?: readonly string[];
  /** Names of columns without a heading, each with that of the column to the left of it. */
  readonly rightOf?: Readonly<Record<string, string>>;
  /** Names of columns that go on together with what stood above where all of them are empty, as merged cells do. */
  readonly continued?: readonly (readonly string[])[];
  /** Reads a row. */
  read(cell: Cell, complain: Complaint): RowOfList;
}
