import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { breaches, readStandings, type Standing } from './standing.js';

export type { Standing, Told } from './standing.js';

/** Invariants I2, I3 and I7, as far as one element shows them by itself. */
export function assertStands(standing: Standing): void {
  assert.deepEqual(breaches(standing), []);
}

/**
 * What holds of every element in a page, whatever befell the page: a table, or a sentence in a live region with the
 * page's own content; every cause told once and in full; every mark in a place.
 */
export async function assertInvariants(page: Page): Promise<void> {
  const standings = await page.evaluate(readStandings);
  for (const standing of standings) assertStands(standing);
}
