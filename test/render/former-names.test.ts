import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeElement, ownAttributes } from '../../packages/render/src/element.js';
import { dataBlock } from '../../packages/render/src/html/data-block.js';
import { CHOROPLETH_TABLE_OPTIONS } from '../../packages/widgets/src/choropleth-table/options.js';

const CSV = 'area,value\nYork,1\nLeeds,2\nHull,3\nBath,4\nWells,5';

/** The step of each cell, and the codes of what is reported to an editor. */
function seen(tag: string, attributes: Readonly<Record<string, string>>, data: string | null = CSV) {
  const { element } = makeElement(tag, attributes, data === null ? null : dataBlock(data));
  const steps = (element.model?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'shade' && cell.step !== null ? [cell.step] : [])),
  );
  const issues = element.issues.map(({ code, severity, message }) => ({ code, severity, message }));
  return { steps, issues };
}

describe('an option by its former name', () => {
  const low = seen('cw-choropleth-table', { emphasis: 'low' });

  it('does what the option does, and an editor gets its name of today', () => {
    const { steps, issues } = seen('cw-choropleth-table', { darker: 'low' });
    assert.deepEqual(steps, low.steps);
    assert.notDeepEqual(steps, seen('cw-choropleth-table', {}).steps);
    assert.deepEqual(issues, [
      {
        code: 'former-name',
        severity: 'notice',
        message:
          'The attribute darker is now called emphasis. Write emphasis instead: the former name works until version 1.0.',
      },
    ]);
    assert.deepEqual(low.issues, []);
  });

  it('is reported in Welsh too', () => {
    const [issue] = seen('cw-choropleth-table', { darker: 'low', lang: 'cy' }).issues;
    assert.match(issue!.message, /^Enw’r briodwedd darker bellach yw emphasis\./);
  });

  it('counts less than the name of today, and more than what a named element sets', () => {
    const both = seen('cw-choropleth-table', { darker: 'high', emphasis: 'low' });
    assert.deepEqual(both.steps, low.steps);
    const named = (attributes: Readonly<Record<string, string>>): number[] =>
      seen('cw-life-expectancy-table', attributes, null).steps;
    assert.deepEqual(named({}), named({ emphasis: 'low' }));
    assert.deepEqual(named({ darker: 'high' }), named({ emphasis: 'high' }));
    assert.notDeepEqual(named({ darker: 'high' }), named({}));
  });

  it('is an attribute that elements read', () => {
    for (const name of Object.keys(CHOROPLETH_TABLE_OPTIONS).filter((each) => /^[a-z]+$/.test(each)))
      assert.ok(ownAttributes('cw-choropleth-table').includes(name), name);
  });
});
