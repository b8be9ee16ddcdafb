import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { prepareCache } from '../cache/cache-folder.ts';
import { cachePath } from '../cache/cache-path.ts';
import { openFileCache } from '../cache/file-cache.ts';
import { astro, runNode, type NodeArguments } from './program.ts';
import { outputFolder } from '../staging/output-folder.ts';
import { RefusedOutput } from '../staging/refused-output.ts';
import { openStagingFolder, type StagingFolder } from '../staging/staging-folder.ts';

/** Astro's build into a folder. It makes many objects and needs few of them for long: more room for young ones saves time. */
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
    // Pages that stay are one file with those of the old site. What is edited there later differs from the checksums.
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

/** What a step needs at the least, in bytes. */
const scarceBytes = 4 * 2 ** 20;

/** Where a disk is nearly full, a sentence that says so: the error of the step may come from a package, and not say it. */
function adviceOnRoom(): string {
  const isScarce = [dirname(outputFolder), cachePath(), tmpdir()].some((folder) => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < scarceBytes;
  });
  return isScarce ? ' The disk is full or nearly so: make room, then build again.' : '';
}

/** The sentence to print for an error that is not a bug, such as a full disk; nothing for a bug. */
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
