import { expect } from '@open-wc/testing';
import { breaches, readStandings } from '../../support/standing.js';

/** Checks invariants I2, I3 and I7 for every element still in the test page, except those waiting for a file. */
export function expectInvariants(): void {
  for (const standing of readStandings()) {
    if (standing.state !== 'loading') expect(breaches(standing)).to.deep.equal([]);
  }
}
