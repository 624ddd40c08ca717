import type { Advice, AdviceOptions, CodingRecord } from '@isco-cop/coding';

/** What the page asks of the worker. */
export type Request = { readonly type: 'load'; readonly model: string } | AdviseRequest;

/** A record to advise on; an answer has the number of its question. */
export interface AdviseRequest extends AdviceOptions {
  readonly type: 'advise';
  readonly number: number;
  readonly record: CodingRecord;
}

/** What the worker answers. */
export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'loading'; readonly share: number }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'advised'; readonly number: number; readonly advice: Advice };
