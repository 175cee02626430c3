import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { absent, pathsIn, root } from './named-paths.js';

const FOLDER = 'docs/decisions';
const MOST_LINES = 25;

const read = (file: string): string => readFileSync(join(root, FOLDER, file), 'utf8');
const files = readdirSync(join(root, FOLDER)).sort();
const records = files.filter((file) => file !== 'README.md');

describe('the records of decisions', () => {
  it('are listed in the README, each by its number and title, in their order', () => {
    const listed = read('README.md')
      .split('\n')
      .filter((line) => /^\d+\. /.test(line));
    const lines = records.map((file) => {
      const [heading = ''] = read(file).split('\n');
      const [, number = '', title = ''] = /^# (\d+)\. (.+)$/.exec(heading) ?? [];
      return `${number}. [${title}](${file})`;
    });
    assert.deepEqual(listed, lines);
    assert.ok(records.length > 0);
  });

  for (const file of records) {
    it(`have in ${file} a number, context, decision and consequences, in ${MOST_LINES} lines at most`, () => {
      const text = read(file);
      const lines = text.trimEnd().split('\n');
      assert.equal(Number(file.slice(0, 4)), Number(/^# (\d+)\./.exec(text)?.[1]));
      const headings = lines.filter((line) => line.startsWith('## '));
      assert.deepEqual(headings, ['## Context', '## Decision', '## Consequences']);
      assert.ok(lines.length <= MOST_LINES, `${lines.length} lines`);
    });
  }

  it('name only files and folders that there are', () => {
    const missing = files.flatMap((file) => {
      const paths = absent(pathsIn(read(file), `${FOLDER}/${file}`));
      return paths.map((path) => `${file}: ${path}`);
    });
    assert.deepEqual(missing, []);
  });
});
