import type { Advice, AdviceOptions, CodingRecord } from '@isco-cop/coding';
import type { LeftOut } from '@theme/Community/ChooseFile/BadRows';

/** What the page asks of the worker. */
export type Request = { readonly type: 'load'; readonly model: string } | AdviseRequest | FileRequest;

/** A record to advise on; an answer has the number of its question. */
export interface AdviseRequest extends AdviceOptions {
  readonly type: 'advise';
  readonly number: number;
  readonly record: CodingRecord;
}

/** Something to do with a file. What is asked takes the place of what was asked before. */
export type FileRequest =
  | { readonly type: 'open'; readonly file: Blob }
  | ({ readonly type: 'code'; readonly file: Blob } & FileColumns)
  | { readonly type: 'cancel' };

/** Which columns of a file hold what is known of a record. */
export interface FileColumns {
  readonly title: string;
  /** In the order of the fields of the page; left out columns are not there. */
  readonly texts: readonly string[];
}

/** What the worker answers. */
export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'loading'; readonly share: number }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'advised'; readonly number: number; readonly advice: Advice }
  | FileAnswer;

/** What becomes of a file. */
export type FileAnswer =
  | { readonly type: 'opened'; readonly columns: readonly string[] }
  | { readonly type: 'progress'; readonly share: number; readonly rows: number }
  | { readonly type: 'coded'; readonly coded: CodedFile }
  | { readonly type: 'cancelled' }
  | { readonly type: 'refused'; readonly message: string };

/** A file whose records have been coded. */
export interface CodedFile extends LeftOut {
  /** All rows with their candidates, as `isco-cop code` writes them. */
  readonly csv: Blob;
  /** Rows with a candidate. */
  readonly coded: number;
  /** The first rows. */
  readonly preview: readonly CodedRow[];
}

/** A row of a file with its first candidate; without a code where there is none. */
export interface CodedRow {
  readonly row: number;
  readonly title: string;
  readonly code: string;
  readonly group: string;
  readonly score: number;
}
