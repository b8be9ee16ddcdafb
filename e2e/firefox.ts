import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { openSession } from './webdriver-session.ts';
import type { Viewer } from './viewer.ts';

/** A running Firefox with one tab. */
export interface Firefox {
  readonly viewer: Viewer;
  stop(): Promise<void>;
}

const tabs = z.object({ contexts: z.tuple([z.object({ context: z.string() })]) });
const texts = z.object({
  type: z.literal('success'),
  result: z.object({ value: z.array(z.object({ value: z.string() })) }),
});

/**
 * Starts a Firefox without windows, in a profile of its own, and drives it over WebDriver BiDi
 * (https://w3c.github.io/webdriver-bidi/). Playwright drives only a Firefox that it brings itself.
 */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const program = spawn(
    path,
    // System access is what lets the default size of text be changed.
    [
      '--headless',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const session = await openSession(await printedAddress(program));
  const [{ context }] = tabs.parse(await session.send('browsingContext.getTree', {})).contexts;
  const scope = { 'moz:scope': 'chrome' };
  const [own] = tabs.parse(await session.send('browsingContext.getTree', { ...scope })).contexts;

  const call = (target: string, code: string, values: readonly (string | number)[]) =>
    session.send('script.callFunction', {
      functionDeclaration: code,
      arguments: values.map((value) => ({ type: typeof value, value })),
      target: { context: target },
      awaitPromise: false,
    });
  return {
    viewer: {
      async open(address, textSize) {
        await call(own.context, String(setTextSize), [textSize]);
        await session.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
      },
      async resize(width, height) {
        await session.send('browsingContext.setViewport', { context, viewport: { width, height } });
      },
      async evaluate(inPage, ids) {
        const answer = await call(context, `(...ids) => (${String(inPage)})(ids)`, ids);
        return texts.parse(answer).result.value.map(({ value }) => value);
      },
    },
    async stop() {
      const ended = once(program, 'exit');
      await session.send('browser.close', {});
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Runs in Firefox itself, where its settings are at hand. */
function setTextSize(pixels: number): void {
  const { Services } = globalThis as unknown as {
    Services: { prefs: { setIntPref(name: string, value: number): void } };
  };
  Services.prefs.setIntPref('font.size.variable.x-western', pixels);
}

/** The address of its sessions, which Firefox prints once it listens. Fails where it ends before. */
function printedAddress({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(printed) ?? [];
      if (address !== undefined) resolve(`${address}/session`);
    });
    stderr?.on('end', () => reject(new Error(`Firefox ended: ${printed}`)));
  });
}
