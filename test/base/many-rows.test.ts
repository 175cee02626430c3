import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { cy } from '@commonweal/charts/language/cy.js';
import type { CwBarRanking } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/cy/bar-ranking.js';
import { keys, root, row } from './support/widget.js';

/** Rows of the long table here, and a table that is just short enough to be in the page whole. */
const COUNT = 2500;
const MOST = 2000;
const nameOf = (index: number): string => `Area ${String(index).padStart(4, '0')}`;
/** Source order is the order of ranks. */
const csvOf = (count: number): string =>
  `area,value\n${Array.from({ length: count }, (_, index) => `${nameOf(index)},${count - index}\n`).join('')}`;

const ranking = (count = COUNT): Promise<CwBarRanking> =>
  fixture<CwBarRanking>(html`<cw-bar-ranking area=${nameOf(1100)} .data=${csvOf(count)}></cw-bar-ranking>`);
const selectable = (): Promise<CwBarRanking> =>
  fixture<CwBarRanking>(html`<cw-bar-ranking selectable .data=${csvOf(COUNT)}></cw-bar-ranking>`);
const box = (widget: CwBarRanking): HTMLElement => root(widget).querySelector<HTMLElement>('.scroll')!;
const field = (widget: CwBarRanking): HTMLInputElement => root(widget).querySelector('input')!;
const textOf = (widget: CwBarRanking, selector: string): string =>
  root(widget).querySelector(selector)?.textContent.trim() ?? '';

async function settled(widget: CwBarRanking): Promise<void> {
  // A scroll event comes with the next frame, and what it asks for is rendered after it.
  await nextFrame();
  await nextFrame();
  await widget.updateComplete;
}

/** Keys of the rows that a reader sees in the box. */
function inView(widget: CwBarRanking): string[] {
  const { top, bottom } = box(widget).getBoundingClientRect();
  return [...root(widget).querySelectorAll<HTMLElement>('tr[data-key]')]
    .filter((each) => {
      const place = each.getBoundingClientRect();
      return place.bottom > top && place.top < bottom;
    })
    .map((each) => each.dataset.key!);
}

async function scrollTo(widget: CwBarRanking, top: number): Promise<void> {
  const scrolled = box(widget);
  const before = scrolled.scrollTop;
  scrolled.scrollTop = top;
  if (scrolled.scrollTop !== before)
    await new Promise((resolve) => scrolled.addEventListener('scroll', resolve, { once: true }));
  await widget.updateComplete;
}

async function search(widget: CwBarRanking, text: string): Promise<void> {
  field(widget).value = text;
  field(widget).dispatchEvent(new Event('input', { bubbles: true }));
  await settled(widget);
}

describe('a table of 2,000 rows', () => {
  it('is in the page whole, without a search field', async () => {
    const widget = await ranking(MOST);
    expect(keys(widget).length).to.equal(MOST);
    expect(root(widget).querySelector('input')).to.equal(null);
    expect(root(widget).querySelector('[aria-rowcount], [aria-rowindex]')).to.equal(null);
    expect(box(widget).hasAttribute('tabindex')).to.equal(false);
  });
});

describe('a table of more than 2,000 rows (fault 83)', () => {
  it('renders those in view and the highlighted ones, from 2,001 rows on', async () => {
    const widget = await ranking(MOST + 1);
    expect(keys(widget).length).to.be.lessThan(100);
    expect(keys(widget)[0]).to.equal(nameOf(0));
    expect(keys(widget)).to.include(nameOf(1100));
    expect(await widget.toCsv()).to.include(nameOf(MOST));
    expect(widget.state).to.equal('ready');
  });

  it('says how many rows there are and which is shown, in sight', async () => {
    const widget = await ranking();
    expect(textOf(widget, '.position')).to.equal('Showing from row 1 of 2,500.');
    expect(textOf(widget, '.limits')).to.include('The download has all of them.');
    await scrollTo(widget, box(widget).scrollHeight);
    const [first] = inView(widget);
    expect(textOf(widget, '.position')).to.match(/^Showing from row 2,4\d\d of 2,500\.$/);
    expect(Number(first!.slice(5))).to.be.greaterThan(2470);
  });

  it('tells assistive technology how many rows there are and the number of each', async () => {
    const widget = await ranking();
    expect(root(widget).querySelector('table')!.getAttribute('aria-rowcount')).to.equal(String(COUNT + 1));
    const number = (index: number): string | null => row(widget, nameOf(index)).getAttribute('aria-rowindex');
    expect(root(widget).querySelector('thead tr')!.getAttribute('aria-rowindex')).to.equal('1');
    expect([number(0), number(1), number(1100)]).to.deep.equal(['2', '3', '1102']);
    await scrollTo(widget, box(widget).scrollHeight);
    expect(number(COUNT - 1)).to.equal(String(COUNT + 1));
    expect(root(widget).querySelector('.gap')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('stays where the reader scrolls to, in a narrow page too', async () => {
    const widget = await ranking();
    for (const width of ['300px', '700px']) {
      widget.style.inlineSize = width;
      await settled(widget);
      const way = box(widget).scrollHeight - box(widget).clientHeight;
      for (const top of [Math.floor(way / 2), way, Math.floor(way / 4), 0]) {
        await scrollTo(widget, top);
        expect(box(widget).scrollTop, width).to.be.closeTo(top, 1);
        expect(box(widget).scrollHeight - box(widget).clientHeight, width).to.be.closeTo(way, 1);
      }
    }
  });

  it('shows every row to a reader who scrolls, none of them twice', async function () {
    this.timeout(60_000);
    const widget = await ranking();
    widget.style.setProperty('--cw-table-max-height', '60em');
    await settled(widget);
    const seen = new Set<string>();
    const step = box(widget).clientHeight - 100;
    for (let top = 0; top < box(widget).scrollHeight; top += step) {
      // The browser's own event, which other tests wait for, comes with a frame: up to a second in WebKit beside others.
      box(widget).scrollTop = top;
      box(widget).dispatchEvent(new Event('scroll'));
      await widget.updateComplete;
      for (const key of inView(widget)) seen.add(key);
      expect(new Set(keys(widget)).size).to.equal(keys(widget).length);
    }
    expect(seen.size).to.equal(COUNT);
  });

  it('has rows of one height, whatever their names, so that the way to scroll is that of all rows', async () => {
    const long = `${'A very long name of a small place '.repeat(8)}end`;
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking .data=${csvOf(COUNT).replace(nameOf(1), long)}></cw-bar-ranking>`,
    );
    const rows = [...root(widget).querySelectorAll('tr[data-key]')];
    const heights = new Set(rows.map((each) => Math.round(each.getBoundingClientRect().height)));
    expect(heights.size).to.equal(1);
    const [height] = [...heights];
    expect(box(widget).scrollHeight).to.be.greaterThan(height! * COUNT);
    expect(box(widget).scrollHeight).to.be.lessThan(height! * (COUNT + 5));
    const name = row(widget, long).querySelector<HTMLElement>('.whole')!;
    expect(name.textContent).to.equal(long);
    expect(name.scrollHeight).to.be.greaterThan(name.clientHeight);
    row(widget, long).querySelector<HTMLElement>('th')!.focus();
    expect(name.scrollHeight).to.be.at.most(name.clientHeight);
  });

  it('is a labelled box that the keyboard scrolls and leaves', async () => {
    const widget = await ranking();
    expect(box(widget).getAttribute('role')).to.equal('group');
    expect(box(widget).getAttribute('aria-labelledby')).to.equal('heading');
    box(widget).focus();
    expect(root(widget).activeElement).to.equal(box(widget));
    // Scrolled by keys alone, at the speed of the browser.
    await sendKeys({ press: 'End' });
    await untilShown(widget, nameOf(COUNT - 1));
    await sendKeys({ press: 'Home' });
    await untilShown(widget, nameOf(0));
    for (let presses = 0; presses < 20 && box(widget).contains(root(widget).activeElement); presses += 1)
      await sendKeys({ press: 'Tab' });
    expect(box(widget).contains(root(widget).activeElement)).to.equal(false);
  });

  it('keeps sorted rows in the reader’s reach: the first of the new order are in view', async () => {
    const widget = await ranking();
    await scrollTo(widget, 5000);
    root(widget).querySelector<HTMLButtonElement>('thead .area button')!.click();
    await settled(widget);
    root(widget).querySelector<HTMLButtonElement>('thead .area button')!.click();
    await settled(widget);
    expect(inView(widget)[0]).to.equal(nameOf(COUNT - 1));
    expect(textOf(widget, '[part~="message"] .spoken')).to.include('Z to A');
  });
});

/** Waits for a row to come into view: a browser takes several frames to scroll to it. */
async function untilShown(widget: CwBarRanking, key: string): Promise<void> {
  for (let frames = 0; frames < 100 && !inView(widget).includes(key); frames += 1) await settled(widget);
  expect(inView(widget)).to.include(key);
}

describe('the buttons of a long table', () => {
  it('are reached by Page Down, End, Home and arrows, whether their rows are rendered or not', async () => {
    const widget = await selectable();
    const focused = (): string => root(widget).activeElement!.closest<HTMLElement>('tr')!.dataset.key!;
    root(widget).querySelector<HTMLButtonElement>('.choose')!.focus();
    for (const [key, index] of [
      ['End', COUNT - 1],
      ['ArrowUp', COUNT - 2],
      ['PageUp', COUNT - 12],
      ['Home', 0],
      ['PageDown', 10],
      ['ArrowDown', 11],
    ] as const) {
      await sendKeys({ press: key });
      await settled(widget);
      expect(focused(), key).to.equal(nameOf(index));
      expect(inView(widget), key).to.include(nameOf(index));
    }
    expect(root(widget).querySelectorAll('.choose[tabindex="0"]').length).to.equal(1);
  });

  it('keep the focus when their row is scrolled out of view', async () => {
    const widget = await selectable();
    root(widget).querySelector<HTMLButtonElement>('.choose')!.focus();
    // WebKit brings into view what gets the focus after the task that moved it, not in it.
    await settled(widget);
    await scrollTo(widget, box(widget).scrollHeight / 2);
    expect(inView(widget)).not.to.include(nameOf(0));
    expect(root(widget).activeElement!.closest<HTMLElement>('tr')!.dataset.key).to.equal(nameOf(0));
  });

  it('leave a selected row selected and in view after a sort', async () => {
    const widget = await selectable();
    row(widget, nameOf(3)).querySelector('button')!.click();
    widget.sort = 'value ascending';
    await settled(widget);
    expect(inView(widget)).to.include(nameOf(3));
    expect(row(widget, nameOf(3)).hasAttribute('data-selected')).to.equal(true);
    expect(row(widget, nameOf(3)).querySelector('button')!.getAttribute('aria-pressed')).to.equal('true');
  });
});

describe('the search of a long table', () => {
  it('has a label, and finds rows by name among all of them', async () => {
    const widget = await ranking();
    expect(field(widget).labels![0]!.textContent).to.equal('Search all rows by name');
    await search(widget, ' AREA 240');
    expect(keys(widget)).to.deep.equal(Array.from({ length: 10 }, (_, index) => nameOf(2400 + index)));
    expect(root(widget).querySelector('table')!.getAttribute('aria-rowcount')).to.equal('11');
    expect(row(widget, nameOf(2401)).getAttribute('aria-rowindex')).to.equal('3');
    await search(widget, '');
    expect(keys(widget)[0]).to.equal(nameOf(0));
    expect(textOf(widget, '.position')).to.equal('Showing from row 1 of 2,500.');
  });

  it('announces how many rows it found, in a region that was there before', async () => {
    const widget = await ranking();
    const region = root(widget).querySelector('.found')!;
    expect(region.getAttribute('role')).to.equal('status');
    await search(widget, 'area 240');
    expect(root(widget).querySelector('.found')).to.equal(region);
    expect(textOf(widget, '.found')).to.equal('10 of 2,500 rows have “area 240” in their names.');
    await search(widget, 'nowhere');
    expect(textOf(widget, '.found')).to.equal('No row has “nowhere” in its name.');
    expect(keys(widget)).to.deep.equal([]);
  });

  it('overlooks accents', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking .data=${csvOf(COUNT).replace(nameOf(1999), 'Ynys Môn')}></cw-bar-ranking>`,
    );
    await search(widget, 'mon');
    expect(keys(widget)).to.deep.equal(['Ynys Môn']);
  });

  it('stays while the reader sorts', async () => {
    const widget = await ranking();
    await search(widget, 'area 240');
    widget.sort = 'area descending';
    await settled(widget);
    expect(keys(widget)).to.deep.equal(Array.from({ length: 10 }, (_, index) => nameOf(2409 - index)));
    expect(field(widget).value).to.equal('area 240');
  });

  it('is in Welsh on a Welsh page', async () => {
    const page = await fixture(
      html`<div lang="cy"><cw-bar-ranking .data=${csvOf(COUNT)}></cw-bar-ranking></div>`,
    );
    const widget = page.querySelector<CwBarRanking>('cw-bar-ranking')!;
    await widget.updateComplete;
    expect(field(widget).labels![0]!.textContent).to.equal(cy.longTable.search);
  });
});
