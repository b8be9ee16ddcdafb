import { once } from 'node:events';
import { z } from 'astro/zod';

/** A session of a browser that is driven over WebDriver BiDi. */
export interface WebDriverSession {
  /** Sends a command and answers with its result. Throws what the browser says where it fails. */
  send(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown>;
}

const answer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), id: z.int(), result: z.unknown() }),
  z.object({ type: z.literal('error'), id: z.int(), error: z.string(), message: z.string() }),
]);

/** Begins a session at the address that a browser gave for them. */
export async function openSession(address: string): Promise<WebDriverSession> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const message = answer.parse(JSON.parse(String(data)));
    const command = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'success') command?.resolve(message.result);
    else command?.reject(new Error(`${message.error}: ${message.message}`));
  });
  let last = 0;
  function send(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
    const command = Promise.withResolvers<unknown>();
    last += 1;
    waiting.set(last, command);
    socket.send(JSON.stringify({ id: last, method, params }));
    return command.promise;
  }
  await send('session.new', { capabilities: {} });
  return { send };
}
