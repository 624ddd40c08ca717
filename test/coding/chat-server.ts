import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server was asked. */
interface Asked {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] };
  /** The JSON of the user's message. */
  readonly question: { record: { title: string }; candidates: { code: string; title: string }[] };
}

/** Answers a request, having seen what was asked and how often before. */
export type Answer = (asked: Asked, response: ServerResponse, before: number) => void;

/** A server on this machine that speaks as OpenAI's chat completions do, and says what `answer` has it say. */
export async function chatServer(answer: Answer) {
  const asked: Asked[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = JSON.parse(text) as Asked['body'];
    const question = JSON.parse(body.messages[1]?.content ?? '') as Asked['question'];
    const one = { path: request.url, authorization: request.headers.authorization, body, question };
    asked.push(one);
    answer(one, response, asked.length - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Has the model say something. */
export function says(response: ServerResponse, content: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
}
