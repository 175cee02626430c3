import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checksOf } from '@commonweal/builder/checks/checks.js';
import { colourOf } from '@commonweal/builder/checks/colours.js';
import { type BuilderState, EMPTY_STATE } from '@commonweal/builder/state.js';
import { readDataset } from '@commonweal/data';

const BARE = readDataset('area,value\nEngland,12\nYork,3').dataset;
const FULL = readDataset(
  'area,period,value\nEngland,2023,12\nYork,2023,3\n# format: Commonweal CSV 1\n# indicator: smoking rate\n# unit: %\n# polarity: lowIsGood\n# title: Smoking habits\n# publisher: Example Council',
).dataset;

type Attributes = Readonly<Record<string, string>>;
const made = (...widgets: readonly Attributes[]): BuilderState => ({
  ...EMPTY_STATE,
  source: { kind: 'text', name: 'rates.csv', text: '' },
  widgets: widgets.map((attributes) => ({ tag: 'cw-bar-ranking', attributes })),
});
const codes = (state: BuilderState, dataset = BARE) => checksOf(state, dataset).map(({ code }) => code);

describe('the checks of the builder', () => {
  it('say in sentences what readers would not know', () => {
    const checks = checksOf(made({}), BARE);
    assert.deepEqual(
      checks.map(({ code }) => code),
      ['no-measure', 'no-unit', 'no-period', 'no-source', 'no-benchmark'],
    );
    for (const { message } of checks) assert.match(message, /^[A-Z].+\. .+\.$/);
    assert.match(checks[4]!.message, /England/);
  });

  it('have nothing to say of data that tell it all, or of words that do', () => {
    assert.deepEqual(codes(made({ benchmark: 'England' }), FULL), []);
    const words = {
      ...{ measure: 'the smoking rate', unit: '%', source: 'Example Council', heading: 'Smoking in 2023' },
      ...{ benchmark: 'England', polarity: 'lower-is-better' },
    };
    assert.deepEqual(codes(made(words)), []);
  });

  it('ask for a direction once there is a benchmark, and for none where it was turned off', () => {
    assert.ok(codes(made({ benchmark: 'England' })).includes('no-polarity'));
    assert.ok(!codes(made({ benchmark: '' })).includes('no-benchmark'));
  });

  it('say once what is true of all widgets, and nothing of those with data of their own', () => {
    assert.equal(codes(made({}, {})).filter((code) => code === 'no-unit').length, 1);
    const figure = { ...EMPTY_STATE, widgets: [{ tag: 'cw-life-expectancy-table', attributes: {} }] };
    assert.deepEqual(codes(figure), []);
    assert.deepEqual(codes(made({ indicator: 'sickness-absence' })), []);
  });

  it('notice a level of heading that is skipped', () => {
    const checks = checksOf(made({ 'heading-level': '2' }, { 'heading-level': '4' }), FULL);
    const skipped = checks.find(({ code }) => code === 'heading-level-skipped');
    assert.equal(skipped?.widget, 1);
    assert.match(skipped.message, /level 4, below one at level 2\. Make it level 3/);
    assert.ok(!codes(made({ 'heading-level': '3' }, { 'heading-level': '2' }), FULL).includes(skipped.code));
  });

  it('name the pair of colours that cannot be told apart, and a colour they cannot read', () => {
    const colours = { '--cw-color-muted': '#bbb', '--cw-color-link': 'rebeccapurple', '--cw-radius': '4px' };
    const checks = checksOf({ ...made({ benchmark: 'England' }), colours }, FULL);
    assert.deepEqual(
      checks.map(({ code }) => code),
      ['low-contrast', 'colour-not-checked'],
    );
    assert.match(checks[0]!.message, /“Quiet text” on “Background” has a contrast of 1\.9 to 1/);
    assert.match(checks[1]!.message, /“Links” .*rebeccapurple/);
    for (const { message } of checks) assert.doesNotMatch(message, /--|-color-/, 'in the words of the form');
    const grey = { ...made({ benchmark: 'England' }), colours: { '--cw-color-muted': '#6b6b6b' } };
    const [onDark, ...others] = checksOf(grey, FULL);
    assert.match(onDark!.message, /dark/);
    assert.deepEqual(others, [], 'on a light page it is in order');
  });

  it('read colours as editors write them', () => {
    assert.deepEqual(
      ['#fff', '#0B0c0c', ' #abc ', 'rgb(1 2 3)', 'rgb(1, 2, 3)', 'red', '#ffff'].map(colourOf),
      [0xffffff, 0x0b0c0c, 0xaabbcc, 0x010203, 0x010203, null, null],
    );
  });
});
