import { defineConfig } from '@playwright/test';
import { findChromium } from '../src/cli/support/find-browser.ts';

// Workers read this file too and inherit the environment, so the search happens once.
const executablePath = (process.env['CHROMIUM_PATH'] ??= findChromium());
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testMatch: '*.spec.ts',
  outputDir: '../.cache/e2e/output',
  globalSetup: './build-and-serve.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [['line'], ['json', { outputFile: '../.cache/e2e/results.json' }]],
  use: {
    // A trace costs a sixth of the time. Elsewhere repeat the failed test with `--trace on`.
    trace: process.env['CI'] ? 'retain-on-failure' : 'off',
    ...(process.env['SITE_ADDRESS'] && { baseURL: process.env['SITE_ADDRESS'] }),
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath,
      args: [
        ...sandbox,
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
