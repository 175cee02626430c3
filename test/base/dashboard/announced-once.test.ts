import { expect, fixture, html, waitUntil as waitUntilTrue } from '@open-wc/testing';
import type { CwDashboard } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/choropleth-table.js';
import '@commonweal/widgets/define/dashboard.js';
import { root, type Widget } from '../support/widget.js';

const waitUntil = (isTrue: () => boolean): Promise<void> =>
  waitUntilTrue(isTrue, 'in time', { timeout: 20_000 });

const BOTH = 'area_code,area,value\nE06000014,York,65.3\nE08000035,Leeds,61.0\n';
const ALL = `${BOTH}E08000019,Sheffield,63.0\n`;
const YORK = 'area_code,area,value\nE06000014,York,1\n';

async function dashboardOf(...data: readonly string[]): Promise<CwDashboard> {
  const dashboard = await fixture<CwDashboard>(html`
    <cw-dashboard>${data.map((csv) => html`<cw-bar-ranking .data=${csv}></cw-bar-ranking>`)}</cw-dashboard>
  `);
  await Promise.all(
    [...dashboard.querySelectorAll<Widget>('cw-bar-ranking')].map((each) => each.updateComplete),
  );
  await dashboard.updateComplete;
  return dashboard;
}

const region = (dashboard: CwDashboard): Element => dashboard.shadowRoot!.querySelector('[role="status"]')!;
const regionsOf = (dashboard: CwDashboard): Element[] =>
  [...dashboard.children].map((each) => root(each as Widget).querySelector('[part~="message"]')!);

/** Everything that becomes audible in the widgets while something happens: text that changes in a region that speaks. */
function listen(dashboard: CwDashboard): string[] {
  const received: string[] = [];
  for (const each of regionsOf(dashboard))
    new MutationObserver(() => {
      if (each.getAttribute('aria-live') !== 'off') received.push(each.textContent);
    }).observe(each, { childList: true, subtree: true, characterData: true });
  return received;
}

describe('a choice for a dashboard', () => {
  it('is announced once, with the name of the area, and by no widget', async () => {
    const dashboard = await dashboardOf(BOTH, BOTH, BOTH);
    const received = listen(dashboard);
    dashboard.area = 'E08000035';
    await waitUntil(() => region(dashboard).textContent !== '');
    expect(region(dashboard).textContent).to.equal('The figures on this page now follow your choice: Leeds.');
    expect(received).to.deep.equal([]);
  });

  it('is announced with the number of widgets that have a message about it, each of which stays in sight', async () => {
    const dashboard = await dashboardOf(BOTH, YORK, YORK);
    const received = listen(dashboard);
    dashboard.area = 'Leeds';
    await waitUntil(() => region(dashboard).textContent !== '');
    expect(region(dashboard).textContent).to.contain('In 2 of 3 figures there is a message about it.');
    expect(regionsOf(dashboard).map(({ textContent }) => textContent !== '')).to.deep.equal([
      false,
      true,
      true,
    ]);
    expect(received).to.deep.equal([]);
    await waitUntil(() => regionsOf(dashboard).every((each) => !each.hasAttribute('aria-live')));
  });

  it('is announced with the names of all areas beside it, and with groups in words', async () => {
    const dashboard = await dashboardOf(ALL);
    dashboard.comparators = 'E08000019; E06000014; Elsewhere';
    await waitUntil(() => region(dashboard).textContent.includes('Elsewhere'));
    expect(region(dashboard).textContent).to.equal(
      'The figures on this page now follow your choice: beside Sheffield, York, Elsewhere. In 1 of 1 figures there is a message about it.',
    );
    dashboard.group = 'Sex=Men; "Age group"="65+; all"';
    await waitUntil(() => region(dashboard).textContent.includes('Men'));
    expect(region(dashboard).textContent).to.contain('now follow your choice: Men, 65+; all.');
  });

  it('is announced when it ends, and of two in quick succession the last is announced', async () => {
    const dashboard = await dashboardOf(BOTH);
    dashboard.area = 'Leeds';
    await dashboard.updateComplete;
    dashboard.area = 'York';
    await waitUntil(() => region(dashboard).textContent !== '');
    expect(region(dashboard).textContent).to.equal('The figures on this page now follow your choice: York.');
    dashboard.area = null;
    await waitUntil(() => region(dashboard).textContent.includes('no longer'));
  });

  it('that comes with the page is not said', async () => {
    const dashboard = await fixture<CwDashboard>(
      html`<cw-dashboard area="Leeds"><cw-bar-ranking .data=${BOTH}></cw-bar-ranking></cw-dashboard>`,
    );
    await dashboard.querySelector<Widget>('cw-bar-ranking')!.updateComplete;
    await dashboard.updateComplete;
    expect(region(dashboard).textContent).to.equal('');
  });
});
