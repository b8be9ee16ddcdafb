import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { playwright } from './program.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * The path of a Chromium that starts: the one that `CHROMIUM_PATH` names, Playwright's own, or the
 * system's; else one that is installed now. Throws, saying what to do, where none can be had.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start.`);
  }
  const found = presentChromium() ?? installChromium();
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium was found or could be installed. Install one and name it in CHROMIUM_PATH.',
  );
}

function presentChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const system = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...system, macPath].find(starts);
}

function installChromium(): string | undefined {
  const root = process.getuid?.() === 0;
  console.log('No Chromium on this machine: installing one for the browser journeys.');
  const [file, ...args] = playwright('install', ...(root ? ['--with-deps'] : []), 'chromium');
  // Where its download is out of reach, the system's own packages may not be.
  show(process.execPath, [file, ...args], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' });
  const installed = presentChromium();
  if (installed !== undefined || !root) return installed;
  show('apt-get', ['update'], {});
  show('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
  return presentChromium();
}

/** True where a browser is there and finds the libraries it needs. */
function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function show(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
}
