import { expect } from '@open-wc/testing';
import { breaches, readStandings } from '../../support/standing.js';

/** Invariants I2, I3 and I7 of every element that the page of a test still has, but for those that wait for a file. */
export function expectInvariants(): void {
  for (const standing of readStandings()) {
    if (standing.state !== 'loading') expect(breaches(standing)).to.deep.equal([]);
  }
}
