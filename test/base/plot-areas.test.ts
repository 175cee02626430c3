import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CwBarRanking, CwContext, CwTrend } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/context.js';
import '@commonweal/widgets/define/trend.js';
import { followed } from './support/followed.js';

const CSV = `area_code,area,period,value
E08000035,Leeds,2019,10
E08000035,Leeds,2020,11
E06000014,York,2019,30
E06000014,York,2020,31
E08000019,Sheffield,2019,50
E08000019,Sheffield,2020,51
`;

type Drawn = CwTrend & { readonly shadowRoot: ShadowRoot };
const lines = (trend: Drawn, mark: string): string[] => [
  ...new Set(
    [...trend.shadowRoot.querySelectorAll(`.frame path[${mark}]`)].map((each) =>
      each.getAttribute('data-key')!,
    ),
  ),
];
const ready = (element: HTMLElement): Promise<unknown> =>
  (element as HTMLElement & { readonly updateComplete: Promise<unknown> }).updateComplete;

/** A place on the line of an area, half way between its points. */
function onLine(trend: Drawn, key: string): [x: number, y: number] {
  const line = trend.shadowRoot.querySelector(`path[data-key="${key}"]`)!;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line
    .getAttribute('d')!
    .match(/[\d.]+/gu)!
    .map(Number);
  // WebKit does not know where a line in a stretched drawing is.
  const { left, top, width, height } = line.closest('.frame')!.getBoundingClientRect();
  return [Math.round(left + (width * (x1 + x2)) / 200), Math.round(top + (height * (y1 + y2)) / 200)];
}
async function click(position: [number, number]): Promise<void> {
  await sendMouse({ type: 'move', position });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'up' });
}

async function page(
  multiples: 'area' | null = null,
): Promise<{ context: CwContext; trend: Drawn; ranking: CwBarRanking }> {
  const context = await fixture<CwContext>(
    html`<cw-context>
      <cw-trend .data=${CSV} .multiples=${multiples}></cw-trend>
      <cw-bar-ranking .data=${CSV} period="2020"></cw-bar-ranking>
    </cw-context>`,
  );
  const trend = context.querySelector('cw-trend') as Drawn;
  const ranking = context.querySelector('cw-bar-ranking')!;
  await Promise.all([ready(trend), ready(ranking)]);
  trend.scrollIntoView();
  return { context, trend, ranking };
}

describe('the lines of a plot in a page context', () => {
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  it('are highlighted, here and in other widgets, while the pointer is on them', async () => {
    const { trend, ranking } = await page();
    const received: (string | null)[] = [];
    trend.addEventListener('cw-highlight', ({ key }) => received.push(key));
    await sendMouse({ type: 'move', position: onLine(trend, 'E06000014') });
    expect(lines(trend, 'data-highlighted')).to.deep.equal(['E06000014']);
    const row = ranking.shadowRoot!.querySelector('tr[data-key="E06000014"]')!;
    expect(row).to.have.attribute('data-highlighted');
    expect(trend.shadowRoot.querySelector('.slider')).to.have.attribute('data-on-line');
    await sendMouse({ type: 'move', position: [0, 0] });
    expect(lines(trend, 'data-highlighted')).to.deep.equal([]);
    expect(row).not.to.have.attribute('data-highlighted');
    expect(received).to.deep.equal(['E06000014', null]);
  });

  it('are highlighted with a row of another widget', async () => {
    const { trend, ranking } = await page();
    ranking.shadowRoot!.querySelector<HTMLElement>('tr[data-key="E08000019"] button')!.focus();
    expect(lines(trend, 'data-highlighted')).to.deep.equal(['E08000019']);
  });

  it('choose their area by a press, and give it up by another; a press elsewhere does nothing', async () => {
    const { context, trend, ranking } = await page();
    await click(onLine(trend, 'E08000035'));
    expect(context.area).to.equal('E08000035');
    expect(lines(trend, 'data-selected')).to.deep.equal(['E08000035']);
    await followed(context, trend, ranking);
    const front = trend.shadowRoot.querySelector('.frame .of-highlighted');
    expect(front?.getAttribute('data-key')).to.equal('E08000035');
    const [x, y] = onLine(trend, 'E08000035');
    await click([x, y - 60]);
    expect(context.area).to.equal('E08000035');
    await click(onLine(trend, 'E08000035'));
    expect(context.area).to.equal(null);
  });

  it('are no control without a context', async () => {
    const trend = await fixture<Drawn>(html`<cw-trend .data=${CSV}></cw-trend>`);
    await ready(trend);
    let received = 0;
    for (const type of ['cw-select', 'cw-highlight'] as const)
      trend.addEventListener(type, () => (received += 1));
    await click(onLine(trend, 'E08000035'));
    expect(received).to.equal(0);
    const slider = trend.shadowRoot.querySelector<HTMLInputElement>('.slider')!;
    expect(slider).not.to.have.attribute('data-on-line');
    expect(slider).not.to.have.attribute('aria-describedby');
    expect(trend.shadowRoot.querySelector('.plot .instruction')).to.equal(null);
    slider.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(slider.getAttribute('aria-valuetext'), 'the arrow keys move along the periods').to.match(/^2019/u);
  });

  it('are reached by the arrow keys up and down, and chosen by Enter', async () => {
    const { context, trend, ranking } = await page();
    const slider = trend.shadowRoot.querySelector<HTMLInputElement>('.slider')!;
    const spoken = (): string | null => slider.getAttribute('aria-valuetext');
    const id = slider.getAttribute('aria-describedby')!;
    expect(trend.shadowRoot.getElementById(id)).to.have.text(
      'Use the up and down arrow keys to move between lines. Press Enter to select the area of one, and Escape to leave it.',
    );
    const instruction = trend.shadowRoot.querySelector<HTMLElement>('.plot > .instruction')!;
    expect(getComputedStyle(instruction).display).to.equal('none');
    await sendKeys({ press: 'Tab' });
    expect(trend.shadowRoot.activeElement).to.equal(slider);
    expect(getComputedStyle(instruction).display, 'in sight for the keys').to.equal('block');
    const atRest = spoken();
    await sendKeys({ press: 'ArrowUp' });
    expect(spoken()).to.equal('Sheffield 51, 2020');
    await sendKeys({ press: 'ArrowDown' });
    expect(spoken()).to.equal('York 31, 2020');
    expect(instruction).to.contain.text('York 31, 2020');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(spoken(), 'the last stays').to.equal('Leeds 11, 2020');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(spoken(), 'the line stays as the period changes').to.equal('York 30, 2019');
    expect(lines(trend, 'data-highlighted')).to.deep.equal(['E06000014']);
    expect(ranking.shadowRoot!.querySelector('tr[data-key="E06000014"]')).to.have.attribute(
      'data-highlighted',
    );
    await sendKeys({ press: 'Enter' });
    expect(context.area).to.equal('E06000014');
    await followed(context, trend, ranking);
    expect(trend.shadowRoot.activeElement, 'the focus stays').to.equal(slider);
    expect(spoken()).to.match(/^York 3[01], 20(19|20), selected$/u);
    await sendKeys({ press: 'Enter' });
    expect(context.area, 'a second time takes it back').to.equal(null);
    await followed(context, trend, ranking);
    await sendKeys({ press: 'Escape' });
    expect(lines(trend, 'data-highlighted')).to.deep.equal([]);
    expect(spoken()).to.match(/^20(19|20), /u);
    await sendKeys({ press: 'End' });
    expect(spoken()).to.equal(atRest);
  });

  it('are left with the focus', async () => {
    const { trend } = await page();
    const slider = trend.shadowRoot.querySelector<HTMLInputElement>('.slider')!;
    slider.focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(lines(trend, 'data-highlighted')).to.have.length(1);
    slider.blur();
    expect(lines(trend, 'data-highlighted')).to.deep.equal([]);
  });

  it('choose their area in small multiples as well, by a press on a line of a panel', async () => {
    const { context, trend } = await page('area');
    const panels = [...trend.shadowRoot.querySelectorAll('.panels .frame')];
    expect(panels.map((panel) => panel.getBoundingClientRect().height > 50)).to.deep.equal([
      true,
      true,
      true,
    ]);
    await click(onLine(trend, 'E08000019'));
    expect(context.area).to.equal('E08000019');
    expect(lines(trend, 'data-selected')).to.deep.equal(['E08000019']);
  });

  it('have one slider in small multiples, along their areas in the order of the panels', async () => {
    const { context, trend, ranking } = await page('area');
    const slider = (): HTMLInputElement => trend.shadowRoot.querySelector('.plot > input')!;
    expect(slider().getAttribute('aria-label')).to.equal('Area');
    slider().focus();
    expect(slider().getAttribute('aria-valuetext')).to.equal('Sheffield');
    expect(lines(trend, 'data-highlighted')).to.deep.equal(['E08000019']);
    await sendKeys({ press: 'ArrowRight' });
    expect(slider().getAttribute('aria-valuetext')).to.equal('York');
    expect(trend.shadowRoot.querySelector('.plot > .instruction')).to.contain.text('York');
    await sendKeys({ press: 'Enter' });
    expect(context.area).to.equal('E06000014');
    await followed(context, trend, ranking);
    expect(trend.shadowRoot.activeElement).to.equal(slider());
    expect(slider().getAttribute('aria-valuetext')).to.equal('York, selected');
    await sendKeys({ press: 'Escape' });
    expect(context.area).to.equal(null);
  });
});
