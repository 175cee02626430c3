import type { Page } from 'playwright-core';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { SAMPLES } from '../../stories/examples.js';

/** Every text a reader, a screen reader, a download or another script can get of the page's elements. */
export interface Texts {
  /** What is in the shadow trees, in order. */
  readonly shown: string;
  readonly attributes: string;
  readonly csv: string;
  readonly events: string;
  readonly states: readonly string[];
}

/**
 * Markup of the elements that `fillSinks` fills: one with a file and one with a table of the page, every widget with
 * records, and one whose attributes are wrong.
 */
export const ELEMENTS = `<cw-bar-ranking id="ranking"></cw-bar-ranking>
<cw-choropleth-table id="shaded"></cw-choropleth-table>
${tagsOf('widget')
  .map((tag) => `<${tag} class="each" data-needs="${Object.keys(SAMPLES[tag].settings).join(' ')}"></${tag}>`)
  .join('\n')}
<cw-bar-ranking id="wrong"></cw-bar-ranking>`;

/** Puts a payload into every place for text at once: cells, headers, notes, source, attributes. */
export async function fillSinks(page: Page, payload: string): Promise<void> {
  await page.evaluate(async (text) => {
    const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    const row = (cells: readonly string[]): string => cells.map(quote).join(',');
    type Widget = HTMLElement & { data: unknown; updateComplete: Promise<unknown> };
    const at = (id: string): Widget => document.querySelector(`#${id}`)!;
    const each = [...document.querySelectorAll<Widget>('.each')];
    await Promise.all(each.map(({ localName }) => customElements.whenDefined(localName)));
    const events: string[] = [];
    for (const type of ['cw-issue', 'cw-ready', 'cw-select', 'cw-sort']) {
      addEventListener(type, (event) => {
        const own = Object.entries(event).filter(([key]) => key !== 'isTrusted');
        events.push(JSON.stringify([event.type, own]));
      });
    }
    Object.assign(globalThis, { cwEvents: events });

    const csv = [
      row(['area', 'period', 'value', 'lower95', 'upper95', 'sex', 'unit', 'note', 'value note']),
      row([text, text, '1.5', '1', '2', text, text, text, text]),
      row([`${text} 2`, text, '2.5', '2', '3', text, text, text, text]),
      row([`${text} 3`, text, text, '', '', text, text, text, text]),
      `# title: ${text}`,
      `# publisher: ${text}`,
      `# url: ${text}`,
      `# licence: ${text}`,
      `# licenceUrl: ${text}`,
      `# note: ${text}`,
    ].join('\r\n');
    const ranking = at('ranking');
    ranking.setAttribute('heading', text);
    ranking.setAttribute('finding', text);
    ranking.setAttribute('area', text);
    ranking.setAttribute('benchmark', `${text} 2`);
    ranking.setAttribute('selectable', '');
    ranking.data = csv;

    const table = document.createElement('table');
    for (const [index, cells] of [
      ['Area', text, `${text} b`],
      [text, '1.5', '2.5'],
      [`${text} 2`, '3.5', text],
    ].entries()) {
      const line = table.insertRow();
      for (const cell of cells) {
        const place = document.createElement(index === 0 ? 'th' : 'td');
        place.textContent = cell;
        line.append(place);
      }
    }
    at('shaded').append(table);

    for (const widget of each) {
      widget.setAttribute('benchmark', text);
      // What it cannot do without: the first is a list and names the payload, the next names the area after it.
      for (const [at, name] of (widget.dataset.needs?.match(/\S+/g) ?? []).entries())
        widget.setAttribute(name, at > 0 ? `${text} 2` : text.includes(';') ? quote(text) : text);
      widget.data = JSON.stringify([
        { area: text, cause: text, value: 1.5 },
        { area: `${text} 2`, cause: text, value: 2.5 },
      ]);
    }

    const wrong = at('wrong');
    for (const name of [
      'columns',
      'where',
      'classify',
      'sort',
      'show',
      'polarity',
      'period',
      'indicator',
      'format',
    ]) {
      wrong.setAttribute(name, text);
    }
    wrong.setAttribute('src', text);
    const filled = [at('ranking'), at('shaded'), ...each];
    for (const widget of [...filled, at('wrong')]) await widget.updateComplete;
    // A table in the page is read in the next frame, and the file at `src` is not there.
    while (
      document.querySelector('main > [state="loading"]') !== null ||
      !at('shaded').matches('[state="ready"]')
    ) {
      await new Promise((done) => requestAnimationFrame(done));
    }
    for (const widget of filled) {
      for (const button of widget.shadowRoot?.querySelectorAll<HTMLButtonElement>('th button') ?? []) {
        button.click();
        await widget.updateComplete;
      }
    }
  }, payload);
}

/** Reads every text back. */
export function readSinks(page: Page): Promise<Texts> {
  return page.evaluate(async () => {
    const widgets = [...document.querySelectorAll('main > *')].filter((each) =>
      each.localName.startsWith('cw-'),
    );
    const roots = widgets.flatMap((widget) => (widget.shadowRoot === null ? [] : [widget.shadowRoot]));
    const inside = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    return {
      shown: roots.map((root) => root.textContent).join('\n'),
      attributes: inside
        .flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`))
        .join('\n'),
      csv: (
        await Promise.all(
          widgets.map((widget) => (widget as unknown as { toCsv: () => Promise<string> }).toCsv()),
        )
      ).join('\n'),
      events: (globalThis as unknown as { cwEvents: string[] }).cwEvents.join('\n'),
      states: widgets.map((widget) => widget.getAttribute('state') ?? ''),
    };
  });
}
