import { en as enMessages } from '@commonweal/data/messages/en.js';
import { expect, fixture, html } from '@open-wc/testing';
import { barRanking } from '@commonweal/widgets/bar-ranking/widget.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import {
  CwBarRanking,
  CwDashboard,
  engineOf,
  pageContext,
  reading,
  registerElement,
} from '@commonweal/widgets';
import type { CwSelectEvent, PageContext } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/choropleth-table.js';
import '@commonweal/widgets/define/dashboard.js';
import '@commonweal/widgets/define/paired-comparison.js';
import { followed } from '../../base/support/followed.js';
import { button, hasButton, root, row, type Widget } from '../../base/support/widget.js';

const MEN = 'area_code,area,value\nE06000014,York,65.3\nE08000035,Leeds,61.0\n';
const WOMEN = 'area_code,area,value\nE06000014,York,66.1\nE08000035,Leeds,62.2\n';
const NAMES = 'area,value\nYork,1\nLeeds,2\n';

interface Linked {
  readonly dashboard: CwDashboard;
  readonly men: Widget;
  readonly women: Widget;
  readonly names: Widget;
}

async function linked(): Promise<Linked> {
  const dashboard = await fixture<CwDashboard>(html`
    <cw-dashboard>
      <cw-bar-ranking id="men" area="Leeds" .data=${MEN}></cw-bar-ranking>
      <div><cw-choropleth-table id="women" .data=${WOMEN}></cw-choropleth-table></div>
      <cw-bar-ranking id="names" .data=${NAMES}></cw-bar-ranking>
    </cw-dashboard>
  `);
  const get = (id: string): Widget => dashboard.querySelector<Widget>(`#${id}`)!;
  const all = { dashboard, men: get('men'), women: get('women'), names: get('names') };
  await Promise.all([all.men.updateComplete, all.women.updateComplete, all.names.updateComplete]);
  return all;
}

const isSelected = (widget: Widget, key: string): boolean => row(widget, key).hasAttribute('data-selected');
const isHighlighted = (widget: Widget, key: string): boolean =>
  row(widget, key).hasAttribute('data-highlighted');

/** Counts the renders of a widget from now on. */
function renders(widget: Widget): () => number {
  let count = 0;
  const observer = new MutationObserver(() => undefined);
  observer.observe(root(widget), { childList: true, subtree: true, characterData: true });
  return () => {
    count += observer.takeRecords().length;
    return count;
  };
}

describe('a dashboard', () => {
  it('marks an area selected in one widget in all of them, by code or by name', async () => {
    const { men, women, names } = await linked();
    const received: CwSelectEvent[] = [];
    document.body.addEventListener('cw-select', (event) => received.push(event), { once: true });
    button(women, 'E06000014').click();
    expect([
      isSelected(men, 'E06000014'),
      isSelected(women, 'E06000014'),
      isSelected(names, 'York'),
    ]).to.deep.equal([true, true, true]);
    expect(isSelected(men, 'E08000035')).to.equal(false);
    expect(button(men, 'E06000014').getAttribute('aria-pressed')).to.equal('true');
    expect(received.map(({ key, name, selected }) => [key, name, selected])).to.deep.equal([
      ['E06000014', 'York', true],
    ]);
    const { key, name } = Object.getOwnPropertyDescriptors(received[0]!);
    expect([key, name].map((field) => field.writable)).to.deep.equal([false, false]);
    expect(Object.isExtensible(received[0])).to.equal(true);
    button(names, 'York').click();
    expect([isSelected(men, 'E06000014'), isSelected(women, 'E06000014')]).to.deep.equal([false, false]);
  });

  it('sends one event for one selection, from the widget where it was made', async () => {
    const { dashboard, men } = await linked();
    const from: EventTarget[] = [];
    dashboard.addEventListener('cw-select', (event) => from.push(event.target!));
    button(men, 'E08000035').click();
    expect(from).to.deep.equal([men]);
  });

  it('keeps an area that its author highlighted', async () => {
    const { men } = await linked();
    button(men, 'E06000014').click();
    await men.updateComplete;
    expect(row(men, 'E08000035').classList.contains('highlighted')).to.equal(true);
  });

  it('highlights the row under the pointer or the focus everywhere, and renders nothing for it', async () => {
    const { men, women, names } = await linked();
    const counts = [renders(men), renders(women), renders(names)];
    row(men, 'E06000014')
      .querySelector('td')!
      .dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect([isHighlighted(women, 'E06000014'), isHighlighted(names, 'York')]).to.deep.equal([true, true]);
    root(men).querySelector('tbody')!.dispatchEvent(new PointerEvent('pointerleave'));
    expect(isHighlighted(women, 'E06000014')).to.equal(false);
    button(women, 'E08000035').focus();
    expect(isHighlighted(men, 'E08000035')).to.equal(true);
    button(women, 'E08000035').blur();
    expect(isHighlighted(men, 'E08000035')).to.equal(false);
    button(men, 'E06000014').click();
    await men.updateComplete;
    expect(counts.map((count) => count())).to.deep.equal([0, 0, 0]);
  });

  it('links a widget added later, with the selection made before', async () => {
    const { dashboard, men } = await linked();
    button(men, 'E06000014').click();
    const later = document.createElement('cw-bar-ranking') as CwBarRanking & Widget;
    later.data = WOMEN;
    dashboard.append(later);
    await later.updateComplete;
    expect(isSelected(later, 'E06000014')).to.equal(true);
    button(later, 'E06000014').click();
    expect(isSelected(men, 'E06000014')).to.equal(false);
  });

  it('lets go of a widget that is moved out, and of one that is removed', async () => {
    const { men, women } = await linked();
    button(men, 'E06000014').click();
    document.body.append(women);
    await women.updateComplete;
    expect(isSelected(women, 'E06000014')).to.equal(false);
    expect(hasButton(women, 'E06000014')).to.equal(false);
    button(men, 'E08000035').click();
    expect(isSelected(women, 'E08000035')).to.equal(false);
    women.remove();
  });

  it('links a widget moved from another dashboard with its own', async () => {
    const one = await linked();
    const other = await linked();
    button(one.men, 'E06000014').click();
    other.dashboard.append(one.women);
    await one.women.updateComplete;
    expect(isSelected(one.women, 'E06000014')).to.equal(false);
    button(other.men, 'E08000035').click();
    expect(isSelected(one.women, 'E08000035')).to.equal(true);
    expect(isSelected(one.men, 'E08000035')).to.equal(false);
  });

  it('ends the highlight of a widget that is removed under the pointer', async () => {
    const { men, women } = await linked();
    row(men, 'E06000014').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    men.remove();
    expect(isHighlighted(women, 'E06000014')).to.equal(false);
  });

  it('links whichever is registered first: the widgets before the dashboard', async () => {
    class Early extends CwBarRanking {}
    registerElement('cw-test-early', Early);
    const place = await fixture<HTMLElement>(html`
      <div>
        <cw-test-late-dashboard>
          <cw-test-early id="a" .data=${MEN}></cw-test-early>
          <cw-test-early id="b" .data=${WOMEN}></cw-test-early>
        </cw-test-late-dashboard>
      </div>
    `);
    const [a, b] = Array.from(place.querySelectorAll<Widget>('cw-test-early'));
    await a!.updateComplete;
    expect(hasButton(a!, 'E06000014')).to.equal(false);
    registerElement('cw-test-late-dashboard', class extends CwDashboard {});
    await customElements.whenDefined('cw-test-late-dashboard');
    await Promise.all([a!.updateComplete, b!.updateComplete]);
    button(a!, 'E06000014').click();
    expect(isSelected(b!, 'E06000014')).to.equal(true);
  });

  it('links whichever is registered first: the dashboard before the widgets', async () => {
    const place = await fixture<HTMLElement>(html`
      <cw-dashboard>
        <cw-test-late id="a" .data=${MEN}></cw-test-late>
        <cw-test-late id="b" .data=${WOMEN}></cw-test-late>
      </cw-dashboard>
    `);
    registerElement('cw-test-late', class extends CwBarRanking {});
    const [a, b] = Array.from(place.querySelectorAll<Widget>('cw-test-late'));
    await Promise.all([a!.updateComplete, b!.updateComplete]);
    button(b!, 'E08000035').click();
    expect(isSelected(a!, 'E08000035')).to.equal(true);
  });

  it('links widgets of a second copy of the code', async () => {
    const { dashboard, men } = await linked();
    const address = new URL('/packages/widgets/src/bar-ranking/generic.ts?second', window.location.href);
    const copy = (await import(address.href)) as { CwBarRanking: typeof CwBarRanking };
    registerElement('cw-test-second-copy', copy.CwBarRanking, {
      engine: engineOf(barRanking, reading),
      words: enBarRanking,
      messages: enMessages,
      indicators: new Map(),
    });
    const second = document.createElement('cw-test-second-copy') as Widget;
    Object.assign(second, { data: WOMEN });
    dashboard.append(second);
    await second.updateComplete;
    button(second, 'E06000014').click();
    expect(isSelected(men, 'E06000014')).to.equal(true);
  });

  it('answers any element that asks by the community protocol', async () => {
    const { dashboard, men } = await linked();
    let link: PageContext | null = null;
    const request = new Event('context-request', { bubbles: true, composed: true });
    Object.assign(request, {
      context: pageContext,
      contextTarget: dashboard.querySelector('div'),
      callback: (value: PageContext) => {
        link = value;
      },
    });
    dashboard.querySelector('div')!.dispatchEvent(request);
    expect(Object.keys(link!)).to.include.members(['protocol', 'set', 'choose', 'highlight', 'subscribe']);
    link!.choose({ key: 'E06000014', name: 'York' });
    expect(isSelected(men, 'E06000014')).to.equal(true);
  });

  it('puts a selected area into a comparison, whose rows are not areas, unless its author highlighted one', async () => {
    const both =
      'area_code,area,sex,value\n' +
      ['York', 'Leeds', 'England']
        .flatMap((name, at) => [`X0${at},${name},Men,6${at}`, `X0${at},${name},Women,7${at}`])
        .join('\n');
    const dashboard = await fixture<CwDashboard>(html`
      <cw-dashboard>
        <cw-choropleth-table .data=${both} benchmark="England"></cw-choropleth-table>
        <cw-paired-comparison .data=${both} benchmark="England" areas="England; Leeds"></cw-paired-comparison>
        <cw-paired-comparison .data=${both} benchmark="England" areas="England; Leeds" area="Leeds"></cw-paired-comparison>
      </cw-dashboard>
    `);
    const [table, free, pinned] = Array.from(dashboard.children) as Widget[];
    const heads = (widget: Widget): string => root(widget).querySelector('thead')!.textContent;
    expect(root(free!).querySelector('button[aria-pressed]') === null).to.equal(true);
    expect(heads(free!)).to.contain('Leeds').and.not.contain('York');
    button(table!, 'X00').click();
    await followed(dashboard, free!);
    expect(heads(free!)).to.contain('York').and.contain('England').and.not.contain('Leeds');
    expect(heads(pinned!)).to.contain('Leeds').and.not.contain('York');
    button(table!, 'X00').click();
    await followed(dashboard, free!);
    expect(heads(free!)).to.contain('Leeds').and.not.contain('York');
  });
});
