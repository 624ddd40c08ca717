import type { EntryFile } from '@isco-cop/measures/entries';
import type { ColumnMap } from '@isco-cop/measures/table';
import type { ChosenFile } from '@theme/Community/ChooseFile/chosen-file';
import type { Answer, OpenedTable, Request, Results } from '@theme/Community/EvaluatePage/protocol';
import { startWorker } from '@theme/Community/EvaluatePage/startWorker';
import { useCallback, useEffect, useRef, useState } from 'react';

/** How far the page has come with a file. */
export interface EvaluationState {
  /** Whether the worker has been loaded; from then on nothing is fetched. */
  readonly isReady: boolean;
  readonly file?: ChosenFile;
  readonly table?: OpenedTable;
  readonly progress?: { readonly share: number; readonly rows: number };
  readonly results?: Results;
  readonly files?: readonly EntryFile[];
  readonly problem?: string;
}

/** What can be done with a file. */
export interface EvaluationActions {
  choose(file: ChosenFile): void;
  evaluate(map: ColumnMap, levels: readonly number[]): void;
  cancel(): void;
  write(request: Omit<Request & { readonly type: 'write' }, 'type'>): void;
}

/** The worker, and what it has answered so far. */
export function useEvaluation(): [EvaluationState, EvaluationActions] {
  const [state, setState] = useState<EvaluationState>({ isReady: false });
  const worker = useRef<Worker>(undefined);
  const file = state.file?.content;
  const ask = useCallback((request: Request) => worker.current?.postMessage(request), []);

  useEffect(() => {
    const started = startWorker();
    worker.current = started;
    started.onmessage = ({ data }: { readonly data: Answer }) => setState((before) => after(before, data));
    return () => started.terminate();
  }, []);

  const choose = useCallback(
    (chosen: ChosenFile) => {
      setState({ isReady: true, file: chosen });
      ask({ type: 'open', file: chosen.content });
    },
    [ask],
  );
  const evaluate = useCallback(
    (map: ColumnMap, levels: readonly number[]) => {
      if (!file) return;
      setState(({ results: _, files: __, problem: ___, ...rest }) => ({
        ...rest,
        progress: { share: 0, rows: 0 },
      }));
      ask({ type: 'evaluate', file, map, levels });
    },
    [ask, file],
  );
  const cancel = useCallback(() => ask({ type: 'cancel' }), [ask]);
  const write = useCallback<EvaluationActions['write']>(
    (request) => ask({ type: 'write', ...request }),
    [ask],
  );
  return [state, { choose, evaluate, cancel, write }];
}

function after({ progress, ...before }: EvaluationState, answer: Answer): EvaluationState {
  switch (answer.type) {
    case 'ready':
      return { ...before, isReady: true };
    case 'opened':
      return { ...before, table: answer.table };
    case 'progress':
      return { ...before, ...(progress && { progress: answer }) };
    case 'evaluated':
      return { ...before, results: answer.results };
    case 'cancelled':
      return before;
    case 'failed':
      return { ...before, problem: answer.message };
    case 'written':
      return { ...before, files: answer.files };
  }
}
