import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { CwBarRanking } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import { keys, root } from './support/widget.js';

const COUNT = 1250;
const nameOf = (index: number): string => `Area ${String(index).padStart(4, '0')}`;
const CSV = `area,value\n${Array.from({ length: COUNT }, (_, index) => `${nameOf(index)},${COUNT - index}\n`).join('')}`;

const ranking = (): Promise<CwBarRanking> =>
  fixture<CwBarRanking>(html`<cw-bar-ranking benchmark=${nameOf(1100)} .data=${CSV}></cw-bar-ranking>`);
const caveat = (widget: CwBarRanking): string => root(widget).querySelector('.caveat')?.textContent ?? '';
const next = (widget: CwBarRanking): HTMLButtonElement | null =>
  root(widget).querySelector<HTMLButtonElement>('tr.more button');

async function press(widget: CwBarRanking): Promise<void> {
  next(widget)!.click();
  await widget.updateComplete;
  await nextFrame();
}

describe('a table of very many rows (fault 83)', () => {
  it('is rendered five hundred rows at a time, says how many there are, and keeps all for finding and download', async () => {
    const widget = await ranking();
    expect(keys(widget)).to.deep.equal([
      ...Array.from({ length: 500 }, (_, index) => nameOf(index)),
      nameOf(1100),
    ]);
    expect(caveat(widget)).to.equal('501 of 1,250 rows are shown; the download has all.');
    expect(next(widget)!.textContent).to.equal('Show 500 more');
    expect(next(widget)!.getAttribute('aria-expanded')).to.equal('false');
    const rows = [...root(widget).querySelectorAll('tbody tr')];
    expect(rows.indexOf(next(widget)!.closest('tr')!)).to.equal(500);
    expect(root(widget).querySelector('#heading')!.textContent).to.include('1,249');
    expect(await widget.toCsv()).to.include(nameOf(COUNT - 1));
    expect(widget.state).to.equal('ready');
  });

  it('renders the next rows on demand, and moves the focus to the first of them', async () => {
    const widget = await ranking();
    await press(widget);
    expect(keys(widget).length).to.equal(1001);
    expect(root(widget).activeElement?.closest<HTMLElement>('tr')?.dataset.key).to.equal(nameOf(500));
    expect(next(widget)!.textContent).to.equal('Show 249 more');
    await press(widget);
    expect(keys(widget).length).to.equal(COUNT);
    expect(root(widget).activeElement?.closest<HTMLElement>('tr')?.dataset.key).to.equal(nameOf(1000));
    expect(next(widget)).to.equal(null);
    expect(caveat(widget)).to.equal('');
  });

  it('is sorted as a whole: the first rows of the new order are rendered', async () => {
    const widget = await ranking();
    widget.sort = 'area descending';
    await widget.updateComplete;
    expect(keys(widget).slice(0, 2)).to.deep.equal([nameOf(COUNT - 1), nameOf(COUNT - 2)]);
    expect(keys(widget).length).to.equal(500);
  });
});
