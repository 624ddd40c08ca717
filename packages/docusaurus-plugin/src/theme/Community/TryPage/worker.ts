import { advise, type Coder, GroupTree, openModel, readModel } from '@isco-cop/coding';
import groups from '@isco-cop/docusaurus-plugin/coding-groups';
import { TableError } from '@isco-cop/measures/table';
import { codeFile, columnsOf } from './code-file.ts';
import { loadBytes } from './load-bytes.ts';
import type { AdviseRequest, Answer, FileAnswer, FileRequest, Request } from './protocol.ts';

/** The scope of the worker; the types of the page do not know it. */
const scope = self as unknown as {
  onmessage: (event: { readonly data: Request }) => void;
  postMessage(answer: Answer): void;
};

let coder: Coder | undefined;
let tree: GroupTree | undefined;
/** What was asked of a file last: nobody wants answers to what was asked before it. */
let latest = 0;

async function load(address: string): Promise<void> {
  try {
    const bytes = await loadBytes(address, (share) => scope.postMessage({ type: 'loading', share }));
    coder = openModel(readModel(bytes));
    tree = new GroupTree(groups);
    scope.postMessage({ type: 'ready' });
  } catch (error) {
    scope.postMessage({
      type: 'failed',
      message: `The model could not be loaded: ${(error as Error).message}. Load the page again when there is a connection.`,
    });
  }
}

function answer({ type: _, number, record, ...options }: AdviseRequest): void {
  if (!coder || !tree) return;
  scope.postMessage({ type: 'advised', number, advice: advise(coder, tree, record, options) });
}

async function handle(request: FileRequest, isWanted: () => boolean): Promise<FileAnswer> {
  if (request.type === 'open') return { type: 'opened', columns: await columnsOf(request.file) };
  if (request.type === 'cancel' || !coder || !tree) return { type: 'cancelled' };
  const onProgress = (share: number, rows: number) => scope.postMessage({ type: 'progress', share, rows });
  return { type: 'coded', coded: await codeFile({ ...request, coder, tree, isWanted, onProgress }) };
}

async function handleFile(request: FileRequest): Promise<void> {
  latest += 1;
  const asked = latest;
  const isWanted = () => asked === latest;
  const given = await handle(request, isWanted).catch(
    (error: unknown): FileAnswer => ({
      type: 'refused',
      message: error instanceof TableError ? error.message : `The file could not be read: ${error}`,
    }),
  );
  if (isWanted()) scope.postMessage(given);
}

scope.onmessage = ({ data }) => {
  if (data.type === 'load') void load(data.model);
  else if (data.type === 'advise') answer(data);
  else void handleFile(data);
};
