import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as messages from '../../packages/data/src/issues/messages.js';
import { nearest } from '../../packages/data/src/issues/nearest.js';
import { quoted } from '../../packages/data/src/issues/quoted.js';
import { linesInWords, listed } from '../../packages/data/src/messages/en/lists.js';
import { messageOf } from '../support/in-english.js';
import { ISSUES } from './message-issues.js';

test('codes are stable words with dashes, each used once', () => {
  const makers = new Map(ISSUES.map(({ name, issue }) => [name, issue.code]));
  for (const code of makers.values()) assert.match(code, /^[a-z]+(?:-[a-z]+)*$/);
  // A file too large is so on its way to a page, and before it is published.
  makers.delete('fileTooLargeForWidgets');
  assert.equal(new Set(makers.values()).size, makers.size);
});

for (const { title, issue } of ISSUES) {
  test(`${title} is plain sentences that say what happened`, () => {
    // JSON may be null, and is called so.
    const message = messageOf(issue).replace('JSON is null', 'JSON is nothing');
    assert.match(message, /^[\p{Lu}\p{Ll}\d‘]/u);
    assert.match(message, /[.?]$/);
    assert.doesNotMatch(
      message,
      /undefined|null|NaN|\[object|!|\b(?:eg|ie|etc|via|please|invalid|error occurred)\b/i,
    );
    assert.doesNotMatch(message, / {2}|\.\./);
  });
}

test('raw text is cut to 200 characters', () => {
  assert.equal(messages.badUrl('x'.repeat(500)).raw?.length, 200);
});

test('the nearest allowed word is suggested, a far one is not', () => {
  assert.match(
    messageOf(messages.unknownKeyword('classify', 'quantiles', ['quantile', 'jenks'])),
    /Did you mean ‘quantile’\?/,
  );
  assert.equal(nearest('brr', ['quantile', 'jenks']), null);
});

test('lists, quotations and line numbers read naturally', () => {
  assert.equal(listed(['a', 'b', 'c']), 'a, b and c');
  assert.equal(listed(['a', 'b'], 'or'), 'a or b');
  assert.equal(listed(['a']), 'a');
  assert.equal(listed([]), '');
  assert.equal(
    listed(Array.from({ length: 14 }, (_, index) => String(index))),
    '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more',
  );
  assert.equal(linesInWords([3]), 'line 3');
  assert.equal(quoted('x'.repeat(99)).length, 63);
});
