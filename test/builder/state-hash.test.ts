import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type BuilderState, EMPTY_STATE } from '@commonweal/builder/state.js';
import { addressOf, hashOf, stateOf } from '@commonweal/builder/state-hash.js';
import { READER_CONTROLS } from '@commonweal/builder/dashboard/controls.js';
import { tagsOf } from '@commonweal/widgets/catalogue.js';

const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((each) => !/\p{Surrogate}/u.test(each));
const attributes = fc.dictionary(
  fc.constantFrom('heading', 'benchmark', 'areas', 'where', 'heading-level', 'show-limits'),
  text,
);
const state: fc.Arbitrary<BuilderState> = fc.record({
  source: fc.constantFrom(
    null,
    { kind: 'built-in' as const, indicator: 'sickness-absence' },
    { kind: 'link' as const, href: 'https://example.org/a b.csv?x=1&y=%20#z' },
    { kind: 'link' as const, href: 'https://example.org/a.xlsx', sheet: 'Rates & counts' },
  ),
  widgets: fc.array(
    fc.record({ tag: fc.constantFrom(...tagsOf('widget', 'figure', 'inline')), attributes }),
    {
      maxLength: 4,
    },
  ),
  dashboard: fc.record({
    attributes,
    controls: fc.array(fc.record({ tag: fc.constantFrom(...READER_CONTROLS), attributes }), { maxLength: 3 }),
  }),
  language: fc.constantFrom('en' as const, 'cy' as const),
  theme: fc.constantFrom('', 'nhs'),
  colours: fc.constantFrom({}, { '--cw-color-mark': '#123456', '--cw-color-text': 'rgb(1 2 3 / 50%)' }),
});

describe('the address of the builder', () => {
  it('gives back the state that it was made of', () => {
    fc.assert(
      fc.property(state, (made) => {
        const { state: found, problem } = stateOf(`#${hashOf(made)}`);
        assert.equal(problem, null);
        assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(made)));
      }),
    );
  });

  it('holds nothing of data that were dropped or pasted', () => {
    const source = { kind: 'text' as const, name: 'secret.csv', text: 'area,value\nYork,3' };
    assert.doesNotMatch(hashOf({ ...EMPTY_STATE, source }), /secret|York/);
    assert.equal(stateOf(hashOf({ ...EMPTY_STATE, source })).state?.source, null);
  });

  it('holds where a sheet of a linked workbook is from, and nothing that is in it', () => {
    const from = { href: 'https://example.org/a.xlsx', sheet: 'Rates' };
    const source = { kind: 'text' as const, name: 'a-Rates.csv', text: 'area,value\nYork,3', from };
    const hash = hashOf({ ...EMPTY_STATE, source });
    assert.doesNotMatch(hash, /York/);
    assert.deepEqual(stateOf(hash).state?.source, { kind: 'link', ...from });
  });

  it('has no value that is too long to be read again, says which, and keeps the rest', () => {
    const areas = Array.from({ length: 400 }, (_, at) => `E0600${String(1000 + at)}`).join('; ');
    const widgets = [
      { tag: 'cw-bar-ranking', attributes: { heading: 'Rates', areas } },
      { tag: 'cw-trend', attributes: { areas: 'York' } },
    ];
    const { hash, leftOut } = addressOf({ ...EMPTY_STATE, widgets });
    assert.deepEqual(
      leftOut.map(({ tag, attribute }) => [tag, attribute]),
      [['cw-bar-ranking', 'areas']],
    );
    assert.deepEqual(stateOf(hash).state?.widgets, [
      { tag: 'cw-bar-ranking', attributes: { heading: 'Rates' } },
      { tag: 'cw-trend', attributes: { areas: 'York' } },
    ]);
  });

  it('is never too long as a whole', () => {
    const attributes = { heading: 'ŵ'.repeat(900), finding: 'Short' };
    const widgets = Array.from({ length: 12 }, () => ({ tag: 'cw-trend', attributes: { ...attributes } }));
    const { state: found, problem } = stateOf(hashOf({ ...EMPTY_STATE, widgets }));
    assert.equal(problem, null);
    assert.equal(found?.widgets.length, 12);
    assert.ok(found.widgets.every((widget) => widget.attributes.finding === 'Short'));
    assert.ok(
      found.widgets.some((widget) => widget.attributes.heading !== undefined),
      'what fits stays',
    );
  });

  it('is left alone where it is the place of a heading', () => {
    for (const hash of ['', '#', '#preview', '#vision'])
      assert.deepEqual(stateOf(hash), { state: null, problem: null });
  });

  for (const [what, hash] of Object.entries({
    'another version': 'v=2&w=cw-trend',
    'no version': 'v=&w=cw-trend',
    'an element that is none of ours': 'v=1&w=script',
    'a dashboard in a dashboard': 'v=1&w=cw-dashboard',
    'a widget in the place of a control': 'v=1&k=cw-trend',
    'a handler of a dashboard': 'v=1&d.onclick=alert(1)',
    'a sheet of no file': 'v=1&sheet=Rates',
    markup: 'v=1&w=<img src=x onerror=alert(1)>',
    'a handler': 'v=1&w=cw-trend&a.onclick=alert(1)',
    'a style': 'v=1&w=cw-trend&a.style=color:red',
    'the name of a prototype': 'v=1&w=__proto__',
    'a prototype as an attribute': 'v=1&w=cw-trend&a.__proto__=x',
    'an attribute of nothing': 'v=1&a.heading=x',
    'an address that runs': 'v=1&src=javascript:alert(1)',
    'an address that is data': 'v=1&src=data:text/csv,area',
    'an attribute with such an address': 'v=1&w=cw-trend&a.src=JaVaScRiPt:alert(1)',
    'a colour that asks for a file': 'v=1&c.color-mark=url(https://example.org/x)',
    'a colour that ends its rule': 'v=1&c.color-mark=red}body{display:none',
    'a property of the page': 'v=1&c.__proto__=red',
    'a theme elsewhere': 'v=1&theme=../../x',
    'a language there is not': 'v=1&lang=de',
    'a name that is not known': 'v=1&html=x',
    'too much': `v=1&w=cw-trend&a.heading=${'x'.repeat(30_000)}`,
    'a value too long': `v=1&w=cw-trend&a.heading=${'x'.repeat(5000)}`,
    'too many widgets': `v=1${'&w=cw-trend'.repeat(13)}`,
    'too many attributes': `v=1&w=cw-trend${'&a.heading=x'.repeat(61)}`,
  })) {
    it(`is refused with ${what}, in a sentence`, () => {
      const { state: found, problem } = stateOf(`#${hash}`);
      assert.equal(found, null);
      assert.match(problem!, /^The address of this page could not be read, so it begins empty\. .+\.$/);
    });
  }

  it('puts no name on a prototype', () => {
    const { state: found } = stateOf('v=1&w=cw-trend&a.constructor=x');
    assert.deepEqual(Object.keys(found!.widgets[0]!.attributes), ['constructor']);
    assert.equal(({} as { readonly heading?: string }).heading, undefined);
  });
});
