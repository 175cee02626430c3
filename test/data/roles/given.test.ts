import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COLUMN_ROLES, readDataset } from '@commonweal/data';
import { codesOf, numbersOf, readAs, rolesOf } from './read-as.js';

const TEXT = 'Area,Tenure type,Rooms,Rate,Other\nYork,Owned,1,5,9\nHull,Rented,2,6,8';

describe('a role in columns', () => {
  it('that does not exist is refused, with the list of roles and the nearest', () => {
    for (const [role, nearest] of [
      ['valeu', 'value'],
      ['area_cod', 'area_code'],
      ['denominater', 'denominator'],
      // What a heading would be, in the plural too, is nearer than what is spelled like it.
      ['years', 'period'],
      ['districts', 'area'],
      ['genders', 'dimension'],
    ] as const) /* prettier-ignore */ {
      const { issues, dataset } = readAs(TEXT, `${role}=Rate`);
      assert.deepEqual(issues.map(({ code, severity }) => [code, severity]), [['unknown-role', 'fatal']]); // prettier-ignore
      assert.deepEqual(dataset.observations, []);
      const message = issues[0]?.message ?? '';
      for (const known of COLUMN_ROLES) assert.ok(message.includes(known.role), known.role);
      assert.ok(message.includes(`Did you mean ${nearest}?`), message);
    }
  });

  it('that does not exist names the column it was given to, alone or in a list', () => {
    for (const given of ['Rate', ['Rate'], ['Rate', 'Rooms']]) {
      const { issues } = readDataset(TEXT, { columns: new Map([['bogus', given]]) });
      assert.match(issues[0]?.message ?? '', /write columns="dimension=Rate"/);
    }
  });

  it('that does not exist comes with the list of roles once, whatever else is wrong', () => {
    const { issues } = readAs(TEXT, 'value=Nothing; bogus=Rate; bogey=Rooms');
    assert.deepEqual(
      issues.map(({ code, message }) => [code, message.includes('The roles are')]),
      [['unknown-column', false], ['unknown-role', true], ['unknown-role', false]],
    ); // prettier-ignore
  });

  it('for a column that does not exist is refused, with the nearest heading', () => {
    const { issues } = readAs(TEXT, 'value=Rates');
    assert.deepEqual(issues.map(({ code }) => code), ['unknown-column']); // prettier-ignore
    assert.match(issues[0]?.message ?? '', /Did you mean ‘Rate’\?/);
  });

  it('can be any documented one', () => {
    for (const { role } of COLUMN_ROLES) {
      const codes = codesOf(readAs(TEXT, `${role}=Other`));
      assert.ok(!codes.includes('unknown-role') && !codes.includes('unknown-column'), role);
    }
    for (const role of ['type', 'parent', 'se', 'flags', 'code', 'name', 'sex', 'age', 'cause', 'ethnicity', 'group', 'category', 'decile', 'quintile', 'lower998', 'LCL', 'Area Code'])
      assert.ok(!codesOf(readAs(TEXT, `${role}=Other`)).includes('unknown-role'), role); // prettier-ignore
  });

  it('dimension may be given more than once, and each group is named after its heading', () => {
    const result = readAs(TEXT, 'dimension=Tenure type; dimension=Rooms; value=Rate');
    assert.deepEqual(
      result.dataset.observations.map(({ group }) => Object.fromEntries(group)),
      [
        { 'tenure type': 'Owned', rooms: '1' },
        { 'tenure type': 'Rented', rooms: '2' },
      ],
    );
    assert.deepEqual(result.roles.slice(1, 3).map(({ role, why }) => [role, why]), [['dimension', 'given by columns'], ['dimension', 'given by columns']]); // prettier-ignore
  });

  it('of a known group has the name it is given', () => {
    const { observations } = readAs(TEXT, 'sex=Tenure type; value=Rate').dataset;
    assert.equal(observations[0]?.group.get('sex'), 'Owned');
  });

  it('with nothing after it applies to no column', () => {
    const text = 'Area,Category,Code,Value\nYork,All,1,5\nHull,All,1,6';
    assert.deepEqual(rolesOf(readAs(text)).Category, 'dimension');
    assert.deepEqual(rolesOf(readAs(text, 'category=')).Category, 'constant');
    assert.deepEqual(readAs(text, 'area_code=').dataset.observations[0]?.area, { code: null, name: 'York' });
  });

  it('extra keeps a column out of everything', () => {
    const result = readAs('Area,Men,Women\nYork,5,6', 'extra=Women');
    assert.deepEqual(numbersOf(result), [['York', 5]]);
    assert.equal(result.dataset.observations[0]?.extra.get('Women'), '6');
  });
});

describe('the kind of an area and the area that it is part of', () => {
  it('are part of the area, and stay in the row’s other columns', () => {
    const { dataset } = readAs(
      'Area Code,Area Name,Area Type,Parent Code,Parent Name,Value\nE06000014,York,UA,E12000003,Yorkshire,5\nE12000003,Yorkshire,Region,E92000001,England,6',
    );
    assert.deepEqual(dataset.observations[0]?.area, {
      code: 'E06000014',
      name: 'York',
      type: 'UA',
      parent: 'E12000003',
    });
    assert.deepEqual(
      [...dataset.observations[0].extra],
      [
        ['Area Type', 'UA'],
        ['Parent Code', 'E12000003'],
        ['Parent Name', 'Yorkshire'],
      ],
    );
  });

  it('is matched by name if it has no code, and no area is part of itself', () => {
    const { observations } = readAs('Area,Parent,Value\nYork,Yorkshire,5\nEngland,England,6').dataset;
    assert.deepEqual(
      observations.map(({ area }) => area.parent ?? null),
      ['Yorkshire', null],
    );
  });

  it('may be given by hand', () => {
    const { observations } = readAs('Ort,Art,Kreis,Wert\nA,Stadt,X,5\nB,Dorf,X,6', 'area=Ort; type=Art; parent=Kreis; value=Wert').dataset; // prettier-ignore
    assert.deepEqual(observations[1]?.area, { code: null, name: 'B', type: 'Dorf', parent: 'X' });
  });
});

describe('a role that does not exist', () => {
  it('is reported with the nearest role', () => {
    for (const [role, like] of [['rate', 'value'], ['rates', 'value'], ['deaths', 'count'], ['region', 'area'], ['gss code', 'area_code'], ['valeu', 'value'], ['time period', 'period']] as const) {
      const [issue] = readAs('Area,Smoking\nYork,5', `${role}=Smoking`).issues;
      assert.ok(issue?.message.includes(`Did you mean ${like}?`), issue?.message);
    }
  }); // prettier-ignore

  it('is reported with the list of roles, once', () => {
    const { issues } = readAs('Area,Smoking\nYork,5', 'foo=Smoking; bar=Area');
    assert.deepEqual(issues.map(({ message }) => message.includes('The roles are')), [true, false]);
  }); // prettier-ignore
});

describe('a value column given by hand', () => {
  it('is what a column of 1, 2, 3 ranks, without a notice', () => {
    const csv = 'area,deaths,place\nYork,50,1\nLeeds,40,2\nHull,30,3\nSelby,20,4\nRipon,10,5\nBath,8,6';
    const { roles, issues } = readDataset(csv, { columns: new Map([['value', 'deaths']]) });
    assert.deepEqual(
      roles.map(({ role }) => role),
      ['area', 'value', 'rank'],
    );
    assert.deepEqual(issues, []);
  });
});

describe('a heading of signs only', () => {
  it('is matched by exactly those signs', () => {
    const csv = 'area,***,rate\nYork,1,5\nLeeds,2,6';
    const read = (wanted: string) => readDataset(csv, { columns: new Map([['value', wanted]]) });
    assert.deepEqual(
      read('***').dataset.observations.map(({ value }) => value),
      [1, 2],
    );
    for (const other of ['§', '*', '-'])
      assert.deepEqual(
        read(other).issues.map(({ code }) => code),
        ['unknown-column'],
        other,
      );
  });

  it('gives no role to its column', () => {
    const { roles } = readDataset('area,***,value\nYork,1,5\nLeeds,2,6\nHull,3,6');
    assert.deepEqual(
      roles.map(({ column, role }) => [column, role]),
      [
        ['area', 'area'],
        ['***', 'extra'],
        ['value', 'value'],
      ],
    );
  });
});
