import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '@commonweal/widgets/define/cy/group-picker.js';
import '@commonweal/widgets/define/group-picker.js';
import { chooseValue, inContext, label, select, settled, texts } from '../../base/support/picker.js';

const GROUPS = [
  { groups: [{ dimension: 'sex', values: ['Men', 'Women'] }] },
  {
    groups: [
      { dimension: 'Sex', values: ['Women', 'Persons'] },
      { dimension: 'Age', values: ['All ages'] },
    ],
  },
];

describe('the group picker', () => {
  it('joins the groups of all figures, and has no field where there is no choice', async () => {
    const { picker, around } = await inContext(
      'cw-group-picker',
      html`<cw-group-picker></cw-group-picker>`,
      GROUPS,
      { group: 'Age=All ages' },
    );
    await picker.ask();
    await settled(picker);
    expect(texts(picker)).to.deep.equal(['As each figure is', 'Men', 'Women', 'Persons']);
    expect(picker.shadowRoot!.querySelectorAll('select')).to.have.length(1);
    expect(label(picker)).to.equal('Sex');
    await chooseValue(picker, 'Women');
    expect(around.changes).to.deep.equal([{ group: 'Age=All ages; sex=Women' }]);
    expect(select(picker).value).to.equal('Women');
    expect(picker.summary).to.deep.equal(['All ages', 'Women']);
  });

  it('quotes what separates conditions', async () => {
    const { picker, around } = await inContext('cw-group-picker', html`<cw-group-picker></cw-group-picker>`, [
      { groups: [{ dimension: 'Ethnic group', values: ['White; Irish', 'Other'] }] },
    ]);
    await picker.ask();
    await settled(picker);
    await chooseValue(picker, 'White; Irish');
    expect(around.changes).to.deep.equal([{ group: 'Ethnic group="White; Irish"' }]);
    expect(select(picker).value).to.equal('White; Irish');
  });

  it('has the field of one dimension alone where its author names it', async () => {
    const { picker } = await inContext(
      'cw-group-picker',
      html`<cw-group-picker dimension="Age"></cw-group-picker>`,
      [
        { groups: [{ dimension: 'Sex', values: ['Men', 'Women'] }] },
        { groups: [{ dimension: 'Age', values: ['0–17', '18–64'] }] },
      ],
    );
    expect(label(picker)).to.equal('Age');
    await picker.ask();
    await settled(picker);
    expect(texts(picker)).to.deep.equal(['As each figure is', '0–17', '18–64']);
  });

  it('speaks the language of the page, of the dimensions that it knows too', async () => {
    const { picker } = await inContext(
      'cw-group-picker',
      html`<cw-group-picker lang="cy"></cw-group-picker>`,
      GROUPS,
    );
    expect(label(picker)).to.equal('Grŵp');
    await picker.ask();
    await settled(picker);
    expect(label(picker)).to.equal('Rhyw');
    expect(texts(picker)[0]).to.equal('Fel y mae pob ffigur');
  });
});
