import { type Evaluation, evaluate, remarksOn } from '@isco-cop/measures';
import { metricFiles } from '@isco-cop/measures/entries';
import { countTable, guessColumns, readTable, TableError } from '@isco-cop/measures/table';
import { bytesOf } from '../ChooseFile/bytes-of.ts';
import type { Answer, Request } from './protocol.ts';

/** The scope of the worker; the types of the page do not know it. */
const scope = self as unknown as {
  onmessage: (event: { readonly data: Request }) => void;
  postMessage(answer: Answer): void;
};

const EVERY = 100;
/** What was asked for last: nobody wants answers to what was asked before it. */
let latest = 0;
let evaluation: Evaluation | undefined;

async function open({ file }: Request & { readonly type: 'open' }): Promise<Answer> {
  const { columns, separator } = await readTable(bytesOf(file).chunks);
  return { type: 'opened', table: { columns, separator, guess: guessColumns(columns) } };
}

async function run(
  { file, map, levels }: Request & { readonly type: 'evaluate' },
  isWanted: () => boolean,
): Promise<Answer> {
  const bytes = bytesOf(file);
  let last = 0;
  const { counted, ...read } = await countTable(await readTable(bytes.chunks), map, { levels }, (rows) => {
    if (!isWanted()) throw new Error('Something else was asked for.');
    if (performance.now() - last < EVERY) return;
    last = performance.now();
    scope.postMessage({ type: 'progress', share: bytes.done() / file.size, rows });
  });
  if (read.rows === read.badRowCount) {
    throw new TableError(
      `No row could be evaluated. The first that could not is on line ${read.badRows[0]?.lines[0]}: ${read.badRows[0]?.reason}.`,
    );
  }
  evaluation = evaluate(counted);
  return { type: 'evaluated', results: { evaluation, remarks: remarksOn(evaluation), ...read } };
}

function write({ facts, threshold, known }: Request & { readonly type: 'write' }): void {
  if (!evaluation) return;
  const { levels } = evaluation;
  const deepest = levels.at(-1);
  const withThreshold: Evaluation =
    threshold && deepest
      ? { ...evaluation, levels: [...levels.slice(0, -1), { ...deepest, thresholds: [threshold] }] }
      : evaluation;
  const find = <Each extends { readonly id: string }>(all: readonly Each[]) => ({
    get: (id: string | undefined) => all.find((each) => each.id === id),
  });
  const context = { measures: find(known.measures), classifications: find(known.classifications) };
  scope.postMessage({ type: 'written', files: metricFiles(withThreshold, facts, context as never) });
}

scope.onmessage = ({ data }) => {
  if (data.type === 'write') {
    write(data);
    return;
  }
  latest += 1;
  const asked = latest;
  const isWanted = () => asked === latest;
  const answer = (given: Answer) => {
    if (isWanted()) scope.postMessage(given);
  };
  const fail = (error: unknown) =>
    answer({
      type: 'failed',
      message: error instanceof TableError ? error.message : `The file could not be read: ${error}`,
    });
  if (data.type === 'open') open(data).then(answer, fail);
  else if (data.type === 'evaluate') run(data, isWanted).then(answer, fail);
  else answer({ type: 'cancelled' });
};
scope.postMessage({ type: 'ready' });
