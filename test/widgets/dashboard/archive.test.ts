import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { archiveOf } from '../../../packages/widgets/src/base/archive.js';

const download = (heading: string, source: string, csv: string) => ({ heading, source, csv });

describe('the archive of a dashboard', () => {
  const files = archiveOf(
    [
      download('Deaths\r\nper 100,000', 'Source: PHE', 'a'),
      download('Years', 'Source: ONS', 'b'),
      download('Deaths', 'Source: PHE', 'c'),
      download('Deaths again', 'Source: PHE', 'a'),
    ],
    'List of files',
  );

  it('holds each text once, in a folder for its source, in the order of the page', () => {
    assert.deepEqual(
      [...files.keys()],
      [
        'list-of-files.txt',
        '1-source-phe/01-deaths.csv',
        '2-source-ons/02-years.csv',
        '1-source-phe/03-deaths.csv',
      ],
    );
    assert.deepEqual([...files.values()].slice(1), ['a', 'b', 'c']);
  });

  it('lists every figure under its source, with the file that has it', () => {
    const list = files.get('list-of-files.txt') ?? '';
    assert.match(list, /^Source: PHE\r\n\r\n1-source-phe\/01-deaths\.csv\r\nDeaths\r\nper 100,000/);
    assert.match(list, /1-source-phe\/01-deaths\.csv\r\nDeaths again/);
    assert.match(list, /Source: ONS\r\n\r\n2-source-ons\/02-years\.csv\r\nYears/);
  });
});
