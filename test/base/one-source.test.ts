import { areaAsWritten } from '../support/area-as-written.js';
import { expect, fixture } from '@open-wc/testing';
import type { TableChart } from '@commonweal/charts';
import { isMissing, readDataset } from '@commonweal/data';
import '@commonweal/widgets/define/all.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { FIGURES } from '../support/grammars.js';
import { keys, root, row, type Widget } from './support/widget.js';

type Shown = Widget & { readonly model: TableChart; toCsv(): Promise<string> };

describe('cells, spoken words, download and model of', () => {
  for (const name of FIGURES) {
    const tag = unsafeStatic(name);

    it(`${name} carry the same facts`, async () => {
      const widget = await fixture<Shown>(html`<${tag}></${tag}>`);
      const { model } = widget;
      expect(keys(widget)).to.deep.equal(model.rows.map(({ key }) => key));
      for (const modelRow of model.rows) {
        const cells = Array.from(row(widget, modelRow.key).cells);
        expect(cells).to.have.length(modelRow.cells.length);
        modelRow.cells.forEach((cell, index) => {
          const text = cells[index]!.textContent;
          expect(text, modelRow.key).to.contain(cell.text);
          expect(text, modelRow.key).to.contain(cell.spoken ?? '');
        });
      }
      const read = readDataset(await widget.toCsv());
      const source = [...model.shown].sort((one, other) => (one.place ?? 0) - (other.place ?? 0));
      expect(read.issues.filter(({ severity }) => severity !== 'notice')).to.deep.equal([]);
      expect(read.dataset.observations.map(({ value }) => value)).to.deep.equal(
        source.map(({ observation }) =>
          isMissing(observation.value) ? observation.value : Number(observation.raw),
        ),
      );
      expect(read.dataset.observations.map(({ area }) => area)).to.deep.equal(
        source.map(({ observation: { area } }) => areaAsWritten(area)),
      );
    });

    it(`${name} are there at once, without a request, and again by reload`, async () => {
      const before = performance.getEntriesByType('resource').length;
      const widget = document.createElement(name) as Shown;
      document.body.append(widget);
      await widget.updateComplete;
      expect(widget.state).to.equal('ready');
      expect(widget.issues).to.deep.equal([]);
      expect(performance.getEntriesByType('resource').length).to.equal(before);
      const text = root(widget).textContent;
      await (widget as unknown as { reload(): Promise<void> }).reload();
      expect(root(widget).textContent).to.equal(text);
      widget.remove();
    });

    it(`${name} hold no number in the finding that is not shown or stated`, async () => {
      const { model } = await fixture<Shown>(html`<${tag}></${tag}>`);
      expect(model.finding.length).to.be.greaterThan(40);
      const known = JSON.stringify([model.facts, model.rows, model.source.lines, model.columns]).replaceAll(
        ',',
        '',
      );
      for (const [number] of model.finding.matchAll(/\d[\d,.]*\d|\d/g)) {
        expect(known, `${number} in “${model.finding}”`).to.contain(number.replaceAll(',', ''));
      }
    });
  }
});

describe('a named element', () => {
  it('takes other data, and names no area that the data does not have', async () => {
    const csv = 'area,Men,Women\nAlderby,60.1,61\nBeckcombe,62.4,63\n';
    const widget = await fixture<Shown>(
      html`<cw-life-expectancy-table .data=${csv}></cw-life-expectancy-table>`,
    );
    expect(widget.state).to.equal('ready');
    expect(keys(widget), 'the highest for men first').to.deep.equal(['Beckcombe', 'Alderby']);
    expect(widget.model.rows.map(({ kind }) => kind)).to.deep.equal(['plain', 'plain']);
  });

  it('gives way to its author’s options', async () => {
    const widget = await fixture<Shown>(
      html`<cw-sickness-absence-ranking area="E12000007" benchmark=""></cw-sickness-absence-ranking>`,
    );
    expect(widget.model.rows.filter(({ highlighted }) => highlighted).map(({ key }) => key)).to.deep.equal([
      'E12000007',
    ]);
    expect(widget.model.rows.some(({ kind }) => kind === 'benchmark')).to.equal(false);
  });

  it('shows the places of the report in a column of its own, counted as the ranks are', async () => {
    const widget = await fixture<Shown>(html`<cw-sickness-absence-ranking></cw-sickness-absence-ranking>`);
    const column = widget.model.columns.find(({ header }) => header === 'Place in 2015–16')!;
    expect(column.isQuiet).to.equal(true);
    expect(widget.model.notes.join(' ')).to.contain(
      'Place in 2015–16 counts from the highest, as the ranks do.',
    );
    const at = widget.model.columns.indexOf(column);
    const places = widget.model.rows.map((each) => each.cells[at]!.text).filter((text) => /^\d+$/.test(text));
    expect(places.map(Number).sort((a, b) => a - b)).to.deep.equal(
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
  });
});
