import { expect, fixture, html } from '@open-wc/testing';
import type { CwAreaPicker, CwPeriodPicker } from '@commonweal/widgets';
import { cyAreaPicker } from '@commonweal/widgets/area-picker/words.cy.js';
import { cyDashboard } from '@commonweal/widgets/dashboard/words.cy.js';
import { cyGroupPicker } from '@commonweal/widgets/group-picker/words.cy.js';
import '@commonweal/widgets/define/cy/area-picker.js';
import '@commonweal/widgets/define/cy/choropleth-table.js';
import '@commonweal/widgets/define/context.js';
import '@commonweal/widgets/define/cy/period-picker.js';
import { select, texts, until } from './support/picker.js';
import { message, root, type Widget } from './support/widget.js';

const CARDIFF = 'area_code,area,period,value\nW06000015,Cardiff,January 2024 to March 2024,1\n';
const table = html`<cw-choropleth-table .data=${CARDIFF}></cw-choropleth-table>`;

async function areas(picker: CwAreaPicker): Promise<string[]> {
  const input = root(picker).querySelector<HTMLInputElement>('input')!;
  input.focus();
  input.click();
  const names = (): Element[] => [
    ...root(picker).querySelectorAll('[role="option"] .name > span:first-child'),
  ];
  await until(() => names().length > 0);
  return names().map(({ textContent }) => textContent);
}

describe('a Welsh picker', () => {
  it('has the Welsh names of areas that the widgets around it show', async () => {
    const context = await fixture<HTMLElement>(
      html`<cw-context lang="cy"><cw-area-picker></cw-area-picker>${table}</cw-context>`,
    );
    expect(await areas(context.querySelector('cw-area-picker')!)).to.deep.equal(['Caerdydd']);
  });

  it('has them of data of its own', async () => {
    const picker = await fixture<CwAreaPicker>(
      html`<cw-area-picker lang="cy" .data=${CARDIFF}></cw-area-picker>`,
    );
    expect(await areas(picker)).to.deep.equal(['Caerdydd']);
  });

  it('says periods in Welsh, and chooses them as the data have them', async () => {
    const context = await fixture<HTMLElement>(
      html`<cw-context lang="cy"><cw-period-picker></cw-period-picker>${table}</cw-context>`,
    );
    const picker = context.querySelector<CwPeriodPicker>('cw-period-picker')!;
    select(picker).focus();
    await until(() => texts(picker).length === 2);
    expect(texts(picker)[1]).to.equal('Ionawr 2024 – Mawrth 2024');
    expect(select(picker).options[1]!.value).to.equal('January 2024 to March 2024');
  });

  it('has the names of dimensions that charts have, and numbers grouped', () => {
    const names = ['Sex', 'age', 'Cause', 'Ethnicity', 'Deprivation'];
    expect(names.map((each) => cyGroupPicker.dimension(each))).to.deep.equal([
      'Rhyw',
      'Grŵp oedran',
      'Achos',
      'Grŵp ethnig',
      'Deprivation',
    ]);
    expect(cyAreaPicker.more(200, 1200)).to.contain('1,200');
  });
});

describe('a Welsh widget', () => {
  it('has the Welsh names of areas that its data lack', async () => {
    const context = await fixture<HTMLElement>(
      html`<cw-context lang="cy" comparators="W06000011">${table}</cw-context>`,
    );
    const widget = context.querySelector<Widget>('cw-choropleth-table')!;
    await until(() => message(widget).includes('Abertawe'));
  });
});

describe('a Welsh dashboard', () => {
  it('announces a period in Welsh', () => {
    const none = { area: null, comparators: null, benchmark: null, group: null, indicator: null };
    const { texts } = cyDashboard;
    expect('selected' in texts && texts.selected({ ...none, period: 'January 2024' })).to.contain(
      'Ionawr 2024',
    );
  });
});
