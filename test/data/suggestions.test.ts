import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unknownArea } from '@commonweal/data';
import { messageOf } from '../support/in-english.js';
import { codeChange } from '../../packages/data/src/issues/code-change.js';
import { nearestNames } from '../../packages/data/src/issues/nearest.js';

const NAMES = [
  'England', 'Scotland', 'Hartlepool', 'Kingston upon Hull, City of', 'Hull and East Yorkshire', 'Halton', 'Leeds', 'York',
  'North Yorkshire', 'Newcastle upon Tyne', 'Newcastle-under-Lyme', 'Bath and North East Somerset', 'Bristol, City of', 'Bury',
]; // prettier-ignore

describe('suggestions of names', () => {
  const asked: readonly (readonly [written: string, meant: readonly string[]])[] = [
    ['Endland', ['England']],
    ['Hull', ['Hull and East Yorkshire', 'Kingston upon Hull, City of']],
    ['City of Bristol', ['Bristol, City of']],
    ['Bath', ['Bath and North East Somerset']],
    ['newcastle', ['Newcastle upon Tyne', 'Newcastle-under-Lyme']],
    ['Leads', ['Leeds']],
    ['York, North Yorkshire', ['York', 'North Yorkshire']],
    ['Mars', []],
    ['Paris', []],
    ['', []],
    ['x', []],
  ];
  for (const [written, meant] of asked) {
    it(`of ‘${written}’ are ${meant.length === 0 ? 'none' : meant.join('; ')}`, () => {
      assert.deepEqual([...nearestNames(written, NAMES)].sort(), [...meant].sort());
    });
  }
});

describe('a code that is not in the data', () => {
  it('names its successor, preferring a code in the data', () => {
    const said = (code: string, ...codes: string[]): string => messageOf(unknownArea(code, [], codes));
    assert.match(said('E10000023', 'E06000065'), /E06000065 since 2023, which is in the data/);
    assert.match(said('E06000065', 'E10000023'), /E10000023 before 2023, which is in the data/);
    assert.match(said('E07000163'), /was merged into E06000065 in 2023/);
    assert.match(said('E10000021'), /was split into E06000061 and E06000062 in 2021/);
    assert.match(said('E06000063', 'E07000026'), /was made of E07000026, .* in 2023/);
    assert.equal(codeChange('E06000014', []), null);
    assert.equal(codeChange('York', []), null);
  });

  it('is named in the message', () => {
    const message = messageOf(unknownArea('E07000163', ['York'], ['E06000014']));
    assert.match(message, /^The area ‘E07000163’ is not in the data\. E07000163 was merged/);
  });
});
