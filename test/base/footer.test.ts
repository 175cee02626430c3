import { expect, fixture, html } from '@open-wc/testing';
import type { WidgetHandlers, WidgetView } from '@commonweal/widgets/templates/view.js';
import type { DrawnChart } from './support/chart.js';
import { chart, sourceOf } from './support/chart.js';

const SOURCE = sourceOf(
  [
    { label: 'Period', text: '2018' },
    { label: 'Method', text: 'Counted' },
  ],
  [
    { text: 'Source: ', href: null },
    { text: 'ONS, Smoking', href: 'https://www.ons.gov.uk/', authored: true },
    { text: ', licensed under the ', href: null },
    { text: 'OGL', href: null },
  ],
);
const WHOLE = { caveats: ['Not tested.'], notes: ['Rounded.', 'Ranked.'], source: SOURCE };

const draw = (more: Partial<WidgetView>, handlers: WidgetHandlers = {}, width = 760): Promise<DrawnChart> => {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  return fixture<DrawnChart>(
    html`<drawn-chart .view=${more} .handlers=${handlers}
      ><p slot="note">Of the page</p><p slot="source">With thanks</p></drawn-chart
    >`,
    { parentNode: box },
  );
};
const isSeen = (element: Element): boolean => element.checkVisibility();
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

describe('the footer', () => {
  it('has caveats, source, licence and the page’s own words in sight, and the rest when it is opened', async () => {
    const drawn = await draw({ chart: chart(WHOLE) });
    const slotted = [...drawn.querySelectorAll('p')];
    expect(drawn.all('.caveat').map(words)).to.deep.equal(['Not tested.']);
    expect(words(drawn.one('[part="source"] p'))).to.equal('Source: ONS, Smoking, licensed under the OGL');
    expect(drawn.one('[part="source"] a').getAttribute('href')).to.equal('https://www.ons.gov.uk/');
    for (const each of [...slotted, drawn.one('.caveat'), drawn.one('[part="source"] p')])
      expect(isSeen(each), words(each)).to.equal(true);
    const about = drawn.one('details') as HTMLDetailsElement;
    expect(words(drawn.one('summary'))).to.equal('About these figures');
    expect(drawn.all('details li').map(words)).to.deep.equal(['Rounded.', 'Ranked.']);
    expect(drawn.all('details dl > div').map(words)).to.deep.equal(['Period 2018', 'Method Counted']);
    expect(drawn.all('details li').some(isSeen)).to.equal(false);
    about.open = true;
    expect(drawn.all('details li, details dd').every(isSeen)).to.equal(true);
  });

  it('stays as the reader left it when the chart changes', async () => {
    const drawn = await draw({ chart: chart(WHOLE) });
    drawn.one('summary').click();
    await drawn.show({ chart: chart({ ...WHOLE, heading: 'Other', notes: ['Revised.'] }) });
    expect((drawn.one('details') as HTMLDetailsElement).open).to.equal(true);
    expect(drawn.all('details li').map(words)).to.deep.equal(['Revised.']);
    drawn.one('summary').click();
    await drawn.show({ chart: chart(WHOLE) });
    expect((drawn.one('details') as HTMLDetailsElement).open).to.equal(false);
  });

  it('opens nothing where there is nothing more to say', async () => {
    const drawn = await draw({ chart: chart({ caveats: ['Not tested.'] }) });
    expect(drawn.all('details')).to.have.length(0);
  });

  it('says of the download what type and size it has', async () => {
    const download = (): undefined => undefined;
    const drawn = await draw({ chart: chart(WHOLE), fileSize: 'CSV, 1 KB' }, { download });
    expect(words(drawn.one('.download'))).to.equal('Download data (CSV, 1 KB)');
    expect((await draw({ chart: chart(WHOLE) })).all('.download')).to.have.length(0);
  });

  it('has notes beside facts where there is room for both, and under each other where there is not', async () => {
    for (const [width, isBeside] of [
      [760, true],
      [640, false],
      [288, false],
    ] as const) {
      const drawn = await draw({ chart: chart(WHOLE) }, {}, width);
      (drawn.one('details') as HTMLDetailsElement).open = true;
      const [notes, facts] = [drawn.one('.notes'), drawn.one('dl')].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(facts!.left >= notes!.right, `${width} px`).to.equal(isBeside);
      expect(facts!.top >= notes!.bottom, `${width} px`).to.equal(!isBeside);
    }
  });

  it('has controls of 24 px at least, whose focus can be seen', async () => {
    const drawn = await draw({ chart: chart(WHOLE) }, { download: () => undefined });
    for (const control of drawn.all('summary, .download')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      control.focus({ focusVisible: true });
      expect(drawn.shadowRoot!.activeElement).to.equal(control);
      expect(getComputedStyle(control).outlineStyle).to.equal('solid');
    }
  });
});

describe('the outside of a widget', () => {
  it('is a rule on top and nothing at the sides, so that its words begin where the page’s do', async () => {
    const drawn = await draw({ chart: chart(WHOLE) });
    const style = getComputedStyle(drawn.one('figure'));
    expect([style.borderTopWidth, style.borderLeftWidth, style.borderBottomWidth]).to.deep.equal([
      '2px',
      '0px',
      '0px',
    ]);
    expect([style.paddingTop, style.paddingLeft, style.paddingRight]).to.deep.equal(['12px', '0px', '0px']);
    const { left } = drawn.getBoundingClientRect();
    for (const each of drawn.all('h2, .finding, .source p, summary'))
      expect(each.getBoundingClientRect().left, each.className).to.equal(left);
  });

  it('is a box where the page asks for one', async () => {
    const drawn = await draw({ chart: chart(WHOLE) });
    for (const [name, value] of [
      ['padding', '16px'],
      ['border-width', '1px'],
      ['rule-width', '1px'],
      ['radius', '4px'],
    ] as const)
      drawn.style.setProperty(`--cw-${name}`, value);
    const style = getComputedStyle(drawn.one('figure'));
    expect([
      style.borderTopWidth,
      style.borderLeftWidth,
      style.paddingLeft,
      style.borderTopLeftRadius,
    ]).to.deep.equal(['1px', '1px', '16px', '4px']);
  });

  it('has type in five sizes that scale with the page’s', async () => {
    const drawn = await draw({ chart: chart({ ...WHOLE, subtitle: 'Share, 2024' }), fileSize: 'CSV, 1 KB' });
    for (const size of [16, 32]) {
      drawn.style.setProperty('--cw-font-size', `${size}px`);
      const sizes = ['h2', '.subtitle', '.finding', '.source', 'summary'].map((each) =>
        parseFloat(getComputedStyle(drawn.one(each)).fontSize),
      );
      // At 32 px the box of 760 has room for fewer than 30 letters' widths, and is narrow.
      const [heading, text] = size === 16 ? [22, 16] : [40, 30];
      expect(sizes).to.deep.equal([heading, text, text, 0.8125 * size, 0.8125 * size]);
    }
  });
});
