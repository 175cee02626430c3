import { expect, fixture, html } from '@open-wc/testing';
import type { CwBarRanking } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import { message, root, type Widget } from './support/widget.js';

interface Case {
  readonly what: string;
  readonly data: string;
  readonly say?: Readonly<Record<string, string>>;
  readonly code: string;
  readonly state: string;
  /** What a reader learns under the chart; empty where it is of no matter to a reader. */
  readonly reported: string;
}

const LOST = 'Some figures could not be shown.';
const CSV = 'area,value\nYork,1\nLeeds,2\nHull,3\n';

const CASES: readonly Case[] = [
  {
    what: 'notes under the data',
    data: `${CSV}\nSource: ONS\n`,
    code: 'footnote-lines',
    state: 'ready',
    reported: '',
  },
  {
    what: 'blank lines',
    data: 'area,value\nYork,1\n\nLeeds,2\n',
    code: 'blank-lines',
    state: 'ready',
    reported: '',
  },
  {
    what: 'another delimiter than the comma',
    data: 'area;value\nYork;1\nLeeds;2\n',
    code: 'delimiter-recognised',
    state: 'ready',
    reported: '',
  },
  {
    what: 'a period with two readings',
    data: 'area,period,value\nYork,2015-16,1\nLeeds,2015-16,2\n',
    code: 'ambiguous-period',
    state: 'ready',
    reported: '',
  },
  {
    what: 'garbled letters',
    data: 'area,value\nYnys MÃ´n,1\nLeeds,2\n',
    code: 'garbled-text',
    state: 'ready',
    reported: '',
  },
  {
    what: 'names that look alike',
    data: 'area,value\nYork,1\nyork,2\n',
    code: 'look-alike-names',
    state: 'ready',
    reported: '',
  },
  {
    what: 'a percentage above 100',
    data: 'area,value (%)\nYork,105\nLeeds,2\n',
    code: 'outside-usual-range',
    state: 'ready',
    reported: '',
  },
  {
    what: 'a cell that is no number',
    data: 'area,value\nYork,about 5\nLeeds,2\nHull,3\n',
    code: 'unreadable-number',
    state: 'partial',
    reported: LOST,
  },
  {
    what: 'a cell that is no number, of an area that the author left out',
    data: 'area,value\nYork,about 5\nLeeds,2\nHull,3\n',
    say: { areas: 'Leeds; Hull' },
    code: 'unreadable-number',
    state: 'partial',
    reported: 'Some figures in the data could not be read.',
  },
  {
    what: 'numbers in brackets',
    data: 'area,value\nYork,(5.2)\nLeeds,2\nHull,3\n',
    code: 'bracketed-numbers',
    state: 'partial',
    reported: LOST,
  },
  {
    what: 'a number with more digits than can be compared',
    data: 'area,value\nYork,9007199254740993\nLeeds,2\nHull,3\n',
    code: 'too-many-digits',
    state: 'partial',
    reported: LOST,
  },
  {
    what: 'a quotation mark that is never closed',
    data: 'area,value\nYork,1\nHull,2\n"Leeds,2\n',
    code: 'unclosed-quote',
    state: 'partial',
    reported: 'These figures may not be complete.',
  },
  {
    what: 'limits that do not fit',
    data: 'area,value,lower95,upper95\nYork,1,2,3\nLeeds,2,1,3\n',
    code: 'invalid-limits',
    state: 'partial',
    reported: 'Some confidence limits could not be shown.',
  },
  {
    what: 'an area that is not in the data',
    data: CSV,
    say: { areas: 'York; Leads; Hull' },
    code: 'unknown-area',
    state: 'partial',
    reported: 'Not every area that this page asks for is in these figures.',
  },
  {
    what: 'a benchmark that is not in the data',
    data: CSV,
    say: { benchmark: 'Englund' },
    code: 'unknown-benchmark',
    state: 'partial',
    reported: 'Not every area to compare with is in these figures.',
  },
  {
    what: 'bars from a benchmark that nobody names',
    data: CSV,
    say: { baseline: 'benchmark' },
    code: 'benchmark-needed',
    state: 'partial',
    reported: 'There is no area to compare these figures with.',
  },
  {
    what: 'areas of different levels, which the chart itself tells',
    data: 'area_code,area,value\nE92000001,England,1\nE06000014,York,2\nE08000035,Leeds,3\n',
    code: 'mixed-levels',
    state: 'partial',
    reported: '',
  },
];

describe('under a chart, a reader learns of', () => {
  for (const { what, data, say = {}, code, state, reported } of CASES) {
    it(`${what}: ${reported === '' ? 'nothing' : reported}`, async () => {
      const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking></cw-bar-ranking>`);
      for (const [name, value] of Object.entries(say)) widget.setAttribute(name, value);
      widget.data = data;
      await widget.updateComplete;
      expect(widget.issues.map((issue) => issue.code)).to.include(code);
      expect(widget.state).to.equal(state);
      expect(message(widget)).to.equal(reported);
      expect(root(widget).querySelector('.code') === null, 'no code').to.equal(true);
    });
  }

  it('nothing if nothing is wrong, in a region that stays empty', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking .data=${'area,value\nYork,1\nLeeds,2\n'}></cw-bar-ranking>`,
    );
    expect(message(widget)).to.equal('');
    const empty = root(widget).querySelector('[part~="message"]')!;
    expect(empty.getAttribute('role'), 'the region is empty').to.equal('status');
  });
});

describe('in the place of a chart', () => {
  const shown = async (markup: ReturnType<typeof html>): Promise<Widget> => fixture<Widget>(markup);

  it('the editor gets what to write, with the code, and no assumption made on the way', async () => {
    const widget = await shown(
      html`<cw-bar-ranking .data=${'area;sex;value\nYork;Men;1\n\nYork;Women;2\n'}></cw-bar-ranking>`,
    );
    expect(widget.issues.map(({ code }) => code)).to.include.members(['delimiter-recognised', 'blank-lines']);
    const codes = Array.from(root(widget).querySelectorAll('.code'), (code) => code.textContent);
    expect(codes).to.deep.equal(['Code ambiguous-observations']);
    expect(message(widget)).to.contain('where="sex=');
  });

  it('everything wrong with the attributes is reported at once', async () => {
    const widget = await shown(
      html`<cw-bar-ranking
        .data=${CSV}
        polarity="upwards"
        heading-level="9"
        area="Yorke"
        benchmark="Englund"
        sort="colour"
      ></cw-bar-ranking>`,
    );
    expect(widget.state).to.equal('error');
    expect(widget.issues.map(({ code }) => code).sort()).to.deep.equal(
      ['bad-value', 'unknown-keyword', 'unknown-area', 'unknown-benchmark', 'unknown-column'].sort(),
    );
    for (const each of ['polarity=', 'heading-level=', '‘Yorke’', '‘Englund’', '‘colour’'])
      expect(message(widget)).to.contain(each);
  });

  it('nothing is reported that is only a result of the refusal', async () => {
    const data = 'area,sex,value\nYork,Men,1\nYork,Women,2\n';
    const refused = await shown(html`<cw-bar-ranking .data=${data} where="sex"></cw-bar-ranking>`);
    expect(refused.issues.map(({ code }) => code)).to.deep.equal(['bad-value']);
    const read = await shown(
      html`<cw-bar-ranking .data=${data} skip-rows="none" where="gender=Men"></cw-bar-ranking>`,
    );
    expect(read.issues.map(({ code }) => code)).to.deep.equal(['bad-value']);
  });
});
