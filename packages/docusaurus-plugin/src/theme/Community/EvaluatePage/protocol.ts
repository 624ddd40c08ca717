import type { EvaluateProps } from '@isco-cop/docusaurus-plugin/props';
import type { Evaluation, OperatingPoint, Remarks } from '@isco-cop/measures';
import type { EntryFile, MetricFacts } from '@isco-cop/measures/entries';
import type { ColumnMap } from '@isco-cop/measures/table';
import type { LeftOut } from '@theme/Community/ChooseFile/BadRows';

/** What the page asks of the worker. */
export type Request =
  | { readonly type: 'open'; readonly file: Blob }
  | {
      readonly type: 'evaluate';
      readonly file: Blob;
      readonly map: ColumnMap;
      readonly levels: readonly number[];
    }
  | { readonly type: 'cancel' }
  | {
      readonly type: 'write';
      readonly facts: MetricFacts;
      readonly threshold: OperatingPoint | undefined;
      readonly known: Pick<EvaluateProps, 'classifications' | 'measures'>;
    };

/** What the worker answers. */
export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'opened'; readonly table: OpenedTable }
  | { readonly type: 'progress'; readonly share: number; readonly rows: number }
  | { readonly type: 'evaluated'; readonly results: Results }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'written'; readonly files: readonly EntryFile[] };

/** A file whose columns are known. */
export interface OpenedTable {
  readonly columns: readonly string[];
  readonly separator: string;
  readonly guess: Partial<ColumnMap>;
}

/** What came out of a file. */
export interface Results extends LeftOut {
  readonly evaluation: Evaluation;
  /** What one has to know to read it. */
  readonly remarks: Remarks;
}
