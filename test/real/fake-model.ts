/**
 * A model on loopback, for callers with the key. It answers every question with the same sentence,
 * and with the words from the past that it received.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FAKE_KEY } from './openclaw.ts';

export interface FakeModel {
  readonly port: number;
  readonly baseUrl: string;
  /** The number of requested completions. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

export const ANSWER = 'Hello from the test model.';

/** What alice says in her conversation. */
export const CONVERSATION = 'hello, my boat is called Marigold';

/** Words from the past: from an earlier conversation with the agent, and from its memory files. */
const PAST = { conversation: 'Marigold', memory: 'tea without sugar' } as const;

export type Past = keyof typeof PAST;

/** The words from the past that the model received, according to its answer. */
export function recalled(answer: string): readonly Past[] {
  const [, said = ''] = /I recall the past: ([a-z ]*)\./.exec(answer) ?? [];
  return Object.keys(PAST).filter((past): past is Past => said.split(' ').includes(past));
}

/** Makes the model call a tool, and repeat what the tool returned. */
export function askForTool(name: string): string {
  return `Use the tool ${name}.`;
}

interface Message {
  readonly role?: string;
  readonly content?: unknown;
}

interface Answer {
  readonly content?: string;
  readonly tool_calls?: readonly object[];
}

interface Asked {
  readonly stream?: boolean;
  readonly model?: string;
  readonly messages?: readonly Message[];
  readonly tools?: readonly { readonly function?: { readonly name?: string } }[];
}

/** A call of the requested tool, what a tool returned, or the sentence. */
function answerTo({ messages = [], tools = [] }: Asked): Answer {
  const returned = messages.findLast(({ role }) => role === 'tool');
  if (returned !== undefined) return { content: `The tool said: ${textOf(returned.content)}` };
  const [, wanted] = /Use the tool (\w+)\./.exec(JSON.stringify(messages)) ?? [];
  if (wanted === undefined) return { content: sentence(messages) };
  if (!tools.some((tool) => tool.function?.name === wanted)) return { content: `No ${wanted}.` };
  const call = { name: wanted, arguments: '{}' };
  return { tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: call }] };
}

function textOf(content: unknown): string {
  if (!Array.isArray(content)) return String(content);
  return content.map((part: { text?: string }) => part.text ?? '').join('');
}

/**
 * Only messages from others, because the model's own answers do not show what the agent still has.
 */
function sentence(messages: readonly Message[]): string {
  const sent = JSON.stringify(messages.filter(({ role }) => role !== 'assistant'));
  const past = Object.entries(PAST).filter(([, word]) => sent.includes(word));
  return `${ANSWER} I recall the past: ${past.map(([name]) => name).join(' ')}.`;
}

function body(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => resolve(text));
    request.on('error', reject);
  });
}

function answerWhole(response: ServerResponse, model: string, answer: Answer): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model,
      choices: [
        { index: 0, message: { role: 'assistant', ...answer }, finish_reason: reasonOf(answer) },
      ],
      usage: { prompt_tokens: 7, completion_tokens: 5, total_tokens: 12 },
    }),
  );
}

function reasonOf({ tool_calls }: Answer): string {
  return tool_calls === undefined ? 'stop' : 'tool_calls';
}

function answerStreamed(response: ServerResponse, model: string, answer: Answer): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  const send = (choice: object, usage?: object): void => {
    const chunk = {
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 1,
      model,
      choices: [choice],
      usage,
    };
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  };
  send({ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null });
  send({ index: 0, delta: answer, finish_reason: null });
  send(
    { index: 0, delta: {}, finish_reason: reasonOf(answer) },
    { prompt_tokens: 7, completion_tokens: 5, total_tokens: 12 },
  );
  response.end('data: [DONE]\n\n');
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: { message, type: 'invalid_request_error' } }));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  count: () => void,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (request.method === 'GET' && path.endsWith('/models')) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ object: 'list', data: [{ id: 'm1', object: 'model' }] }));
    return;
  }
  const text = await body(request);
  if (request.headers.authorization !== `Bearer ${FAKE_KEY}`)
    return refuse(response, 401, 'this is not the key');
  if (request.method !== 'POST' || !path.endsWith('/chat/completions'))
    return refuse(response, 404, 'not here');
  count();
  const asked = JSON.parse(text) as Asked;
  const model = asked.model ?? 'm1';
  if (asked.stream === true) answerStreamed(response, model, answerTo(asked));
  else answerWhole(response, model, answerTo(asked));
}

/** @param wanted a port that an earlier one had; 0: any free port */
export async function startFakeModel(wanted = 0): Promise<FakeModel> {
  let requests = 0;
  const server: Server = createServer((request, response) => {
    answer(request, response, () => (requests += 1)).catch((error: unknown) => {
      response.writeHead(500);
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
