import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { breaches, readStandings, type Standing } from './standing.js';

export type { Standing, Reported } from './standing.js';

/** Checks invariants I2, I3 and I7, as far as a single element can show them. */
export function assertStands(standing: Standing): void {
  assert.deepEqual(breaches(standing), []);
}

/**
 * Checks what holds for every element in a page, whatever happened to the page: it has a table, or a sentence in a live
 * region plus the page's own content; every cause is reported once and in full; every mark has a position.
 */
export async function assertInvariants(page: Page): Promise<void> {
  const standings = await page.evaluate(readStandings);
  for (const standing of standings) assertStands(standing);
}
