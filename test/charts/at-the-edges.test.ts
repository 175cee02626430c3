import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DEFAULT_CHART_OPTIONS } from '@commonweal/charts';
import { selectIndicators } from '@commonweal/charts/kit/indicators.js';
import { messageOf } from '../support/in-english.js';
import { ranked, read, where } from './helpers/choosing.js';

describe('an area that other options leave out', () => {
  it('is named in the message', () => {
    const { issues } = ranked('area,sex,value\nLeeds,Men,1\nYork,Women,2\nHull,Women,3', {
      area: ['Leeds'],
      where: where({ sex: 'Women' }),
    });
    const message = issues.filter(({ code }) => code === 'area-left-out').map(messageOf);
    assert.equal(message.length, 1);
    assert.match(message[0] ?? '', /Leeds/);
  });
});

describe('a unit and a measure that the author states', () => {
  const select = (csv: string) =>
    selectIndicators(read(csv), {
      ...DEFAULT_CHART_OPTIONS,
      indicators: [],
      polarities: new Map(),
      unit: 'per head',
      measure: 'Cost',
    }).indicators.map(({ format }) => format.unit);

  it('are those of a single indicator', () => {
    const [only] = select('area,indicator,unit,value\nLeeds,Smoking,%,1\nYork,Smoking,%,2');
    assert.equal(only, 'per head');
  });

  it('are not those of several', () => {
    const [first, second] = select(
      'area,indicator,unit,value\nLeeds,Smoking,%,1\nYork,Smoking,%,2\nLeeds,Deaths,per 1000,3\nYork,Deaths,per 1000,4',
    );
    assert.deepEqual([first, second], ['%', 'per 1000']);
  });
});
