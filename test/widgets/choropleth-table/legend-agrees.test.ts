import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ShadeCell, TableChart } from '@commonweal/charts';
import fc from 'fast-check';
import { anyTable } from '../../charts/helpers/any-table.js';
import { choropleth } from '../../charts/helpers/charts.js';
import { type Download, download, type DownloadRow, needsPlaces } from '../../charts/helpers/download.js';
import { compare, distinct, type Exact, exact, isShownOf, placesOfAll } from '../../charts/helpers/exact.js';

const RUNS = { numRuns: 300, seed: 20_200_715, includeErrorInReport: true, endOnFailure: true };

/** The texts of a column's cells, by row of the file. */
function cellsOf(
  chart: TableChart,
  file: Download,
  group: string,
  at: number,
): { row: DownloadRow; cell: ShadeCell }[] {
  return chart.rows.map(({ key, cells }) => {
    const row = file.rows.find((each) => each.area === key && each.group === group);
    assert.ok(row !== undefined, `no row of ${key}`);
    return { row, cell: cells[at + 1] as ShadeCell };
  });
}

/** The unit of a column: that of its numbers. */
function unitOf({ rows }: Download, group: string): string {
  const own = rows.filter((row) => row.group === group);
  return (own.find(({ value }) => value !== null) ?? own[0])?.unit ?? '';
}

const bare = (text: string): string => {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '';
  return text.startsWith('\u2212') ? `\u2212${number}` : number;
};

/** Whether a number is in a range as the legend words it: `under 58`, `58 to 59.9`, `58 to under 60`, `64 and over`, `5`. */
function rangeIn(text: string): (number: Exact) => boolean {
  const under = / ?\bunder (.*)$/.exec(text);
  const from = under === null ? text : text.slice(0, under.index).replace(/ to$/, '');
  const [low = '', high = low] = from.replace(/ and over$/, '').split(' to ');
  const isOpen = under !== null || text.endsWith(' and over');
  return (number) =>
    (low === '' || compare(number, exact(bare(low))) >= 0) &&
    (isOpen || compare(number, exact(bare(high))) <= 0) &&
    (under === null || compare(number, exact(bare(under[1] ?? ''))) < 0);
}

test('the legend and the notes of a shaded table agree with the values of its download, unit by unit', () => {
  fc.assert(
    fc.property(
      anyTable(4),
      fc.constantFrom('round' as const, 'quantile' as const, 'equalInterval' as const, 'jenks' as const),
      (table, classify) => {
        const { data, benchmark, comparators } = table;
        const chart = choropleth(data, { benchmark, comparators, classify });
        const file = download(chart);
        const { groups } = file;
        const all = groups.map((group, i) => cellsOf(chart, file, group, i));
        const units = groups.map((group) => unitOf(file, group));
        const steps = chart.legend.filter(({ sign }) => sign.kind === 'step');
        const isMixed =
          new Set(units.filter((_, i) => all[i]?.some(({ row }) => row.value !== null))).size > 1;
        for (const unit of new Set(units)) {
          const columns = groups.filter((group, i) => {
            const isCounted = file.plain.some((row) => row.group === group && row.value !== null);
            return units[i] === unit && isCounted;
          });
          const cells = all.filter((_, i) => units[i] === unit).flat();
          if (columns.length === 0) continue;
          const plain = cells.filter(({ row }) => file.plain.includes(row));
          for (const { row, cell } of cells) {
            assert.equal(cell.missing === null, row.value !== null);
            if (row.value !== null) assert.ok(isShownOf(bare(cell.text), row.value), cell.text);
          }
          const most = placesOfAll(
            cells.flatMap(({ row, cell }) => (row.value === null ? [] : [[bare(cell.text), row.value]])),
          );
          if (!table.reported && most > 2)
            assert.ok(
              needsPlaces(
                cells.map(({ row }) => row),
                most,
              ),
            );
          const label = columns.join(', ').replace(/, (?=[^,]*$)/, ' and ');
          const own = chart.legend.some(({ of }) => of === label)
            ? steps.filter(({ of }) => of === label)
            : steps;
          if (isMixed && plain.some(({ row }) => row.value !== null))
            assert.ok(
              own.every(({ of }) => of === label),
              'each unit has its own entries',
            );
          const shown = plain
            .filter(({ row }) => row.value !== null)
            .map(({ cell }) => ({ number: exact(bare(cell.text)), step: cell.step }));
          const isRound = own.some(({ text }) => text.startsWith('under '));
          assert.ok(classify === 'round' || !isRound, 'only round classes have ends that are no values');
          let counted = 0;
          for (const { text, sign } of own) {
            const holds = rangeIn(text);
            const inside = shown.filter(({ number }) => holds(number));
            const step = sign.kind === 'step' ? sign.step : null;
            assert.ok(inside.length > 0, `${text} is of some value`);
            assert.ok(
              inside.every((each) => each.step === step),
              `${text} is of its own cells, and no number stands in two classes`,
            );
            const ends = isRound ? [] : text.split(' to ').map((end) => exact(bare(end)));
            assert.ok(
              ends.every((end) => shown.some(({ number }) => compare(number, end) === 0)),
              'the ends are values',
            );
            counted += inside.length;
          }
          assert.equal(counted, shown.length);
          notesAgree(chart, plain, isMixed ? columns : null, own.length);
        }
      },
    ),
    RUNS,
  );
});

function notesAgree(
  { notes }: TableChart,
  plain: readonly { row: DownloadRow; cell: ShadeCell }[],
  columns: readonly string[] | null,
  classes: number,
): void {
  const counted = plain.filter(({ row }) => row.value !== null);
  if (counted.length === 0) return;
  const prefix = columns === null ? '' : `${columns.join(', ').replace(/, (?=[^,]*$)/, ' and ')}: `;
  const own = notes.filter((note) => note.startsWith(prefix)).map((note) => note.slice(prefix.length));
  const different = distinct(counted.flatMap(({ row }) => row.value ?? []));
  const looks = new Set(counted.map(({ cell }) => cell.text)).size;
  assert.equal(own.includes('All values are equal.'), different === 1);
  assert.equal(own.includes('All values are equal as shown.'), different > 1 && looks === 1);
  const split = own.flatMap((note) => /^Values are split into (\d+) class/.exec(note)?.[1] ?? []);
  const empty = own.flatMap((note) => /^(\d+) class(?:es)? holds? no value/.exec(note)?.[1] ?? []);
  if (split.length > 0) assert.equal(Number(split[0]), classes + Number(empty[0] ?? 0));
  for (const note of own) {
    const fewer = /^(\d+) class(?:es are| is) used, not 5, because (.*)\.$/.exec(note);
    if (fewer === null) continue;
    assert.equal(Number(fewer[1]), classes + Number(empty[0] ?? 0));
    const why = /^there (?:is|are) only (\d+) different values?( as shown)?$/.exec(fewer[2] ?? '');
    if (why === null) assert.ok(different < counted.length || looks < counted.length, note);
    else assert.equal(Number(why[1]), why[2] === undefined ? different : looks, note);
    if (why?.[2] !== undefined) assert.ok(looks < different, note);
  }
}
