import { expect, fixture } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import type { CwAreaPicker } from '@commonweal/widgets';
import '@commonweal/widgets/define/area-picker.js';
import { AREAS, inContext, settled, until } from './support/picker.js';
import { FetchStub } from './support/stub-fetch.js';

const CSV = 'area_code,area,value\nE06000014,York,1\nE08000035,Leeds,2\n';
const all = <E extends HTMLElement>(picker: CwAreaPicker, selector: string): E[] => [
  ...picker.shadowRoot!.querySelectorAll<E>(selector),
];
const input = (picker: CwAreaPicker, id = 'area'): HTMLInputElement =>
  all<HTMLInputElement>(picker, `#${id}`)[0]!;
const error = (picker: CwAreaPicker, of: string): string =>
  picker.shadowRoot!.getElementById(`${of}-error`)?.textContent ?? '';

async function write(picker: CwAreaPicker, text: string): Promise<void> {
  await sendKeys({ type: text });
  await settled(picker);
}

describe('the field of an area picker', () => {
  it('asks for nothing when a pointer passes over it', async () => {
    const { picker, around } = await inContext('cw-area-picker', html`<cw-area-picker></cw-area-picker>`, [
      { areas: AREAS },
    ]);
    const { x, y, width, height } = picker.getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'move', position });
    await settled(picker);
    expect([picker.matches(':hover'), around.asked()]).to.deep.equal([true, 0]);
    await sendMouse({ type: 'click', position });
    await settled(picker);
    expect(around.asked()).to.equal(1);
  });
});

async function comparing(): Promise<CwAreaPicker> {
  const { picker } = await inContext(
    'cw-area-picker',
    html`<cw-area-picker compare></cw-area-picker>`,
    [{ areas: AREAS }],
    { area: 'Leeds', comparators: 'E06000014; E08000019' },
  );
  input(picker).focus();
  await settled(picker);
  const select = all<HTMLSelectElement>(picker, 'select')[0]!;
  select.value = 'areas';
  select.dispatchEvent(new Event('change'));
  await settled(picker);
  input(picker, 'other').focus();
  for (const name of ['Lewes', 'York']) {
    await write(picker, name);
    await sendKeys({ press: 'Enter' });
  }
  await settled(picker);
  return picker;
}

describe('the field that adds an area to compare with', () => {
  it('keeps a name that no area has, and says what is wrong with it until another is typed', async () => {
    const picker = await comparing();
    await write(picker, 'Lidds');
    await sendKeys({ press: 'Enter' });
    await settled(picker);
    expect([input(picker, 'other').value, error(picker, 'other')]).to.deep.equal([
      'Lidds',
      'Error: Choose an area from the list. There is none called “Lidds” in these figures.',
    ]);
    expect(input(picker, 'other')).to.have.attribute('aria-invalid', 'true');
    input(picker, 'other').select();
    await write(picker, 'Sheffield');
    expect(error(picker, 'other')).to.equal('');
    await sendKeys({ press: 'Enter' });
    await settled(picker);
    expect(all(picker, '.selected li')).to.have.length(3);
  });

  it('gets the focus once the last area is removed; until then the next one to remove has it', async () => {
    const picker = await comparing();
    const [, second] = all(picker, '.remove');
    const focused = (): string => {
      const at = picker.shadowRoot!.activeElement;
      return at?.getAttribute('aria-label') ?? at?.id ?? 'lost';
    };
    second!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(picker);
    expect(focused()).to.equal('Remove Lewes');
    await sendKeys({ press: 'Enter' });
    await settled(picker);
    expect(focused()).to.equal('other');
  });
});

describe('the focus of a reader who goes on at once', () => {
  it('stays where it is when an area is removed', async () => {
    const picker = await comparing();
    all(picker, '.remove')[0]!.click();
    input(picker).focus();
    await settled(picker);
    expect(all(picker, '.selected li')).to.have.length(1);
    expect(picker.shadowRoot!.activeElement?.id).to.equal('area');
  });

  it('stays outside, too', async () => {
    const picker = await comparing();
    const other = await fixture<HTMLButtonElement>(html`<button>Next</button>`);
    all(picker, '.remove')[1]!.click();
    other.focus();
    await settled(picker);
    expect(other.matches(':focus')).to.equal(true);
  });
});

describe('the field of an area picker with a file of its own', () => {
  const net = new FetchStub();
  beforeEach(() => {
    net.install();
  });
  afterEach(() => {
    net.restore();
    net.requests.length = 0;
  });

  async function left(text: string): Promise<CwAreaPicker> {
    const picker = await fixture<CwAreaPicker>(
      html`<cw-area-picker lang="en" src="/areas.csv"></cw-area-picker>`,
    );
    input(picker).focus();
    await until(() => net.requests.length === 1);
    await sendKeys({ type: text });
    input(picker).blur();
    await picker.updateComplete;
    return picker;
  }

  it('says of what was left in it while the file was loading what it is, once that has come', async () => {
    const picker = await left('Lidds');
    expect(error(picker, 'area')).to.equal('');
    await net.requests[0]!.answer(CSV);
    await until(() => error(picker, 'area') !== '');
    expect(error(picker, 'area')).to.contain('There is none called “Lidds” in these figures.');
  });

  it('takes an area that was left in it', async () => {
    const picker = await left('Leeds');
    await net.requests[0]!.answer(CSV);
    await until(() => picker.value === 'E08000035');
  });

  it('says that the file did not come, and fetches it again when it is next used', async () => {
    const picker = await left('York');
    await net.requests[0]!.answer('no', { status: 404 });
    await until(() => error(picker, 'area') !== '');
    expect(error(picker, 'area')).to.contain('did not load. Check your connection and try again.');
    input(picker).focus();
    await until(() => net.requests.length === 2);
    await net.requests[1]!.answer(CSV);
    await until(() => picker.value === 'E06000014');
    expect(error(picker, 'area')).to.equal('');
  });

  it('says that it is loading, in the field of what to compare with, too, and takes what was left in that', async () => {
    const { picker, around } = await inContext(
      'cw-area-picker',
      html`<cw-area-picker lang="en" compare src="/areas.csv"></cw-area-picker>`,
      [],
      { area: 'E08000035' },
    );
    const select = all<HTMLSelectElement>(picker, 'select')[0]!;
    select.value = 'areas';
    select.dispatchEvent(new Event('change'));
    await picker.updateComplete;
    input(picker, 'other').focus();
    await until(() => net.requests.length === 1);
    await sendKeys({ type: 'York' });
    await until(() => picker.shadowRoot!.textContent.includes('The list of areas is loading.'));
    await sendKeys({ press: 'Enter' });
    input(picker, 'other').blur();
    expect(around.changes).to.deep.equal([]);
    await net.requests[0]!.answer(CSV);
    await until(() => around.changes.length > 0);
    expect(around.changes).to.deep.equal([{ benchmark: null, comparators: 'E06000014' }]);
    await until(() => all(picker, '.selected li').length === 1);
    expect([input(picker, 'other').value, error(picker, 'other')]).to.deep.equal(['', '']);
  });

  for (const [what, text] of [
    ['an area', 'Leeds'],
    ['a name that no area has', 'Lidds'],
  ] as const)
    it(`gives up ${what} that was left in it, once another is chosen elsewhere`, async () => {
      const { picker, around } = await inContext(
        'cw-area-picker',
        html`<cw-area-picker lang="en" src="/areas.csv"></cw-area-picker>`,
        [],
      );
      input(picker).focus();
      await until(() => net.requests.length === 1);
      await sendKeys({ type: text });
      input(picker).blur();
      await picker.updateComplete;
      around.set({ area: 'E06000014' });
      await net.requests[0]!.answer(CSV);
      await until(() => input(picker).value === 'York');
      await settled(picker);
      expect([around.changes, error(picker, 'area')]).to.deep.equal([[], '']);
    });

  it('gives up what was wrong in it, once another is chosen elsewhere', async () => {
    const picker = await left('Lidds');
    await net.requests[0]!.answer(CSV);
    await until(() => error(picker, 'area') !== '');
    picker.value = 'E06000014';
    await settled(picker);
    expect([input(picker).value, error(picker, 'area')]).to.deep.equal(['York', '']);
  });
});
