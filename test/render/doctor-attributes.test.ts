import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundleHashes } from '../../packages/render/src/bundles.js';
import type { Finding } from '../../packages/render/src/doctor/finding.js';
import { readManifest } from '../../packages/render/src/doctor/manifest.js';
import { allTags, makeElement, ownAttributes, renderableTags } from '../../packages/render/src/element.js';
import { run } from './run.js';

describe('doctor, of the attributes in a page', () => {
  let folder = '';
  let script = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-attributes-'));
    const hash = (await bundleHashes()).get('commonweal.min.js')!;
    script = `<script type="module" src="/w/commonweal.min.js" integrity="${hash}"></script>`;
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** What is stated of an element with some attributes, besides that all is well. */
  async function look(
    attributes: string,
    tag = 'cw-bar-ranking',
  ): Promise<{ exit: number; said: Finding[] }> {
    const file = join(folder, 'page.html');
    await writeFile(
      file,
      `<!doctype html><h1>x</h1>\n<${tag} ${attributes}><p>A table</p></${tag}>${script}`,
    );
    const { exit, out } = await run(['doctor', file, '--json']);
    const { findings } = JSON.parse(out) as { findings: Finding[] };
    return { exit, said: findings.filter(({ level }) => level !== 'ok') };
  }

  const names: readonly (readonly [attribute: string, like: string])[] = [
    ['benchmrk="England"', 'benchmark'],
    ['Headings="x"', 'heading'],
    ['headingLevel="3"', 'heading-level'],
    ['skiprows="1"', 'skip-rows'],
    ['colums="value=Rate"', 'columns'],
    ['comparator="England"', 'comparators'],
    ['polarty="none"', 'polarity'],
    ['selectible', 'selectable'],
    ['time-out="5"', 'timeout'],
  ];
  for (const [attribute, like] of names) {
    it(`names the nearest there is to ${attribute}`, async () => {
      const { exit, said } = await look(attribute);
      assert.equal(exit, 1);
      assert.deepEqual(said.map(({ level, code, line, fix }) => [level, code, line, fix]), [['error', 'unknown-attribute', 2, `${like}="…"`]]); // prettier-ignore
      assert.match(said[0]!.message, new RegExp(`Did you mean "${like}"\\?$`));
    });
  }

  it('warns of a name that is like none, which may be of something else', async () => {
    const { exit, said } = await look('frobnication="1"');
    assert.deepEqual(
      [exit, said.map(({ level, code }) => `${level} ${code}`)],
      [0, ['warning unknown-attribute']],
    );
  });

  it('warns of an attribute by its former name, with the name of today', async () => {
    const { exit, said } = await look('darker="low"', 'cw-choropleth-table');
    assert.deepEqual(
      [exit, said.map(({ level, code, fix }) => [level, code, fix])],
      [0, [['warning', 'former-name', 'emphasis="low"']]],
    );
  });

  it('says which attributes a dashboard has instead', async () => {
    const { said } = await look('emphasis="low"', 'cw-dashboard');
    assert.match(said[0]!.message, /<cw-dashboard> has no attribute "emphasis"\. It has area, benchmark, /);
  });

  it('checks widgets in a dashboard, whose content it reads', async () => {
    const { said } = await look('><cw-choropleth-table emphasi="low">x</cw-choropleth-table', 'cw-dashboard');
    assert.ok(said.some(({ code, fix }) => code === 'unknown-attribute' && fix === 'emphasis="…"'));
  });

  const keywords: readonly (readonly [attribute: string, tag: string, code: string, says: RegExp])[] = [
    [
      'baseline="zeero"',
      'cw-bar-ranking',
      'unknown-keyword',
      /Use zero or benchmark\. Did you mean ‘zero’\?/,
    ],
    ['polarity="highisgood"', 'cw-bar-ranking', 'unknown-keyword', /higher-is-better/],
    ['classify="quantiles"', 'cw-choropleth-table', 'unknown-keyword', /Did you mean ‘quantile’/],
    ['shade-by="Value"', 'cw-choropleth-table', 'unknown-keyword', /Use value or outcome/],
    ['ramp="purple-ish"', 'cw-choropleth-table', 'unknown-keyword', /ramp="purple-ish" is not known/],
    ['heading-level="1"', 'cw-bar-ranking', 'bad-value', /a whole number from 2 to 6/],
    ['where="Sex"', 'cw-bar-ranking', 'bad-value', /name=value/],
    ['show="first 5"', 'cw-bar-ranking', 'bad-value', /top 5, bottom 5/],
    ['decimal="point"', 'cw-bar-ranking', 'unknown-keyword', /decimal="point" is not known/],
    ['timeout="0"', 'cw-bar-ranking', 'bad-value', /from 1 to 120/],
    ['indicator="life"', 'cw-bar-ranking', 'unknown-indicator', /healthy-life-expectancy/],
  ];
  for (const [attribute, tag, code, says] of keywords) {
    it(`says what may be in place of ${attribute}`, async () => {
      const { exit, said } = await look(attribute, tag);
      const found = said.find((each) => each.code === code);
      assert.equal(exit, 1);
      assert.ok(found, JSON.stringify(said));
      assert.ok(found.message.startsWith(`<${tag}>: `));
      assert.match(found.message, says);
    });
  }

  it('lets through what every element may have, and what a framework reads', async () => {
    const common = 'id="a" class="b" lang="en" dir="ltr" title="t" hidden slot="s" part="p" role="group" tabindex="0" style="x" data-x="1" data-cw-fingerprint="a" aria-label="l" onclick="f()" itemprop="i"'; // prettier-ignore
    const framework = ':benchmark="b" @cw-ready="f" v-if="c" v-bind:where.prop="w" #ref [where]="w" (cw-ready)="f" [(area)]="a" *ngIf="x" ng-if="x" ng-reflect-a="b" x-data="{}" hx-get="/a" .data="d" ?hidden="h" bind:value="v" on:click="f" class:a="b" _ngcontent-abc {...rest} {{attrs}}'; // prettier-ignore
    for (const attributes of [common, framework]) {
      assert.deepEqual(await look(attributes), { exit: 0, said: [] });
    }
  });

  it('says that quotation marks are curly, as a word processor writes them', async () => {
    const { exit, said } = await look('heading=“My title”');
    assert.equal(exit, 1);
    assert.ok(said.some(({ code }) => code === 'curly-quotes'));
    const one = await look('benchmark=“England”');
    assert.equal(one.said[0]?.fix, 'benchmark="England"');
  });

  it('knows every attribute that an element reads, and no other', async () => {
    const manifest = await readManifest();
    for (const tag of allTags()) {
      // `lang` is an attribute of every element of HTML.
      const known = [...(manifest.get(tag) ?? [])].filter((name) => name !== 'lang');
      assert.deepEqual(known.sort(), [...ownAttributes(tag)].filter((name) => name !== 'lang').sort(), tag);
    }
  });

  it('finds nothing wrong with an attribute of any element that is left empty', async () => {
    for (const tag of renderableTags()) {
      const empty = ownAttributes(tag).map((name) => `${name}=""`);
      assert.deepEqual(
        (await look(empty.join(' '), tag)).said.filter(({ code }) => code !== 'unknown-indicator'),
        [],
      );
    }
  });

  it('says of a keyword what the element itself says', () => {
    const { element } = makeElement('cw-bar-ranking', { baseline: 'no' }, null);
    assert.ok(element.issues.some(({ code }) => code === 'unknown-keyword'));
  });
});
