import { basename, extname } from 'node:path';
import { checksumsFile } from '../model/links/site-files.ts';

const types: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The media type of a file by its extension, as registered with IANA. `application/octet-stream` if unknown. */
export function mediaType(file: string): string {
  if (file.endsWith('.csl.json')) return 'application/vnd.citationstyles.csl+json; charset=utf-8';
  if (file.endsWith('feed.json')) return 'application/feed+json; charset=utf-8';
  if (basename(file) === checksumsFile) return 'text/plain; charset=utf-8';
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** True for media types that are worth compressing. */
export function isCompressible(type: string): boolean {
  return type.includes('charset=utf-8') || type === 'application/wasm';
}
