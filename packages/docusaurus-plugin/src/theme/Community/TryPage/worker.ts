import { advise, type Coder, GroupTree, openModel, readModel } from '@isco-cop/coding';
import groups from '@isco-cop/docusaurus-plugin/coding-groups';
import { loadBytes } from './load-bytes.ts';
import type { AdviseRequest, Answer, Request } from './protocol.ts';

/** The scope of the worker; the types of the page do not know it. */
const scope = self as unknown as {
  onmessage: (event: { readonly data: Request }) => void;
  postMessage(answer: Answer): void;
};

let coder: Coder | undefined;
let tree: GroupTree | undefined;

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

scope.onmessage = ({ data }) => {
  if (data.type === 'load') void load(data.model);
  else answer(data);
};
