import { type LanguageModelOptions, languageModelCoder } from '../adapters/language-model.ts';
import type { RemoteCoder } from '../coders/coder.ts';

/** Names of the variables of the environment. */
const VARIABLES = { url: 'ISCO_COP_LLM_URL', model: 'ISCO_COP_LLM_MODEL', key: 'ISCO_COP_LLM_KEY' } as const;

/**
 * A {@link languageModelCoder} whose server, model and key stand in the environment, as `ISCO_COP_LLM_URL`,
 * `ISCO_COP_LLM_MODEL` and, if the server wants one, `ISCO_COP_LLM_KEY`. A key has no other way in, so that it is in no
 * file, history or log.
 *
 * @throws with the variables that are missing
 */
export function languageModelFromEnvironment(
  options: Omit<LanguageModelOptions, 'url' | 'model' | 'key'>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): RemoteCoder {
  const [url, model, key] = [VARIABLES.url, VARIABLES.model, VARIABLES.key].map((name) => environment[name]);
  if (!url || !model) {
    const missing = [...(url ? [] : [VARIABLES.url]), ...(model ? [] : [VARIABLES.model])];
    throw new Error(
      `A language model is asked only where the environment names one: set ${missing.join(' and ')}`,
    );
  }
  return languageModelCoder({ ...options, url, model, key: key || undefined });
}
