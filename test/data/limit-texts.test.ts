import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { limitsIn } from '../../packages/data/src/read/limit-texts.js';
import { codesOf, limitsOf, numbersOf, readAs, rolesOf } from './roles/read-as.js';

const PLAIN = { decimal: '.', grouped: true } as const;

describe('limits in one column', () => {
  const HEADINGS = ['95% CI', '95% confidence interval', 'Confidence interval (95%)', 'Rate 95% CI', '95% confidence limits', 'Lower and upper 95% CI', '95% credible interval', 'CI95']; // prettier-ignore
  for (const heading of HEADINGS)
    it(`are read under ${heading}`, () => {
      const result = readAs(`Area,Rate,${heading}\nYork,5,4.0-6.2\nLeeds,6,5.1-7.0`);
      assert.deepEqual(limitsOf(result), ['4–6.2', '5.1–7']);
      assert.deepEqual(Object.values(rolesOf(result)), ['area', 'value', 'extra', 'lower95', 'upper95']);
      for (const name of Object.keys(rolesOf(result))) assert.equal(name, name.trim().replace(/\s+/g, ' '));
      assert.deepEqual(codesOf(result), []);
    });

  for (const [cell, lower, upper] of [
    ['4.0-6.2', 4, 6.2], ['4 – 6', 4, 6], ['4.0 to 6.2', 4, 6.2], ['(4.0, 6.2)', 4, 6.2], ['[4.0,6.2]', 4, 6.2], ['4.0; 6.2', 4, 6.2],
    ['4%-6%', 4, 6], ['-1.5 to 6', -1.5, 6], ['-1.5 - 6', -1.5, 6], ['−1.5–6', -1.5, 6], ['(-2--1)', -2, -1], ['1,234 to 2,345', 1234, 2345], ['(1,234, 2,345)', 1234, 2345],
  ] as const)
    it(`are two numbers where they are written ${cell}`, () => {
      assert.deepEqual(limitsIn(cell, PLAIN)?.map((text) => Number(text.replace(/[,%]/g, '').replace('−', '-'))), [lower, upper]);
    }); // prettier-ignore

  it('are none where they are one number, in the wrong order or something else', () => {
    for (const cell of ['1,234', '(1,234)', '6-4', '4.0', '±4', '5 (4-6)', '4-6-8', '4 to', '', '<5'])
      assert.equal(limitsIn(cell, PLAIN), null, cell);
    for (const piece of ['1', '1,', '1.', '- ', '('])
      assert.equal(limitsIn(piece.repeat(100_000), PLAIN), null);
  });

  it('may be missing where the number is', () => {
    const result = readAs('Area,Rate,95% CI\nYork,5,4-6\nLeeds,*,*\nHull,6,');
    assert.deepEqual(limitsOf(result), ['4–6', '', '']);
    assert.deepEqual(numbersOf(result), [['York', 5], ['Leeds', 'suppressed'], ['Hull', 6]]); // prettier-ignore
  });

  it('belong to the number before them, where there are several', () => {
    const result = readAs('Area,Men,95% CI,Women,95% CI\nYork,5,4-6,8,7-9\nLeeds,6,5-7,9,8-10');
    assert.deepEqual(limitsOf(result), ['4–6', '7–9', '5–7', '8–10']);
    const years = readAs('Area,2019,2019 95% CI,2020,2020 95% CI\nYork,5,4-6,5.5,5-7\nLeeds,6,5-7,6.5,6-8');
    assert.deepEqual(limitsOf(years), ['4–6', '5–7', '5–7', '6–8']);
  });

  it('that do not fit their number are reported with its line, and those of no number with what to write', () => {
    const rows = Array.from({ length: 12 }, (_, row) => `Place ${row},5,${row === 3 ? '6-7' : '4-6'}`);
    const result = readAs(`Area,Rate,95% CI\n${rows.join('\n')}`);
    assert.deepEqual(codesOf(result), ['invalid-limits']);
    assert.equal(limitsOf(result).filter((text) => text === '4–6').length, 11);
    for (const cells of [['±0.4', '±0.5'], ['0.4', '0.5'], ['8-9', '9-10'], ['4-6', 'wide'], ['5 (4-6)', '6 (5-7)']]) {
      const other = readAs(`Area,Smoking,95% CI\nYork,5,${cells[0] ?? ''}\nLeeds,6,${cells[1] ?? ''}`);
      assert.deepEqual(codesOf(other), ['limits-as-text'], cells.join());
      assert.ok(other.issues[0]?.message.includes('columns="extra=95% CI"'), other.issues[0]?.message);
      assert.deepEqual(numbersOf(other), [['York', 5], ['Leeds', 6]]);
      assert.deepEqual(codesOf(readAs(`Area,Smoking,95% CI\nYork,5,${cells[0] ?? ''}\nLeeds,6,1-2`, 'extra=95% CI')), []);
    }
  }); // prettier-ignore

  it('are not ages, periods, ranges instead of numbers, or limits of rates that have others', () => {
    for (const [text, roles] of [
      ['Area,Age,Smokers\nYork,0-4,3\nYork,5-9,6', 'area dimension value'],
      ['Area,Period,Smoking\nYork,2015-17,5\nYork,2016-18,6', 'area period value'],
      ['Area,Men,Women\nYork,5,1-9\nLeeds,6,7', 'area value value'],
      ['Area,Rate (95% CI),Count\nYork,5,50\nLeeds,6,60', 'area value count'],
      ['Area,Rate,Confidence level\nYork,5,95\nLeeds,6,95', 'area value constant'],
    ] as const) {
      const result = readAs(text);
      assert.equal(Object.values(rolesOf(result)).join(' '), roles);
      assert.ok(!codesOf(result).includes('limits-as-text'), text);
    }
  });
});
