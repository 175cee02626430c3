import { expect, fixture, html } from '@open-wc/testing';
import type { CwBarRanking } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import { keys } from './support/widget.js';

const CSV = 'area,value\nÄlvsjö,1\nZinken,2\nAspudden,3\n';
const ENGLISH = ['Älvsjö', 'Aspudden', 'Zinken'];
const SWEDISH = ['Aspudden', 'Zinken', 'Älvsjö'];

/** Where a language may be stated or unstated, and how. `box` is around the widget, `host` around the shadow root of `inner`. */
const CHANGES: readonly (readonly [
  what: string,
  change: (widget: CwBarRanking, box: HTMLElement) => void,
])[] = [
  ['on the element, by property', (widget) => (widget.lang = 'sv')],
  ['on the element, by attribute', (widget) => widget.setAttribute('lang', 'sv')],
  ['around it', (_, box) => (box.lang = 'sv')],
  ['far around it', (_, box) => (box.parentElement!.lang = 'sv')],
  [
    'around it and on it, in either order',
    (widget, box) => {
      box.lang = 'sv';
      widget.lang = 'sv';
    },
  ],
  [
    'by moving it to where another is stated',
    (widget, box) => {
      const other = box.parentElement!.appendChild(document.createElement('div'));
      other.lang = 'sv';
      other.append(widget);
    },
  ],
  [
    'by moving what is around it',
    (_, box) => {
      const other = box.parentElement!.appendChild(document.createElement('div'));
      other.lang = 'sv';
      other.append(box);
    },
  ],
];

describe('the language that a page states', () => {
  async function shown(): Promise<readonly [CwBarRanking, HTMLElement]> {
    const outer = await fixture<HTMLElement>(
      html`<section lang="en"><div><cw-bar-ranking sort="area" .data=${CSV}></cw-bar-ranking></div></section>`,
    );
    const widget = outer.querySelector('cw-bar-ranking')!;
    await widget.updateComplete;
    expect(keys(widget)).to.deep.equal(ENGLISH);
    return [widget, outer.querySelector('div')!];
  }
  /** The observers of the page are called after the turn, and then the element draws. */
  const drawn = async (widget: CwBarRanking): Promise<void> => {
    await Promise.resolve();
    await widget.updateComplete;
  };

  for (const [what, change] of CHANGES) {
    it(`${what} sorts again`, async () => {
      const [widget, box] = await shown();
      change(widget, box);
      await drawn(widget);
      expect(keys(widget)).to.deep.equal(SWEDISH);
    });
  }

  it('is that of the nearest element, and of the next when that is removed', async () => {
    const [widget, box] = await shown();
    box.lang = 'sv';
    await drawn(widget);
    widget.lang = 'en';
    await drawn(widget);
    expect(keys(widget)).to.deep.equal(ENGLISH);
    widget.removeAttribute('lang');
    await drawn(widget);
    expect(keys(widget)).to.deep.equal(SWEDISH);
    box.removeAttribute('lang');
    await drawn(widget);
    expect(keys(widget)).to.deep.equal(ENGLISH);
  });

  it('is noticed across shadow boundaries, too', async () => {
    const [widget, box] = await shown();
    const root = box.attachShadow({ mode: 'open' });
    root.append(widget);
    box.lang = 'sv';
    await drawn(widget);
    expect(keys(widget)).to.deep.equal(SWEDISH);
  });

  it('is noticed again if it changed while the element was out of the page', async () => {
    const [widget, box] = await shown();
    widget.remove();
    box.lang = 'sv';
    await drawn(widget);
    box.append(widget);
    await drawn(widget);
    expect(keys(widget)).to.deep.equal(SWEDISH);
  });

  it('renders nothing if it is set again to the same value', async () => {
    const [widget, box] = await shown();
    let updates = 0;
    const update = widget.requestUpdate.bind(widget);
    widget.requestUpdate = (...given) => {
      updates += 1;
      update(...given);
    };
    box.lang = 'en';
    widget.lang = 'en';
    await drawn(widget);
    expect(updates).to.equal(0);
  });
});
