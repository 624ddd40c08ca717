import { type Community, readCommunity } from '@isco-cop/data';

/** Reads the content and says on standard error what is missing from it. */
export async function readForSearch(content: string): Promise<Community> {
  const { community, problems } = await readCommunity(content);
  const files = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  if (files.size > 0) {
    console.error(
      `${files.size} ${files.size === 1 ? 'file has' : 'files have'} errors; isco-cop check lists them`,
    );
  }
  return community;
}
