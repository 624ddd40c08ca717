import type { Advice } from '@isco-cop/coding';
import { afterFile, type FileState } from '@theme/Community/TryPage/file-state';
import type { AdviseRequest, Answer, Request } from '@theme/Community/TryPage/protocol';
import { modelAddress, startWorker } from '@theme/Community/TryPage/startWorker';
import { useCallback, useEffect, useRef, useState } from 'react';

/** How far the worker has come. */
export interface CoderState {
  /** Whether the model is there; from then on nothing is fetched. */
  readonly isReady: boolean;
  /** Share of the model that has arrived, if that is known. */
  readonly loaded?: number;
  readonly problem?: string;
  /** What was advised on the record that was asked about last. */
  readonly advice?: Advice | undefined;
  readonly file: FileState;
}

/** A record to advise on, and how. */
export type Asked = Omit<AdviseRequest, 'type' | 'number' | 'most' | 'before'>;

/** Most candidates that are shown. */
const MOST = 6;

/** The worker with the model, what it says of the record that is written, and a way to ask it for more. */
export function useCoder(asked: Asked | undefined): [CoderState, (request: Request) => void] {
  const [state, setState] = useState<CoderState>({ isReady: false, file: {} });
  const worker = useRef<Worker>(undefined);
  const number = useRef(0);
  const before = useRef<string>(undefined);
  const ask = useCallback((request: Request) => {
    if (request.type === 'open') setState((last) => ({ ...last, file: {} }));
    if (request.type === 'code')
      setState((last) => ({ ...last, file: afterFile(last.file, { type: 'progress', share: 0, rows: 0 }) }));
    worker.current?.postMessage(request);
  }, []);

  useEffect(() => {
    const started = startWorker();
    worker.current = started;
    started.onmessage = ({ data }: { readonly data: Answer }) => {
      // Answers to what has been written since come in order; only the last counts.
      if (data.type === 'advised' && data.number !== number.current) return;
      if (data.type === 'advised') before.current = data.advice.language;
      setState((last) => after(last, data));
    };
    ask({ type: 'load', model: modelAddress });
    return () => started.terminate();
  }, [ask]);

  const { isReady } = state;
  const question = JSON.stringify(asked);
  useEffect(() => {
    number.current += 1;
    if (!isReady) return;
    const record = question === undefined ? undefined : (JSON.parse(question) as Asked);
    if (!record) setState(({ advice: _, ...rest }) => rest);
    else ask({ type: 'advise', number: number.current, most: MOST, before: before.current, ...record });
  }, [ask, isReady, question]);
  return [state, ask];
}

function after(before: CoderState, answer: Answer): CoderState {
  switch (answer.type) {
    case 'loading':
      return { ...before, loaded: answer.share };
    case 'ready':
      return { ...before, isReady: true };
    case 'failed':
      return { ...before, problem: answer.message };
    case 'advised':
      return { ...before, advice: answer.advice };
    default:
      return { ...before, file: afterFile(before.file, answer) };
  }
}
