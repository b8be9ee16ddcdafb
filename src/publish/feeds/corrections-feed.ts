import {
  allCorrections,
  correctionHeading,
  correctionPath,
} from '../../model/records/correction.ts';
import { nameOf, type Library } from '../../model/library.ts';
import { allWithdrawals } from '../../model/records/withdrawal.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { newest } from '../last-changed.ts';
import type { Feed } from './to-atom.ts';

/** Maximum number of entries in the feed. */
const maxEntries = 50;

/**
 * The feed of corrections to published works and of withdrawn records, newest first. Each entry links to its
 * page.
 */
export function correctionsFeed(library: Library): Feed {
  const corrections = allCorrections(library).map(({ id, work, correction }) => ({
    address: absoluteAddress(library, library.addresses.to(correctionPath(id))),
    title: `${correctionHeading(correction)}: ${nameOf(work).text}`,
    summary: `It said: ${correction.was} What is right: ${correction.now}`,
    published: correction.date.earliest,
    updated: correction.date.earliest,
  }));
  const withdrawals = allWithdrawals(library).map(({ record, address, date, reason }) => ({
    address: absoluteAddress(library, address),
    title: `Withdrawn: ${record}`,
    summary: reason,
    published: date.earliest,
    updated: date.earliest,
  }));
  const entries = [...corrections, ...withdrawals]
    .toSorted((a, b) => (a.updated === b.updated ? 0 : a.updated > b.updated ? -1 : 1))
    .slice(0, maxEntries);
  return {
    title: `${library.site.title}: corrections`,
    subtitle: 'What published works got wrong, who corrected it, and which records were withdrawn.',
    page: 'corrections/',
    path: 'corrections.atom',
    updated: newest(entries.map(({ updated }) => updated)),
    entries,
  };
}
