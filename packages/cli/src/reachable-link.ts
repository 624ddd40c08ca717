import { compareProblems, externalLinks, type Problem, type ReadCommunity } from '@isco-cop/data';
import pLimit from 'p-limit';
import { printable } from './report/printable.ts';

const TIMEOUT_MS = 10_000;
const AT_ONCE = 8;

/** The problems of a community and a warning for each place of an address that does not answer. */
export async function unreachableLinks(read: ReadCommunity): Promise<Problem[]> {
  const links = externalLinks(read);
  const urls = [...new Set(links.map(({ url }) => url))];
  const limit = pLimit(AT_ONCE);
  let asked = 0;
  const failures = new Map(
    await Promise.all(
      urls.map((url) =>
        limit(async () => {
          const failure = await ask(url);
          console.error(`[${++asked}/${urls.length}] ${failure ?? 'ok'}  ${printable(url)}`);
          return [url, failure] as const;
        }),
      ),
    ),
  );
  const warnings = links.flatMap(({ url, ...place }): Problem[] => {
    const failure = failures.get(url);
    if (failure === undefined) return [];
    return [
      {
        severity: 'warning',
        rule: 'reachable-link',
        ...place,
        message: `Unexpected ${failure} from \`${url}\`, expected the page`,
        hint: 'open the address in a browser; correct it, or give an archived copy',
      },
    ];
  });
  return [...read.problems, ...warnings].sort(compareProblems);
}

/** Why an address does not answer; undefined where it does. Many servers refuse HEAD, so GET has the last word. */
async function ask(url: string): Promise<string | undefined> {
  return (await request('HEAD', url)) === undefined ? undefined : request('GET', url);
}

async function request(method: 'HEAD' | 'GET', url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { 'user-agent': 'isco-cop check --links' },
    });
    await response.body?.cancel();
    return response.ok ? undefined : `status ${response.status}`;
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return name === 'TimeoutError' ? 'silence for 10 s' : `failure (${cause?.code ?? name})`;
  }
}
