import { existsSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { contentFolder } from '../load/files/content-folder.ts';
import { siteLocation } from '../load/schema/site-location.ts';
import { outputFolder } from '../staging/output-folder.ts';
import { siteServer } from '../server/site-server.ts';

/** `npm run serve`: serves the site as last built until it is stopped, and prints its address. */
export async function run(args: readonly string[]): Promise<number> {
  const wanted = Number(process.env['PORT'] || 4321);
  if (args.length > 0 || !Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
    console.error('Usage: npm run serve, with PORT from 0 to 65535 where 4321 will not do.');
    return 2;
  }
  if (!existsSync(join(outputFolder, 'index.html'))) {
    console.error(`There is no built site in ${outputFolder}. Run "npm run build" first.`);
    return 2;
  }
  const location = siteLocation(contentFolder);
  const server = siteServer(outputFolder, location);
  const port = await listen(server, wanted);
  console.log(`http://127.0.0.1:${port}${location.base}`);
  await once(server, 'close');
  return 0;
}

/**
 * Starts a server for this machine alone, at `port` or the next one that is free, and answers with
 * the port it has. Port 0 is any free one.
 */
export async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    if (!isPortTaken(error) || port === 65535) throw error;
    return listen(server, port + 1);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
