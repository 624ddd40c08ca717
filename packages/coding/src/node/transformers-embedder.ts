import { RemoteCoderError } from '../adapters/remote-error.ts';
import type { Embedder } from '../adapters/sentence-embeddings.ts';

/** What is used of `@huggingface/transformers` 3 or 4. */
export interface TransformersRuntime {
  readonly env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline(
    task: 'feature-extraction',
    model: string,
    options: { local_files_only: true },
  ): Promise<(texts: string[], options: { pooling: 'mean' }) => Promise<{ tolist(): number[][] }>>;
}

/**
 * An embedder that runs a sentence model on this machine. The model is yours: a folder as Hugging Face lays them out, with
 * `config.json`, the tokenizer and `onnx/model.onnx`; nothing is fetched. Needs `npm install @huggingface/transformers`.
 *
 * @param folder - folder that holds the folder of the model
 * @param model - name of the model's folder
 * @param runtime - in place of the package, for tests and for other runtimes
 * @throws `RemoteCoderError` if the package is not installed or the model cannot be loaded
 */
export async function transformersEmbedder(
  folder: string,
  model: string,
  runtime?: TransformersRuntime,
): Promise<Embedder> {
  const { env, pipeline } = runtime ?? (await installedRuntime());
  env.allowRemoteModels = false;
  env.localModelPath = folder;
  const extract = await pipeline('feature-extraction', model, { local_files_only: true }).catch(
    (error: unknown) => {
      const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new RemoteCoderError(
        'unreachable',
        `No sentence model could be loaded from ${folder}/${model}: ${why}`,
      );
    },
  );
  return {
    id: model,
    async embed(texts) {
      const vectors = await extract([...texts], { pooling: 'mean' });
      return vectors.tolist();
    },
  };
}

async function installedRuntime(): Promise<TransformersRuntime> {
  // Held in a variable so that neither compilers nor bundlers look for a package that is the user's choice.
  const name = '@huggingface/transformers';
  try {
    return (await import(name)) as TransformersRuntime;
  } catch {
    throw new RemoteCoderError(
      'unreachable',
      `Sentence embeddings need the package ${name}, which is not installed: npm install ${name}`,
    );
  }
}
