import { expect, fixture, html } from '@open-wc/testing';
import { loadPart, readWith } from '@commonweal/data/unworded.js';
import type { CwBarRanking } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import { reading } from '@commonweal/widgets';
import { Parts } from '@commonweal/widgets/base/part.js';
import { readPageTable } from '@commonweal/widgets/base/page-table.js';
import { PartedReader } from '../../packages/widgets/src/base/parted-reader.js';
import { root } from './support/widget.js';

const names = (widget: CwBarRanking): string[] =>
  Array.from(root(widget).querySelectorAll('tbody th'), (header) => header.textContent.trim()).sort();

const RECORDS = [
  { area: 'York', value: 65.3 },
  { area: 'Leeds', value: 64.7 },
];
const ONS = 'areacd,areanm,period,observation\nE06000014,York,2020,65.3\nE08000035,Leeds,2020,64.7\n';

describe('a source that takes a part of the reader', () => {
  for (const [what, data] of [
    ['records', RECORDS],
    ['the file of a publisher', ONS],
    [
      'JSON with the columns of a publisher',
      JSON.stringify([
        { FEATURECODE: 'E06000014', Measurement: 'Ratio', Units: '%', Value: 5, DateCode: '2020' },
      ]),
    ],
  ] as const) {
    it(`is shown once the part is there: ${what}`, async () => {
      const widget = await fixture<CwBarRanking>(
        html`<cw-bar-ranking .data=${'area,value\nHull,1'}></cw-bar-ranking>`,
      );
      let ready = 0;
      widget.addEventListener('cw-ready', () => (ready += 1));
      widget.data = data;
      await widget.updateComplete;
      expect(widget.state).to.equal('ready');
      expect(names(widget)).not.to.deep.equal(['Hull']);
      expect(ready, 'what stood there stays until then').to.equal(1);
    });
  }

  it('gives way to a later one that takes none', async () => {
    const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking .data=${RECORDS}></cw-bar-ranking>`);
    widget.data = ONS;
    widget.requestUpdate();
    await Promise.resolve();
    widget.data = 'area,value\nHull,1';
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['Hull']);
    expect(widget.state).to.equal('ready');
  });
});

describe('the reader with its parts', () => {
  const records = { records: RECORDS };
  const script = new Parts(() => undefined);

  it('waits for the part that a source needs, and for no part of a source that is given up', async () => {
    let arrived = 0;
    const reader = new PartedReader(() => (arrived += 1), script, reading.reader);
    expect(reader.read(records, {}).dataset).to.equal(null);
    expect(reader.isWaiting).to.equal(true);
    reader.start();
    expect(reader.read({ text: 'area,value\nHull,1' }, {}).dataset?.observations.length).to.equal(1);
    expect(reader.isWaiting).to.equal(false);
    await reader.coming;
    expect([arrived, reader.coming]).to.deep.equal([1, null]);
    reader.start();
    expect(reader.read(records, {}).dataset?.observations.length).to.equal(2);
    expect(reader.isWaiting).to.equal(false);
  });

  it('says that a part did not come, asks for it no more by itself, and asks again on request', async () => {
    let asked = 0;
    const reader = new PartedReader(() => undefined, script, {
      readWith,
      readPageTable,
      loadPart: (name) => {
        asked += 1;
        return asked === 1 ? Promise.reject(new TypeError('404')) : loadPart(name);
      },
    });
    reader.read(records, {});
    await reader.coming;
    for (let again = 0; again < 2; again += 1) {
      reader.start();
      const { dataset, issues } = reader.read(records, {});
      expect(dataset).to.equal(null);
      expect(issues.map(({ code, severity }) => [code, severity])).to.deep.equal([['part-failed', 'fatal']]);
      expect(issues[0]?.where.source, 'so that the button to try again is there').to.equal('json');
      expect(reader.isWaiting).to.equal(false);
    }
    expect(asked).to.equal(1);
    reader.retry();
    reader.start();
    reader.read(records, {});
    await reader.coming;
    reader.start();
    expect(reader.read(records, {}).dataset?.observations.length).to.equal(2);
    expect(asked).to.equal(2);
  });
});
