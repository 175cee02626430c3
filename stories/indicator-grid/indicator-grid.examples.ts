import type { Examples, Sample } from '../support/example.js';
import { ALCOHOL, ALCOHOL_PERSONS, alcoholCsv } from '../support/published.js';
import { AREAS } from '../support/shapes.js';
import { states } from '../support/states.js';

export const examples = {
  ...states(AREAS),
  ownData: {
    args: { ...ALCOHOL, children: alcoholCsv(ALCOHOL_PERSONS) },
    says: 'A CSV file written between the tags: a line for each area.',
  },
} satisfies Examples;

/** Sample data for the test suites. */
export const sample: Sample = {
  table: {
    caption: 'Rates (invented)',
    head: ['Area', 'Rate'],
    rows: [
      ['York', '1.5'],
      ['Leeds', '2.5'],
    ],
  },
  csv: 'area,value\r\nYork,1\r\nLeeds,2\r\n',
  many: (rows) =>
    `area,value\n${Array.from({ length: rows }, (_, at) => `Area ${at + 1},${at + 1}\n`).join('')}`,
  most: Infinity,
  sortable: true,
  settings: {},
  attributes: { benchmark: 'England' },
  builtIn: { indicator: 'sickness-absence' },
  rows: 'areas',
  marks: 'none',
};
