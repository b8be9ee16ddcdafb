import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { cachePath } from './cache-path.ts';
import { countDamaged, isSealed, sealOf } from './seal.ts';

/**
 * Results of earlier runs. A key changes whenever its value would, so an entry is never out of date; it
 * can only be unused. Deleting the cache costs only time.
 */
export interface Cache<Value> {
  /** The value of a key; undefined if there is none, or if its seal does not fit. */
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /** Call this at the end of a successful run: deletes what has not been used lately. */
  prune(): void;
}

/** The kinds of cached text. Each has its own database, so that writers of one kind do not wait for those of another. */
export type CacheKind = 'records' | 'harmless' | 'bodies' | 'citations';

/** How many successful runs in a row may leave an entry unused; the next one deletes it. */
export const maxUnusedRuns = 8;

/** Milliseconds to wait for another process to finish its writing. */
const timeoutMs = 30_000;

/** https://sqlite.org/rescode.html: busy, locked, out of memory, disk full. None means that the file is damaged. */
const passingErrors: readonly number[] = [5, 6, 7, 13];

const open = new Map<CacheKind, Cache<string>>();

/**
 * The cached texts of a kind, shared by all processes and threads. SQLite, because a
 * file system is slow with 20,000 new files. A damaged database is made again.
 */
export function cacheOf(kind: CacheKind): Cache<string> {
  const cache = open.get(kind) ?? openCache(kind);
  open.set(kind, cache);
  return cache;
}

function openCache(kind: CacheKind): Cache<string> {
  const file = () => cachePath(`${kind}.sqlite`);
  /** Keys that were found in this run. */
  const used = new Set<string>();
  let table: Table | undefined;
  const close = () => {
    table?.database.close();
    table = undefined;
  };
  /** If even a new database cannot be used, nothing is cached. */
  const attempt = <T>(work: (table: Table) => T): T | undefined => {
    for (const isLast of [false, true]) {
      try {
        return work((table ??= openTable(file())));
      } catch (error) {
        close();
        if (isLast || isPassing(error)) {
          console.error(`${file()} cannot be used: ${String(error)}`);
          return undefined;
        }
        countDamaged();
        for (const name of filesOf(file())) rmSync(name, { recursive: true, force: true });
      }
    }
    return undefined;
  };
  return {
    get: (key) =>
      attempt(({ get }) => {
        const { value, seal } = get.get(key) ?? {};
        if (typeof value !== 'string' || !(seal instanceof Uint8Array)) return undefined;
        if (!isSealed(kind, key, value, seal)) return undefined;
        used.add(key);
        return value;
      }),
    set: (key, value) => void attempt(({ set }) => set.run(key, value, sealOf(kind, key, value))),
    prune: () => {
      attempt(({ database, touch, count }) => {
        database.exec('BEGIN IMMEDIATE');
        const run = Number(count.get()?.['user_version']);
        for (const key of used) touch.run(run, key);
        database.exec(
          `DELETE FROM sealed WHERE run < ${run - maxUnusedRuns}; PRAGMA user_version = ${run + 1}; COMMIT`,
        );
      });
      used.clear();
      // SQLite then moves its log into the database.
      close();
    },
  };
}

/** The schema of every database. Another one could run a view or a trigger under the same name. */
const schema =
  'CREATE TABLE sealed (key TEXT PRIMARY KEY, value TEXT NOT NULL, seal BLOB NOT NULL, run INTEGER NOT NULL)';

/** The files of a database: https://sqlite.org/tempfiles.html. */
function filesOf(file: string): readonly string[] {
  return ['', '-wal', '-shm', '-journal'].map((end) => file + end);
}

type Table = ReturnType<typeof openTable>;

function openTable(file: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (const name of filesOf(file)) {
    const stat = lstatSync(name, { throwIfNoEntry: false });
    if (stat && !stat.isFile()) throw new Error(`${name} is no file.`);
  }
  const database = new DatabaseSync(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${timeoutMs}; PRAGMA trusted_schema = OFF`);
    // The room of deleted entries goes back to the file system.
    database.exec('PRAGMA auto_vacuum = FULL');
    // Readers and one writer at a time do not wait for each other, and a crash costs at most the last values.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    database.exec(schema.replace('TABLE', 'TABLE IF NOT EXISTS'));
    const found = database.prepare('SELECT sql FROM sqlite_schema WHERE sql NOT NULL').all();
    if (found.length !== 1 || found[0]?.['sql'] !== schema)
      throw new Error(`${file} has another schema.`);
    return {
      database,
      get: database.prepare('SELECT value, seal FROM sealed WHERE key = ?'),
      set: database.prepare(
        'INSERT OR REPLACE INTO sealed SELECT ?, ?, ?, user_version FROM pragma_user_version',
      ),
      touch: database.prepare('UPDATE sealed SET run = ? WHERE key = ?'),
      /** Counts the runs that were pruned: https://sqlite.org/pragma.html#pragma_user_version. */
      count: database.prepare('PRAGMA user_version'),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error)) return false;
  // The low byte is the primary code.
  return passingErrors.includes(Number(error.errcode) & 0xff);
}
