import type { Issue } from '@commonweal/data';
import { expect, fixture, html } from '@open-wc/testing';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/context.js';
import '@commonweal/widgets/define/cy/group-picker.js';
import '@commonweal/widgets/define/group-picker.js';
import '@commonweal/widgets/define/indicator-picker.js';
import '@commonweal/widgets/define/period-picker.js';
import { inContext, settled, until } from './support/picker.js';
import { issuesOf, root, type Widget } from './support/widget.js';

type Picker = HTMLElement &
  Pick<Widget, 'updateComplete'> & { ask(): Promise<void>; data: string; readonly issues: readonly Issue[] };

const BARE = 'area_code,area,value\nE06000014,York,1\nE08000035,Leeds,2\n';
const GROUPS =
  'area_code,area,sex,value\nE06000014,York,Men,1\nE06000014,York,Women,2\nE08000035,Leeds,Men,3\nE08000035,Leeds,Women,4\n';
const also = (picker: Picker): string => root(picker).querySelector('[part~="also"]')?.textContent ?? '';
const codes = ({ issues }: Picker): string[] => issues.map(({ code }) => code);

async function pickerOf(tag: string, data: string, lang = 'en'): Promise<Picker> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const picker = Object.assign(document.createElement(tag) as Picker, { data });
  place.append(picker);
  await picker.ask();
  return picker;
}

describe('a picker whose rows have nothing to choose from', () => {
  for (const [tag, what] of [
    ['cw-group-picker', 'group'],
    ['cw-period-picker', 'period'],
  ] as const)
    it(`is explained to readers and reported to editors by ${tag}`, async () => {
      const picker = await pickerOf(tag, BARE);
      const events = issuesOf(picker);
      await until(() => codes(picker).includes('nothing-to-choose'));
      await until(() => also(picker) === 'There is nothing to choose from here.');
      expect(picker.issues[0]!.details).to.deep.equal({ text: 'nothingToChoose', what });
      expect(events.map(({ code }) => code)).to.deep.equal(['nothing-to-choose']);
    });

  it('is explained where no widget around it has an indicator', async () => {
    const { picker } = await inContext(
      'cw-indicator-picker',
      html`<cw-indicator-picker></cw-indicator-picker>`,
      [{}],
    );
    await picker.ask();
    await settled(picker);
    expect(picker.issues.map(({ code }) => code)).to.deep.equal(['nothing-to-choose']);
  });

  it('is explained in Welsh', async () => {
    const picker = await pickerOf('cw-group-picker', BARE, 'cy');
    await until(() => also(picker) === 'Nid oes dim i’w ddewis yma.');
  });

  it('is explained where the rows are those of the widgets around it, by its code', async () => {
    const context = await fixture<HTMLElement>(html`
      <cw-context><cw-group-picker></cw-group-picker><cw-bar-ranking .data=${BARE}></cw-bar-ranking></cw-context>
    `);
    const picker = context.querySelector<Picker>('cw-group-picker')!;
    await picker.ask();
    await until(() => codes(picker).includes('nothing-to-choose'));
    expect(also(picker)).to.contain('nothing to choose');
  });

  it('is nothing said of while nothing is known, nor of rows with a choice', async () => {
    const unasked = await fixture<Picker>(html`<cw-group-picker .data=${BARE}></cw-group-picker>`);
    expect([codes(unasked), also(unasked)]).to.deep.equal([[], '']);
    const picker = await pickerOf('cw-group-picker', GROUPS);
    await until(() => root(picker).querySelectorAll('option').length > 1);
    expect([codes(picker), also(picker)]).to.deep.equal([[], '']);
  });
});
