import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ISSUES } from '../data/message-issues.js';
import { messageOf } from '../support/in-english.js';
import { readingGrade } from './reading-grade.js';

/** What an average adult reads with ease. */
const HIGHEST = 9;

describe('the words', () => {
  it('are graded as the formula says', () => {
    assert.ok(Math.abs(readingGrade('The cat sat on the mat.') - -1.45) < 0.01);
    assert.ok(readingGrade('Statistical significance necessitates consideration.') > 20);
  });

  it('of all messages together ask for nine years of school at most (check 4)', () => {
    const grade = readingGrade(ISSUES.map(({ issue }) => messageOf(issue)).join(' '));
    assert.ok(grade <= HIGHEST, `grade ${grade.toFixed(1)}`);
  });
});
