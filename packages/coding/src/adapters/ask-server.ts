import { RemoteCoderError } from './remote-error.ts';

/** Where a server is and how long it is waited for. */
export interface Server {
  /** Address that ends where `/chat/completions` follows, such as `https://example.org/v1`. */
  readonly url: string;
  /** Sent as a bearer token, and nowhere else. */
  readonly key?: string | undefined;
  /** Milliseconds until a request is given up; default 30,000. */
  readonly timeout?: number;
  /** How often a request is made again that was answered by 429 or 5xx, or was not answered; default 3. */
  readonly retries?: number;
}

const LONGEST_ANSWER = 1_000_000;
const LONGEST_WAIT = 60_000;
const FIRST_WAIT = 500;
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * The address to ask.
 *
 * @throws {@link RemoteCoderError} if it is none, or if a key would travel where anybody can read it
 */
function addressOf({ url, key }: Server): URL {
  const text = `${url.replace(/\/+$/, '')}/chat/completions`;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address || !/^https?:$/.test(address.protocol))
    throw new RemoteCoderError(
      'unreachable',
      'The address of the server is no web address; expected such as https://example.org/v1',
    );
  if (address.username !== '' || address.password !== '')
    throw new RemoteCoderError(
      'unreachable',
      'The address of the server holds a name or password; give the key apart from it',
    );
  if (key !== undefined && address.protocol === 'http:' && !LOCAL.test(address.hostname))
    throw new RemoteCoderError(
      'unreachable',
      `The key would travel unencrypted to ${address.host}; use https`,
    );
  return address;
}

/**
 * Posts JSON and gives back the JSON of the answer. Waits as long as the server says where it is asked too often.
 *
 * @throws {@link RemoteCoderError} after the last attempt
 */
export async function askServer(server: Server, body: unknown): Promise<unknown> {
  const address = addressOf(server);
  const { retries = 3 } = server;
  for (let attempt = 0; ; attempt++) {
    const outcome = await attemptOnce(server, address, body);
    if ('json' in outcome) return outcome.json;
    if (!outcome.again || attempt >= retries) throw outcome.error;
    const wait = outcome.wait ?? FIRST_WAIT * 2 ** attempt;
    await new Promise((resolve) => setTimeout(resolve, Math.min(wait, LONGEST_WAIT)));
  }
}

type Outcome =
  | { readonly json: unknown }
  | { readonly error: RemoteCoderError; readonly again: boolean; readonly wait?: number | undefined };

async function attemptOnce({ key, timeout = 30_000 }: Server, address: URL, body: unknown): Promise<Outcome> {
  const { host } = address;
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
      // A redirect would take titles, and the key, to a server that nobody has named.
      redirect: 'error',
    });
    // What a server writes about an error is not shown: it may repeat the key.
    if (!response.ok) {
      await response.body?.cancel();
      return failed(response, host);
    }
    return { json: JSON.parse(await textOf(response)) as unknown };
  } catch (error) {
    if (error instanceof RemoteCoderError) return { error, again: false };
    if (error instanceof SyntaxError)
      return {
        error: new RemoteCoderError('no answer', `${host} answered with something that is no JSON`),
        again: false,
      };
    if (error instanceof Error && error.name === 'TimeoutError') {
      return {
        error: new RemoteCoderError('timeout', `${host} did not answer within ${timeout / 1000} seconds`),
        again: true,
      };
    }
    return {
      error: new RemoteCoderError(
        'unreachable',
        `${host} could not be reached; check the address and the connection`,
      ),
      again: true,
    };
  }
}

function failed({ status, headers }: Response, host: string): Outcome {
  if (status === 429 || status === 503) {
    const error = new RemoteCoderError(
      'too many requests',
      `${host} is asked too often or too busy (${status}); ask less at a time, or later`,
    );
    return { error, again: true, wait: waitOf(headers.get('retry-after')) };
  }
  const because =
    status === 401 || status === 403
      ? 'the key is missing or not accepted'
      : status === 404
        ? 'the address or the name of the model is not known there'
        : 'the request failed there';
  const error = new RemoteCoderError('refused', `${host} answered ${status}: ${because}`);
  return { error, again: status >= 500 };
}

/** Milliseconds that a `Retry-After` header asks for: seconds or a date (RFC 9110, 10.2.3). */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** The text of an answer, as far as an answer of a few words may go. */
async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST_ANSWER)
      throw new RemoteCoderError('no answer', 'The answer is longer than a million characters');
  }
  return text;
}
