import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { playwright } from './program.ts';

/** A browser that the browser tests need, and where to look for it. */
interface Browser {
  readonly name: string;
  /** The environment variable with its path. */
  readonly variable: string;
  /** Its path if Playwright has downloaded it. */
  readonly own?: string;
  /** Its possible names on the system. */
  readonly programs: readonly string[];
  readonly macPath: string;
  /** Its package in Debian and derived systems. */
  readonly aptPackage: string;
}

/**
 * The path of a Chromium that starts: the one that `CHROMIUM_PATH` names, Playwright's own, or the
 * system's; else one that is installed now. Throws, saying what to do, where none can be had.
 */
export function findChromium(): string {
  return find({
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    own: chromium.executablePath(),
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    macPath: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    aptPackage: 'chromium',
  });
}

/**
 * The path of a Firefox that starts: the one that `FIREFOX_PATH` names, or the system's; else one
 * that is installed now. Playwright's own is not asked, since it does not speak WebDriver BiDi.
 * Throws, saying what to do, where none can be had.
 */
export function findFirefox(): string {
  return find({
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: ['firefox', 'firefox-esr'],
    macPath: '/Applications/Firefox.app/Contents/MacOS/firefox',
    aptPackage: 'firefox-esr',
  });
}

function find(browser: Browser): string {
  const { name, variable } = browser;
  const named = process.env[variable];
  if (named !== undefined) {
    if (starts(named)) return named;
    throw new Error(`${variable} is ${named}, which does not start.`);
  }
  const found = present(browser) ?? install(browser);
  if (found !== undefined) return found;
  throw new Error(
    `No ${name} was found or could be installed. Install one and name it in ${variable}.`,
  );
}

function present({ own, programs, macPath }: Browser): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const system = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...(own === undefined ? [] : [own]), ...system, macPath].find(starts);
}

function install(browser: Browser): string | undefined {
  const root = process.getuid?.() === 0;
  console.log(`No ${browser.name} on this machine: installing one for the browser journeys.`);
  if (browser.own !== undefined) {
    const [file, ...args] = playwright('install', ...(root ? ['--with-deps'] : []), 'chromium');
    // The packages of the system may be reachable where Playwright's download is not.
    show(process.execPath, [file, ...args], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' });
  }
  const installed = present(browser);
  if (installed !== undefined || !root) return installed;
  show('apt-get', ['update'], {});
  show('apt-get', ['install', '--yes', '--no-install-recommends', browser.aptPackage], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
  return present(browser);
}

/** True if the browser exists and finds the libraries it needs. */
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
