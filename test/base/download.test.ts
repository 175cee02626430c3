import { expect, fixture, html } from '@open-wc/testing';
import { readDataset } from '@commonweal/data';
import type { CwBarRanking } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import { fileName } from '@commonweal/widgets/base/save-file.js';
import { offered } from './support/offered.js';
import { keys, root } from './support/widget.js';

const CSV = 'area,value\nAlderby,4\nBeckcombe,[c]\nColdden,0\nDunfield,1.50\n';

describe('the download', () => {
  it('offers what is shown, in the order of its source, with its raw text', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking heading="Rates, 2020" .data=${CSV}></cw-bar-ranking>`,
    );
    widget.sort = 'area descending';
    await widget.updateComplete;
    const [file, ...others] = await offered(async () => {
      root(widget).querySelector<HTMLButtonElement>('button.download')!.click();
      // The file is made by then: those who ask for it are served in their order.
      await widget.toCsv();
    });
    expect(others).to.deep.equal([]);
    expect(file!.name).to.equal('rates-2020.csv');
    expect(file!.type).to.contain('text/csv');
    expect(file!.text).to.equal(await widget.toCsv());
    const read = readDataset(file!.text).dataset.observations;
    const source = readDataset(CSV).dataset.observations;
    expect(keys(widget)).not.to.deep.equal(source.map(({ area }) => area.name));
    expect(read.map(({ area, raw }) => [area.name, raw])).to.deep.equal(
      source.map(({ area, raw }) => [area.name, raw]),
    );
  });

  it('leaves out hidden rows', async () => {
    const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking show="1" .data=${CSV}></cw-bar-ranking>`);
    const read = readDataset(await widget.toCsv()).dataset.observations;
    expect(read.map(({ area }) => area.name)).to.deep.equal(keys(widget));
  });

  it('is empty, and offers nothing, if there is no chart', async () => {
    const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking></cw-bar-ranking>`);
    expect(await widget.toCsv()).to.equal('');
    const files = await offered(() => widget.download('csv'));
    expect(files).to.deep.equal([]);
  });

  it('is named after the heading, by its letters and digits', () => {
    expect(fileName('Men, 2015–17', 'csv')).to.equal('men-2015-17.csv');
    expect(fileName('../../etc', 'csv')).to.equal('etc.csv');
    expect(fileName('«»', 'csv')).to.equal('data.csv');
  });
});
