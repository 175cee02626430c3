import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
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
  const { left, top, width, height } = trend.shadowRoot
    .querySelector(`path[data-key="${key}"]`)!
    .getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
async function click(position: [number, number]): Promise<void> {
  await sendMouse({ type: 'move', position });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'up' });
}

async function page(): Promise<{ context: CwContext; trend: Drawn; ranking: CwBarRanking }> {
  const context = await fixture<CwContext>(
    html`<cw-context>
      <cw-trend .data=${CSV}></cw-trend>
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
    const heard: (string | null)[] = [];
    trend.addEventListener('cw-highlight', ({ key }) => heard.push(key));
    await sendMouse({ type: 'move', position: onLine(trend, 'E06000014') });
    expect(lines(trend, 'data-highlighted')).to.deep.equal(['E06000014']);
    const row = ranking.shadowRoot!.querySelector('tr[data-key="E06000014"]')!;
    expect(row).to.have.attribute('data-highlighted');
    expect(trend.shadowRoot.querySelector('.slider')).to.have.attribute('data-on-line');
    await sendMouse({ type: 'move', position: [0, 0] });
    expect(lines(trend, 'data-highlighted')).to.deep.equal([]);
    expect(row).not.to.have.attribute('data-highlighted');
    expect(heard).to.deep.equal(['E06000014', null]);
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
    let heard = 0;
    for (const type of ['cw-select', 'cw-highlight'] as const)
      trend.addEventListener(type, () => (heard += 1));
    await click(onLine(trend, 'E08000035'));
    expect(heard).to.equal(0);
    expect(trend.shadowRoot.querySelector('.slider')).not.to.have.attribute('data-on-line');
  });
});
