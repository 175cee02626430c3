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

test('the legend and the notes of a shaded table count the values of its download, unit by unit', () => {
  fc.assert(
    fc.property(
      anyTable(4),
      fc.constantFrom('quantile' as const, 'equalInterval' as const, 'jenks' as const),
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
          if (!table.told && most > 2)
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
            .map(({ cell }) => exact(bare(cell.text)));
          let before: Exact | null = null;
          let counted = 0;
          for (const { text, detail } of own) {
            const [from = '', to = from] = text.split(' to ').map(bare);
            const [low, high] = [exact(from), exact(to)];
            const inside = shown.filter((one) => compare(one, low) >= 0 && compare(one, high) <= 0);
            const noun = groups.length > 1 ? ['value', 'values'] : ['area', 'areas'];
            assert.equal(detail, `${String(inside.length)} ${String(noun[inside.length === 1 ? 0 : 1])}`);
            assert.ok(
              [low, high].every((end) => shown.some((one) => compare(one, end) === 0)),
              'the ends are values',
            );
            if (before !== null) assert.ok(compare(before, low) < 0, 'no number stands in two classes');
            before = high;
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
