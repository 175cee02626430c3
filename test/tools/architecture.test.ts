import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tableChartCsv } from '@commonweal/charts';
import { readInput, roundHalfAway } from '@commonweal/data';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { toHtml } from '@commonweal/render';
import { choroplethTableModel } from '@commonweal/widgets/choropleth-table/model.js';
import { DEFAULT_CHOROPLETH_TABLE_OPTIONS } from '@commonweal/widgets/choropleth-table/options.js';
import { enChoroplethTable } from '@commonweal/widgets/choropleth-table/words.en.js';
import { absent, pathsIn, root } from './named-paths.js';

const FILE = 'ARCHITECTURE.md';
const text = readFileSync(join(root, FILE), 'utf8');

/** What the text puts in a place of the walk. */
const inText = (place: RegExp): string => place.exec(text)?.[1] ?? 'nothing';

/** The file of the walk: its headings are those in ARCHITECTURE.md, its figures the published ones. */
const rows = healthyLifeExpectancy().observations.map(({ area, group, raw, limits }) =>
  [area.code, area.name, '2015-17', group.get('sex'), raw, limits[0]?.lower, limits[0]?.upper].join(','),
);
const csv = `${inText(/`(Area Code,.+?)`/)}\n${rows.join('\n')}\n`;
/** The attributes of the walk, by name. */
const attributes = Object.fromEntries(
  [...text.matchAll(/^ {2}([a-z]+)="(.+)"$/gm)].map(([, name = '', value = '']) => [name, value]),
);

describe('ARCHITECTURE.md', () => {
  it('names only files and folders that there are', () => {
    const paths = pathsIn(text, FILE);
    assert.ok(paths.length > 40, `${paths.length} paths`);
    assert.deepEqual(absent(paths), []);
  });

  it('follows 56.43 from a cell to what is shown, said and downloaded', () => {
    const { dataset, roles } = readInput({ text: new TextEncoder().encode(csv) });
    const found = roles.map(({ role }) => role);
    assert.deepEqual(found, ['area_code', 'area', 'period', 'dimension', 'value', 'lower95', 'upper95']);
    const observation = dataset.observations.find(({ raw }) => raw === '56.43');
    assert.ok(observation);
    assert.deepEqual(
      [observation.value, observation.group.get('sex'), observation.limits, observation.line],
      [56.43, 'Men', [{ level: 0.95, lower: 54.58, upper: 58.27 }], 16],
    );
    assert.equal(roundHalfAway(56.43, 1), '56.4');

    const { benchmark = '', comparators = '', unit = '', decimals } = attributes;
    const options = {
      ...DEFAULT_CHOROPLETH_TABLE_OPTIONS,
      benchmark,
      comparators: [comparators],
      unit,
      decimals: Number(decimals),
    };
    const { chart } = choroplethTableModel(dataset, options, enChoroplethTable);
    assert.ok(chart);
    const cell = chart.rows.find(({ key }) => key === 'E06000010')?.cells[1];
    assert.deepEqual(cell?.kind === 'shade' && [cell.text, cell.step, cell.steps], ['56.4', 0, 5]);
    assert.equal(chart.legend[0]?.text, inText(/legend begins "(.+?)"/));
    assert.match(chart.finding, /lower than England \(63\.4 years\) in 7 of 15 areas/);
    assert.ok(chart.finding.includes(inText(/finding .+: "… (.+?)"/)), chart.finding);
    const sign = cell?.kind === 'shade' ? cell.sign?.word : null;
    assert.equal(inText(/say "(.+?)"/), `Kingston upon Hull, ${chart.columns[1]?.header}, 56.4 ${sign}`);
    assert.match(tableChartCsv(chart), /^E06000010,Kingston upon Hull,2015-17,Men,56\.43,54\.58,58\.27/m);
  });

  it('writes the cell as the template does', () => {
    const tag = inText(/writes `(<td.+?<\/td>)`/);
    const stated = { ...attributes, src: null };
    const { html } = toHtml('cw-choropleth-table', { data: csv, attributes: stated });
    const row = html.slice(html.indexOf('data-key="E06000010"')).replace(/<!--.*?-->/g, '');
    assert.ok(row.slice(0, row.indexOf('</tr>')).includes(tag), row.slice(0, 400));
  });
});
