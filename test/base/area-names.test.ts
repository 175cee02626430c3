import { expect, fixture, html } from '@open-wc/testing';
import type { CwBarRanking } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import { FetchStub } from './support/stub-fetch.js';
import { issuesOf, keys, root, untilState } from './support/widget.js';

const CSV = 'area_code,value\nE06000014,65.3\nE08000035,64.7\n';
const NAMED = ['Leeds', 'York'];

const names = (widget: CwBarRanking): string[] =>
  Array.from(root(widget).querySelectorAll('tbody th'), (header) => header.textContent.trim()).sort();

/** A widget that tells each state that it shows. */
async function watched(): Promise<readonly [CwBarRanking, string[]]> {
  const widget = await fixture<CwBarRanking>(
    html`<cw-bar-ranking .data=${'area,value\nHull,1'}></cw-bar-ranking>`,
  );
  const states: string[] = [];
  new MutationObserver(() => states.push(`${widget.state}: ${names(widget).join()}`)).observe(widget, {
    attributeFilter: ['state'],
  });
  return [widget, states];
}

describe('areas that have a code alone', () => {
  const GIVEN: readonly (readonly [what: string, data: CwBarRanking['data']])[] = [
    ['text', CSV],
    [
      'JSON',
      JSON.stringify([
        { area_code: 'E06000014', value: 65.3 },
        { area_code: 'E08000035', value: 64.7 },
      ]),
    ],
    [
      'records',
      [
        { area_code: 'E06000014', value: 65.3 },
        { area_code: 'E08000035', value: 64.7 },
      ],
    ],
    ['codes in small letters', CSV.toLowerCase()],
  ];
  for (const [what, data] of GIVEN) {
    it(`in ${what} get their official names, and never show their codes meanwhile`, async () => {
      const [widget, states] = await watched();
      let ready = 0;
      widget.addEventListener('cw-ready', () => (ready += 1));
      widget.data = data;
      await widget.updateComplete;
      expect(names(widget)).to.deep.equal(NAMED);
      expect(widget.state).to.equal('ready');
      expect(ready).to.equal(1);
      expect(states.join(), 'what stood there stays until then').not.to.match(/E0|e0/);
      widget.data = CSV.replace('65.3', '66.3');
      await widget.updateComplete;
      expect(names(widget)).to.deep.equal(NAMED);
    });
  }

  it('in a table, a script and a file have them too', async () => {
    const stub = new FetchStub();
    stub.install();
    const place = await fixture(html`
      <div>
        <cw-bar-ranking
          ><table>
            <tr><th>Area code</th><th>Rate</th></tr>
            <tr><td>E06000014</td><td>65.3</td></tr>
            <tr><td>E08000035</td><td>64.7</td></tr>
          </table></cw-bar-ranking
        >
        <cw-bar-ranking src="/a.csv"></cw-bar-ranking>
        <cw-bar-ranking
          ><script type="text/csv">
            area_code,value
            E06000014,65.3
            E08000035,64.7
          </script></cw-bar-ranking
        >
      </div>
    `);
    const [table, file, script] = place.querySelectorAll('cw-bar-ranking');
    await stub.requests[0]!.answer(CSV);
    stub.restore();
    for (const widget of [table!, file!, script!]) {
      await untilState(widget, 'ready');
      expect(names(widget)).to.deep.equal(NAMED);
    }
  });

  it('that no register knows keep their codes', async () => {
    const [widget] = await watched();
    widget.data = CSV.replace('E06000014', 'E06000999');
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['E06000999', 'Leeds']);
  });
});

describe('areas by what they lie in', () => {
  const DATA = `area_code,area,value
E06000014,York,65.3
E08000035,Leeds,64.7
E08000003,Manchester,60.1
`;

  it('are found by the register, whether the data or the option comes first', async () => {
    const [first] = await watched();
    const received = issuesOf(first);
    first.data = DATA;
    await first.updateComplete;
    expect(keys(first)).to.have.length(3);
    first.areas = 'within=E12000003';
    await first.updateComplete;
    expect(names(first)).to.deep.equal(NAMED);
    const second = await fixture<CwBarRanking>(
      html`<cw-bar-ranking areas="within=E12000003" .data=${DATA}></cw-bar-ranking>`,
    );
    await second.updateComplete;
    expect(names(second)).to.deep.equal(NAMED);
    expect(
      received.map(({ message }) => message),
      'nothing is amiss on the way',
    ).to.deep.equal([]);
  });
});
