import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { prepareCache } from '../cache/cache-folder.ts';
import { cachePath } from '../cache/cache-path.ts';
import { openFileCache } from '../cache/file-cache.ts';
import { astro, runNode, type NodeArguments } from './support/program.ts';
import { outputFolder } from '../staging/output-folder.ts';
import { RefusedOutput } from '../staging/refused-output.ts';
import { openStagingFolder, type StagingFolder } from '../staging/staging-folder.ts';

/** Astro's build into a folder. Most of its objects are short-lived, so more room for young objects saves time. */
export function buildProgram(folder: string): NodeArguments {
  return ['--max-semi-space-size=64', ...astro('build', '--outDir', folder)];
}

/**
 * `npm run build`: makes the site beside the old one and then puts it in its place, so that a build
 * that fails leaves the old one whole. Answers 1 where the content has problems or a step fails.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error('Usage: npm run build. It reads SOURCEBOOK_CONTENT and writes SOURCEBOOK_OUT.');
    return 2;
  }
  const refusal = prepareCache();
  if (refusal !== undefined) {
    console.error(refusal);
    return 1;
  }
  let staging: StagingFolder | undefined;
  try {
    staging = openStagingFolder(outputFolder);
    const code = await runNode(buildProgram(staging.folder));
    if (code !== 0) {
      console.error(`The build stopped; ${outputFolder} is as it was.${adviceOnRoom()}`);
      return code;
    }
    // Cached pages share their files with the old site. An edit there during the build would be in the new site too.
    const kinds = ['pages', 'files'] as const;
    if (!kinds.every((kind) => openFileCache(outputFolder, kind).isUnchanged())) {
      console.error(`A file in ${outputFolder} was edited during the build. Build again.`);
      return 1;
    }
    staging.publish();
    return 0;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    console.error(reason);
    return 1;
  } finally {
    staging?.close();
  }
}

/** Free space below which a build is likely to fail, in bytes. */
const scarceBytes = 4 * 2 ** 20;

/** Advice if a disk is nearly full. The error of a package often does not mention it. */
function adviceOnRoom(): string {
  const isScarce = [dirname(outputFolder), cachePath(), tmpdir()].some((folder) => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < scarceBytes;
  });
  return isScarce ? ' The disk is full or nearly so: make room, then build again.' : '';
}

/** The message for an error that is not a bug, such as a full disk; undefined for a bug. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof RefusedOutput) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ENOSPC', 'EDQUOT'].includes(code)) {
    return (
      `There is no room on the disk for the new site; ${outputFolder} is as it was. ` +
      'Make room for both sites, or name another folder in SOURCEBOOK_OUT.'
    );
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(code)) {
    return (
      `No site can be written to ${outputFolder} (${code}). A build also writes beside this folder, so ` +
      'that the old site stays until the new one is whole. Name another folder in SOURCEBOOK_OUT.'
    );
  }
  return undefined;
}
