import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Texts that builds keep for later ones, and one process of a build for another, each under a key of its own. */
export interface KeptValues {
  has(key: string): boolean;
  get(key: string): string | undefined;
  /** Keeps a text; another process that is keeping the same is waited for. */
  set(key: string, value: string): void;
}

/** One file for all: a file system takes its time over 20,000 new ones. Deleting it only costs time. */
const file = '.cache/kept.sqlite';

/** Milliseconds to wait for another process to finish its writing. */
const patience = 30_000;

let database: DatabaseSync | undefined;

function openDatabase(): DatabaseSync {
  if (database) return database;
  mkdirSync(path.dirname(file), { recursive: true });
  database = new DatabaseSync(file);
  database.exec(`PRAGMA busy_timeout = ${patience}`);
  // Readers and one writer at a time do not wait for each other, and a crash costs at most the last values.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  return database;
}

/** Opens the values of one kind, at the first use. */
export function keptValues(kind: 'bodies' | 'citations' | 'harmless'): KeptValues {
  let statements: ReturnType<typeof prepare> | undefined;
  const prepare = () => {
    const opened = openDatabase();
    opened.exec(`CREATE TABLE IF NOT EXISTS ${kind} (key TEXT PRIMARY KEY, value TEXT NOT NULL)`);
    return {
      has: opened.prepare(`SELECT 1 FROM ${kind} WHERE key = ?`),
      get: opened.prepare(`SELECT value FROM ${kind} WHERE key = ?`),
      set: opened.prepare(`INSERT OR IGNORE INTO ${kind} (key, value) VALUES (?, ?)`),
    };
  };
  const ready = () => (statements ??= prepare());
  return {
    has: (key) => ready().has.get(key) !== undefined,
    get: (key) => {
      const value = ready().get.get(key)?.['value'];
      return typeof value === 'string' ? value : undefined;
    },
    set: (key, value) => void ready().set.run(key, value),
  };
}
