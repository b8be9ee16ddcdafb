import { cachePath } from '../cache/cache-path.ts';
import { siteLocation } from '../load/schema/site-location.ts';
import { compileContent } from '../compile/compile-content.ts';
import type { CompiledContent } from '../compile/compile-content.ts';
import { contentFolder } from '../load/files/content-folder.ts';
import { keep, keptVariable, readKept } from './kept-content.ts';

/** The content of this site, and the file that holds it for other processes. */
export interface CurrentContent {
  readonly content: CompiledContent;
  readonly file: string;
}

/** The content of this site: in a build what its check has left, otherwise as it stands now. */
export async function currentContent(): Promise<CurrentContent> {
  const left = process.env[keptVariable];
  if (left !== undefined) return { content: readKept(left), file: left };
  const content = await compileContent(contentFolder, siteLocation(contentFolder));
  const file = cachePath('content');
  keep(content, file);
  return { content, file };
}
