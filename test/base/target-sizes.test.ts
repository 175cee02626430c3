import { expect, fixture, html } from '@open-wc/testing';
import type { CwAreaPicker } from '@commonweal/widgets';
import '@commonweal/widgets/define/area-picker.js';
import '@commonweal/widgets/define/permalink.js';
import { AREAS, inContext, settled, until } from './support/picker.js';
import { root } from './support/widget.js';

const page = document.documentElement;

/** What a finger can press in some elements, and how high and wide it is, where it is less than 44 px. */
function small(...elements: readonly Element[]): string[] {
  return elements
    .flatMap((each) => [
      ...root(each).querySelectorAll('button, input:not([type="radio"]), select, summary, [role="option"]'),
    ])
    .filter((each) => each.checkVisibility())
    .map((each) => ({ name: each.className || each.localName, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
    .map(({ name, box }) => `${name}: ${String(box.width)} × ${String(box.height)}`);
}

/** Sites that set a small font for the whole page write all else in their own `rem`. */
for (const size of ['100%', '62.5%'])
  describe(`what a finger presses to choose, on a page whose root has a font of ${size}`, () => {
    before(() => {
      page.style.fontSize = size;
    });
    after(() => {
      page.style.fontSize = '';
    });

    it('is 44 px high and wide in a permalink, and in the field with its address', async () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      const link = await fixture<HTMLElement>(html`<cw-permalink lang="en"></cw-permalink>`);
      root(link).querySelector('button')!.click();
      await until(() => root(link).querySelector('input') !== null);
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(small(link)).to.deep.equal([]);
    });

    it('is so in an area picker, its list and what takes an area away', async () => {
      const { picker } = await inContext(
        'cw-area-picker',
        html`<cw-area-picker lang="en" compare></cw-area-picker>`,
        [{ areas: AREAS }],
        { area: 'Leeds', comparators: null },
      );
      await picker.ask();
      await compareWith(picker, 'York');
      root(picker).querySelector<HTMLElement>('#area')!.click();
      await settled(picker);
      expect(root(picker).querySelectorAll('.remove')).to.have.length(1);
      expect(root(picker).querySelectorAll('[role="option"]').length).to.be.greaterThan(5);
      expect(small(picker)).to.deep.equal([]);
    });
  });

async function compareWith(picker: CwAreaPicker, name: string): Promise<void> {
  const select = root(picker).querySelector('select')!;
  select.value = 'areas';
  select.dispatchEvent(new Event('change'));
  await settled(picker);
  const field = root(picker).querySelector<HTMLInputElement>('#other')!;
  field.value = name;
  field.dispatchEvent(new Event('input'));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  await settled(picker);
}
