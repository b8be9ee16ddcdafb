import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { SiteLocation } from '../load/schema/site-location.ts';
import { headerTable, headersFor, type HeaderRow } from './headers.ts';
import { isCompressible, mediaType } from './media-type.ts';

const encoders: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/** Creates a server for a built site that behaves like a static host with our headers. It does not listen yet. */
export function siteServer(folder: string, location: SiteLocation): Server {
  const table = headerTable(location);
  return createServer((request, response) => {
    answer(folder, location.base, table, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
}

async function answer(
  folder: string,
  base: string,
  table: readonly HeaderRow[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  for (const [name, value] of Object.entries(headersFor(table, path)))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await findFile(folder, base, path);
  if (found === 'folder') {
    const location = `${path}/${query === undefined ? '' : `?${query}`}`;
    response.writeHead(301, { Location: location }).end();
    return;
  }
  response.statusCode = found ? 200 : 404;
  await sendFile(found ?? join(folder, '404.html'), request, response);
}

/** The file for a request path, `'folder'` if only a slash is missing, or undefined. */
async function findFile(folder: string, base: string, path: string): Promise<string | undefined> {
  if (!path.startsWith(base)) return `${path}/` === base ? 'folder' : undefined;
  const segments = decodeSegments(path.slice(base.length));
  if (!segments) return undefined;
  const last = segments.pop() ?? '';
  const file = join(folder, ...segments, last === '' ? 'index.html' : last);
  if (file === join(folder, '_headers')) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  return found?.isDirectory() ? 'folder' : undefined;
}

/** The decoded segments of a path. Undefined if it is malformed or could leave the folder. */
function decodeSegments(path: string): string[] | undefined {
  try {
    const segments = path.split('/').map(decodeURIComponent);
    const empty = segments.slice(0, -1).includes('');
    const unsafe = segments.some((part) => part === '.' || part === '..' || /[/\\\0]/.test(part));
    return empty || unsafe ? undefined : segments;
  } catch {
    return undefined;
  }
}

async function sendFile(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bytes = await readFile(file).catch(() => Buffer.from('Not found.'));
  const type = mediaType(file);
  const tag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', tag);
  if (response.statusCode === 200 && request.headers['if-none-match']?.includes(tag)) {
    response.writeHead(304).end();
    return;
  }
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = Object.keys(encoders).find((name) => accepted.includes(name));
  const encode = encoding !== undefined && isCompressible(type) ? encoders[encoding] : undefined;
  if (encode) response.setHeader('Content-Encoding', encoding ?? '');
  const body = encode ? await encode(bytes) : bytes;
  response.setHeader('Content-Length', body.byteLength);
  response.end(request.method === 'HEAD' ? undefined : body);
}
