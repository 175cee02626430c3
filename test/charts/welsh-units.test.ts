import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unit, withUnit } from '@commonweal/charts/language/cy/unit.js';

describe('a unit in Welsh', () => {
  it('is a phrase where it is no noun', () => {
    for (const [english, welsh] of [
      ['per cent', 'y cant'],
      ['percent', 'y cant'],
      ['% of working hours', '% o oriau gwaith'],
      ['% of adults', '% o oedolion'],
      ['% of people', '% o bobl'],
      ['% of children', '% o blant'],
      ['% of pupils', '% o ddisgyblion'],
      ['% of households', '% o aelwydydd'],
      ['% of population', '% o’r boblogaeth'],
      ['% of the population', '% o’r boblogaeth'],
      ['number', 'nifer'],
      ['count', 'nifer'],
      ['ratio', 'cymhareb'],
      ['index', 'mynegai'],
      ['score', 'sgôr'],
      ['proportion', 'cyfran'],
      ['rank', 'safle'],
      ['rate', 'cyfradd'],
    ] as const)
      assert.equal(unit(english), welsh, english);
  });

  it('says what a rate is per', () => {
    for (const [english, welsh] of [
      ['per 1,000', 'fesul 1,000'],
      ['per 1,000 population', 'fesul 1,000 o’r boblogaeth'],
      ['per 1,000 people', 'fesul 1,000 o bobl'],
      ['per 1,000 persons', 'fesul 1,000 o bobl'],
      ['per 1,000 residents', 'fesul 1,000 o breswylwyr'],
      ['per 1,000 adults', 'fesul 1,000 o oedolion'],
      ['per 1,000 children', 'fesul 1,000 o blant'],
      ['per 1,000 households', 'fesul 1,000 o aelwydydd'],
      ['per 1,000 live births', 'fesul 1,000 o enedigaethau byw'],
      ['per 1,000 births', 'fesul 1,000 o enedigaethau'],
      ['rate per 1,000', 'cyfradd fesul 1,000'],
      ['crude rate per 1,000', 'cyfradd grai fesul 1,000'],
      ['age-standardised rate per 1,000', 'cyfradd wedi’i safoni yn ôl oedran fesul 1,000'],
      ['directly standardised rate per 1,000', 'cyfradd wedi’i safoni’n uniongyrchol fesul 1,000'],
      // What is known only in part stays English as a whole.
      ['per 1,000 dwellings', 'per 1,000 dwellings'],
      ['visits per 1,000 people', 'visits per 1,000 people'],
    ] as const)
      assert.equal(unit(english), welsh, english);
  });

  it('says what an amount or a number of things is for each of', () => {
    for (const [english, welsh] of [
      ['per hour', 'yr awr'],
      ['per day', 'y dydd'],
      ['per week', 'yr wythnos'],
      ['per month', 'y mis'],
      ['per year', 'y flwyddyn'],
      ['a week', 'yr wythnos'],
      ['a year', 'y flwyddyn'],
      ['per head', 'y pen'],
      ['per person', 'y pen'],
      ['per household', 'yr aelwyd'],
    ] as const)
      assert.deepEqual(
        [withUnit('5', `£ ${english}`), withUnit('5', `US$m ${english}`), withUnit('5', `pounds ${english}`)],
        [`£5 ${welsh}`, `US$5m ${welsh}`, `5 o bunnoedd ${welsh}`],
      );
    assert.equal(withUnit('5', '£ per dwelling'), '£5 per dwelling');
  });
});
