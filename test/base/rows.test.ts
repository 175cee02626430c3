import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CwBarRanking, CwHighlightEvent, CwSelectEvent, CwSortEvent } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import { button, keys, root, row } from './support/widget.js';

const CSV = 'area,value\nAlderby,4\nBeckcombe,3\nColdden,2\nDunfield,1\n';

const ranking = (): Promise<CwBarRanking> =>
  fixture<CwBarRanking>(html`<cw-bar-ranking selectable .data=${CSV}></cw-bar-ranking>`);

/** Key of the row whose button has the focus. */
const focused = (widget: CwBarRanking): string | null =>
  root(widget).activeElement?.closest<HTMLElement>('tr')?.dataset.key ?? null;

const stops = (widget: CwBarRanking): string[] =>
  keys(widget).filter((key) => button(widget, key).tabIndex === 0);

describe('rows that can be chosen', () => {
  it('have no button unless the author asks for one', async () => {
    const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking .data=${CSV}></cw-bar-ranking>`);
    expect(root(widget).querySelector('button[aria-pressed]') === null).to.equal(true);
    widget.selectable = true;
    await widget.updateComplete;
    expect(button(widget, 'Alderby').getAttribute('aria-pressed')).to.equal('false');
  });

  it('have one tab stop, moved by arrows, Home and End', async () => {
    const widget = await ranking();
    expect(stops(widget)).to.deep.equal(['Alderby']);
    button(widget, 'Alderby').focus();
    const path: (string | null)[] = [];
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp']) {
      await sendKeys({ press });
      path.push(focused(widget));
    }
    expect(path).to.deep.equal([
      'Beckcombe',
      'Coldden',
      'Beckcombe',
      'Dunfield',
      'Dunfield',
      'Alderby',
      'Alderby',
    ]);
    await sendKeys({ press: 'End' });
    expect(stops(widget)).to.deep.equal(['Dunfield']);
  });

  it('come after no tab stop on the box around the table, which does not scroll', async () => {
    const widget = await ranking();
    const before = document.createElement('button');
    widget.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    before.remove();
    expect(root(widget).activeElement?.className).to.equal('sort');
  });

  it('are skipped ten at a time with Page Down and Page Up', async () => {
    const many = Array.from({ length: 24 }, (_, at) => `Area ${at + 1},${100 - at}`).join('\n');
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking selectable .data=${`area,value\n${many}\n`}></cw-bar-ranking>`,
    );
    button(widget, 'Area 2').focus();
    const path: (string | null)[] = [];
    for (const press of ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'PageUp', 'PageUp']) {
      await sendKeys({ press });
      path.push(focused(widget));
    }
    expect(path).to.deep.equal(['Area 12', 'Area 22', 'Area 24', 'Area 14', 'Area 4', 'Area 1']);
  });

  it('are unselected by Escape, which is left to the page where nothing is selected', async () => {
    const widget = await ranking();
    const reached: string[] = [];
    const listener = ({ key }: KeyboardEvent): void => void reached.push(key);
    document.addEventListener('keydown', listener);
    const received: boolean[] = [];
    widget.addEventListener('cw-select', ({ selected }) => received.push(selected));
    button(widget, 'Beckcombe').click();
    button(widget, 'Alderby').focus();
    await sendKeys({ press: 'Escape' });
    expect(row(widget, 'Beckcombe').hasAttribute('data-selected')).to.equal(false);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listener);
    expect([received, reached]).to.deep.equal([[true, false], ['Escape']]);
  });

  it('are left by the tab key and come back to where it was', async () => {
    const widget = await ranking();
    const after = document.createElement('button');
    widget.after(after);
    button(widget, 'Alderby').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(widget)).to.equal('Beckcombe');
    const [first, ...further] = root(widget).querySelectorAll<HTMLElement>('thead button');
    first!.focus();
    for (let at = 0; at <= further.length; at += 1) await sendKeys({ press: 'Tab' });
    expect(focused(widget)).to.equal('Beckcombe');
    after.remove();
  });

  it('are selected by keyboard and pointer alike, one at a time, and deselected again', async () => {
    const widget = await ranking();
    const received: CwSelectEvent[] = [];
    widget.addEventListener('cw-select', (event) => received.push(event));
    button(widget, 'Beckcombe').focus();
    await sendKeys({ press: 'Enter' });
    button(widget, 'Coldden').click();
    expect(row(widget, 'Beckcombe').hasAttribute('data-selected')).to.equal(false);
    expect(button(widget, 'Coldden').getAttribute('aria-pressed')).to.equal('true');
    button(widget, 'Coldden').click();
    expect(received.map(({ key, selected }) => [key, selected])).to.deep.equal([
      ['Beckcombe', true],
      ['Coldden', true],
      ['Coldden', false],
    ]);
  });

  it('report the row under the pointer by one event', async () => {
    const widget = await ranking();
    const received: CwHighlightEvent[] = [];
    widget.addEventListener('cw-highlight', (event) => received.push(event));
    const over = (): boolean =>
      row(widget, 'Coldden').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    over();
    over();
    root(widget).querySelector('tbody')!.dispatchEvent(new PointerEvent('pointerleave'));
    expect(received.map(({ key }) => key)).to.deep.equal(['Coldden', null]);
  });

  it('keep selection and focus through a sort, new data and a new option (fault 122)', async () => {
    const widget = await ranking();
    button(widget, 'Dunfield').click();
    button(widget, 'Dunfield').focus();
    widget.sort = 'area descending';
    await widget.updateComplete;
    expect(keys(widget)[0]).to.equal('Dunfield');
    expect(focused(widget)).to.equal('Dunfield');
    widget.data = 'area,value\nElmford,9\nDunfield,7\nAlderby,1\n';
    await widget.updateComplete;
    expect(focused(widget)).to.equal('Dunfield');
    expect(stops(widget)).to.deep.equal(['Dunfield']);
    expect(keys(widget).filter((key) => row(widget, key).hasAttribute('data-selected'))).to.deep.equal([
      'Dunfield',
    ]);
    expect(
      keys(widget).filter((key) => button(widget, key).getAttribute('aria-pressed') === 'true'),
    ).to.deep.equal(['Dunfield']);
  });

  it('give the tab stop to the first row if the row that had it is gone', async () => {
    const widget = await ranking();
    button(widget, 'Dunfield').focus();
    button(widget, 'Dunfield').blur();
    widget.data = 'area,value\nElmford,9\nAlderby,1\n';
    await widget.updateComplete;
    expect(stops(widget)).to.deep.equal(['Elmford']);
  });

  it('explain the keys in a visible line on focus', async () => {
    const widget = await ranking();
    const line = root(widget).querySelector('.instruction')!;
    button(widget, 'Alderby').focus();
    await sendKeys({ press: 'ArrowDown' });
    await nextFrame();
    expect(getComputedStyle(line).visibility).to.equal('visible');
    expect(button(widget, 'Alderby').getBoundingClientRect().height).to.be.at.least(24);
  });
});

describe('the order', () => {
  const header = (widget: CwBarRanking, id: string): HTMLButtonElement =>
    root(widget).querySelector<HTMLButtonElement>(`button[data-column="${id}"]`)!;

  it('is changed by the buttons in the headers, reported by one event, and keeps the focus', async () => {
    const widget = await ranking();
    const received: CwSortEvent[] = [];
    widget.addEventListener('cw-sort', (event) => received.push(event));
    header(widget, 'area').focus();
    header(widget, 'area').click();
    await widget.updateComplete;
    await nextFrame();
    header(widget, 'area').click();
    await widget.updateComplete;
    await nextFrame();
    expect(received.map(({ column, direction }) => [column, direction])).to.deep.equal([
      ['area', 'ascending'],
      ['area', 'descending'],
    ]);
    expect(keys(widget)).to.deep.equal(['Dunfield', 'Coldden', 'Beckcombe', 'Alderby']);
    expect(root(widget).activeElement === header(widget, 'area')).to.equal(true);
    expect(root(widget).querySelectorAll('[aria-sort]').length).to.equal(1);
  });

  it('is announced once the reader has changed it, and not when the author sets it', async () => {
    const widget = await ranking();
    const status = (): string => root(widget).querySelector('[role="status"]')!.textContent.trim();
    widget.sort = 'area descending';
    await widget.updateComplete;
    expect(status()).to.equal('');
    header(widget, 'area').click();
    await widget.updateComplete;
    expect(status()).to.equal('Sorted by area, A to Z.');
    header(widget, 'area').click();
    await widget.updateComplete;
    expect(status()).to.equal('Sorted by area, Z to A.');
  });

  it('set by attribute sends no event', async () => {
    const widget = await ranking();
    const received: Event[] = [];
    widget.addEventListener('cw-sort', (event) => received.push(event));
    widget.setAttribute('sort', 'area descending');
    await widget.updateComplete;
    expect(keys(widget)[0]).to.equal('Dunfield');
    expect(received).to.deep.equal([]);
  });

  it('opened by “more” moves the focus to the first row that came', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking selectable show="top 1, bottom 1" .data=${CSV}></cw-bar-ranking>`,
    );
    expect(keys(widget)).to.deep.equal(['Alderby', 'Dunfield']);
    root(widget).querySelector<HTMLButtonElement>('tr.more button')!.click();
    await widget.updateComplete;
    await nextFrame();
    expect(keys(widget)).to.deep.equal(['Alderby', 'Beckcombe', 'Coldden', 'Dunfield']);
    expect(focused(widget)).to.equal('Beckcombe');
  });

  it('opened by “more” are hidden again by “Show fewer”, which keeps the focus', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking show="top 1, bottom 1" .data=${CSV}></cw-bar-ranking>`,
    );
    const button = (): HTMLButtonElement => root(widget).querySelector('tr.more button')!;
    expect(button().getAttribute('aria-expanded')).to.equal('false');
    button().click();
    await widget.updateComplete;
    await nextFrame();
    expect(button().textContent).to.equal('Show fewer');
    expect(button().getAttribute('aria-expanded')).to.equal('true');
    button().click();
    await widget.updateComplete;
    await nextFrame();
    expect(keys(widget)).to.deep.equal(['Alderby', 'Dunfield']);
    expect(root(widget).activeElement).to.equal(button());
    expect(button().textContent).to.equal('2 more');
  });
});
