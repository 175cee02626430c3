import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { BAR, DASHBOARD, READER_CONTROLS } from '@commonweal/builder/dashboard/controls.js';
import { type Manifest, optionsOf } from '@commonweal/builder/form/manifest.js';
import { READING_ATTRIBUTES } from '@commonweal/builder/read/read-view.js';
import { CATALOGUE, tagsOf } from '@commonweal/widgets/catalogue.js';
import { withBuilder } from './builder-page.js';

const options = optionsOf(
  JSON.parse(
    readFileSync(new URL('../../packages/widgets/custom-elements.json', import.meta.url), 'utf8'),
  ) as Manifest,
);
const attributesOf = (tag: string): readonly string[] =>
  (options[tag] ?? []).map(({ attribute }) => attribute);

/** Something to choose from in every respect: areas, periods, groups and indicators. */
const ALL = [
  'indicator,sex,area_code,area,period,value,lower,upper',
  ...['Smoking', 'Weight'].flatMap((indicator) =>
    ['Persons', 'Men'].flatMap((sex) =>
      ['E92000001,England', 'E06000014,York', 'E08000035,Leeds'].flatMap((area, at) =>
        [2019, 2020, 2021].map((year) => `${indicator},${sex},${area},${String(year)},${String(5 + at)},4,9`),
      ),
    ),
  ),
].join('\n');

describe('the page of the builder', () => {
  const builder = withBuilder();

  /** The ids on the page, without the numbers of several fields of one option. */
  const ids = async (): Promise<ReadonlySet<string>> =>
    new Set(
      await builder.page.evaluate(() =>
        Array.from(document.querySelectorAll('[id]'), ({ id }) => id.replace(/-\d+$/, '')),
      ),
    );

  async function openWith(...tags: readonly string[]): Promise<void> {
    const { page, origin } = builder;
    await builder.serve('/data/all.csv', ALL);
    await page.goto('about:blank');
    const widgets = tags.map((tag) => `&w=${tag}`).join('');
    await page.goto(`${origin}/builder/#v=1&src=${origin}/data/all.csv${widgets}`);
    await builder.preview(tags[0] ?? '').waitFor({ state: 'attached' });
  }

  /** The place of an option that is set where the data are given. */
  const given: Readonly<Record<string, string>> = { src: 'href', indicator: 'way-built-in', columns: 'role' };

  for (const tag of tagsOf('widget', 'figure', 'inline')) {
    it(`has a field for every option of ${tag}`, async () => {
      await openWith(tag);
      const there = await ids();
      const lacking = attributesOf(tag).filter((name) => !there.has(given[name] ?? `option-${name}`));
      assert.deepEqual(lacking, []);
    });
  }

  it('has a field for every option of a dashboard, and of all that its readers choose with', async () => {
    const { page } = builder;
    await openWith('cw-bar-ranking', 'cw-choropleth-table');
    await page.getByText('The dashboard around the widgets').click();
    for (const label of ['area', 'period', 'group', 'indicator'])
      await page.getByLabel(`Let readers choose the ${label}`).check();
    await page.getByLabel('A link to copy').check();
    const there = await ids();
    for (const [tag, prefix] of [
      [DASHBOARD, 'dashboard'] as const,
      ...READER_CONTROLS.map((control) => [control, control] as const),
    ]) {
      const lacking = attributesOf(tag).filter((name) => !there.has(`${prefix}-${name}`));
      assert.deepEqual(lacking, [], tag);
      assert.equal(await builder.preview(tag).count(), 1, `the preview has ${tag}`);
    }
  });

  it('has what every other element of the catalogue has to set: a dashboard is a context', () => {
    const formed = new Set<string>([...tagsOf('widget', 'figure', 'inline'), DASHBOARD, ...READER_CONTROLS]);
    const others = CATALOGUE.map(({ tag }) => tag as string).filter((tag) => !formed.has(tag));
    assert.deepEqual(others, [BAR, 'cw-context']);
    const own = new Set(attributesOf(DASHBOARD));
    for (const name of others.flatMap(attributesOf)) assert.ok(own.has(name), name);
    for (const name of READING_ATTRIBUTES) assert.ok(attributesOf('cw-trend').includes(name));
  });

  it('lets readers choose what the widgets said by themselves', async () => {
    const { page } = builder;
    await openWith('cw-bar-ranking', 'cw-stat');
    await page.getByLabel('Area to pick out').selectOption({ label: 'York' });
    await page.getByText('The dashboard around the widgets').click();
    await page.getByLabel('Heading over all widgets').fill('Health in York');
    await page.getByLabel('Heading over all widgets').press('Tab');
    await page.getByLabel('Let readers choose the area').check();
    await page.getByLabel('A link to copy').check();
    const snippet = await builder.part('Where the widget goes', '<cw-permalink');
    assert.match(snippet, /^<cw-dashboard [^>]*heading="Health in York"/);
    assert.match(snippet, /<cw-dashboard [^>]*area="E06000014"/);
    assert.match(snippet, /<cw-dashboard [^>]*url-state="hash"/);
    assert.match(
      snippet,
      /<cw-picker-bar slot="pickers">\n {2}<cw-area-picker><\/cw-area-picker>\n<\/cw-picker-bar>/,
    );
    assert.doesNotMatch(snippet, /<cw-bar-ranking[^>]* area=/, 'no widget is kept from following');
    const head = await builder.part('In the head of the page, once');
    for (const file of ['commonweal', 'picker-bar', 'area-picker', 'permalink'])
      assert.ok(head.includes(`/${file}.js"`), `${file} is loaded`);
    await page.waitForURL(/k=cw-area-picker/);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await builder.preview('cw-area-picker').waitFor();
    assert.doesNotMatch(
      new URL(page.url()).hash,
      /[#&]cw=/,
      'what is chosen in the preview is no part of the address',
    );
  });
});
