import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { toHtml, toSvg } from '@commonweal/render';
import { root } from '../../tools/rollup/workspace.js';
import { run } from './run.js';

const CSV =
  'area,value,lower95,upper95\nEngland,63.4,63.2,63.6\nYork,65.3,64,66.5\nHull,56.4,55,58\nBath,[x],,\n';
const COMMANDS = ['render', 'check', 'embed', 'doctor'];

describe('the command line', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-cli-'));
    await writeFile(path('a.csv'), CSV);
    await writeFile(path('bad.csv'), 'area,value\nYork,many\n');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('helps, in general and with each command', async () => {
    const general = await run(['--help']);
    assert.equal(general.exit, 0);
    for (const command of COMMANDS) {
      assert.ok(general.out.includes(command));
      const { exit, out } = await run([command, '--help']);
      assert.equal(exit, 0);
      assert.ok(out.startsWith(`Usage: commonweal ${command} `));
      assert.match(out, /--json/);
      assert.match(out, /Exit status: 0 /);
      assert.equal((await run(['help', command])).out, out);
    }
    assert.equal((await run([])).exit, 2);
    assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('says what is wrong with its arguments, and ends with 2', async () => {
    const wrong: readonly (readonly [args: string[], says: RegExp])[] = [
      [['draw'], /There is no command "draw"\. Use one of: render, check, embed, doctor\./],
      [['render'], /ELEMENT is missing/],
      [['render', 'pie'], /There is no element "pie"\. Use one of: cw-bar-ranking/],
      [['render', 'bar-ranking', 'twice'], /"twice" is one too many/],
      [['render', 'bar-ranking', '--dat', 'a'], /Unknown option '--dat'.*"commonweal render --help" says/],
      [['render', 'bar-ranking', '--out', path('x.pdf')], /"pdf" is no format\. Use html, svg or png/],
      [['render', 'bar-ranking', '--data', path('none.csv')], /none\.csv is not there/],
      [['render', 'bar-ranking', '--data', folder], /is a folder/],
      [['render', 'bar-ranking', '--data', path('a.csv'), '--format', 'png'], /Name a file with --out/],
      [['render', 'mortality-comparison', '--out', path('x.svg'), '--width', 'x'], /320 to 4000 pixels/],
      [['render', 'mortality-comparison', '--out', path('x.png'), '--scale', '3'], /--scale is 1 or 2/],
      [['render', 'mortality-comparison', '--set', 'style=x'], /"style" is refused/],
      [['render', 'mortality-comparison', '--set'], /^Option '--set <value>' argument missing\. "commonweal/],
      [['render', 'bar-ranking', '--set', 'benchmrk=x'], /no attribute "benchmrk"\. It has .*benchmark/],
      [['embed', 'dashboard', '--set', 'emphasis=x'], /<cw-dashboard> has no attribute "emphasis"/],
      [['render', 'mortality-comparison', '--lang', '!!'], /--lang is a language such as en-GB/],
      [['render', 'mortality-comparison', '--out', path('x.svg'), '--scale', '2'], /--scale is for png/],
      [['render', 'mortality-comparison', '--width', '400'], /--width is for svg and png/],
      [
        ['render', 'mortality-comparison', '--format', 'svg', '--styles-out', 'x'],
        /--styles-out is for html/,
      ],
      [['render', 'mortality-comparison', '--styles-href', 'data:x'], /--styles-href is an address/],
      [['embed', 'mortality-comparison', '--base', 'data:x'], /--base is an address/],
      [
        ['render', 'mortality-comparison', '--out', path('none/x.svg')],
        /cannot be written: its folder is not there/,
      ],
      [['render', 'mortality-comparison', '--out', folder, '--format', 'svg'], /is a folder/],
      [['render', 'mortality-comparison', '--styles-out', path('none/x.css')], /its folder is not there/],
      [['render', 'dashboard', '--out', path('x.svg')], /A dashboard has no image/],
      [['render', 'dashboard', '--styles-out', path('x.css')], /allow their hashes/],
      [['render', 'dashboard'], /list them in a file and name it with --children/],
      [['embed', 'bar-ranking', '--children', path('a.csv')], /Only a dashboard has --children/],
      [['embed', 'dashboard', '--children', path('none.json')], /none\.json is not there/],
      [['embed', 'dashboard', '--children', path('a.csv')], /no JSON list of widgets/],
      [['check', path('none.csv')], /none\.csv is not there/],
      [['doctor', 'http://127.0.0.1:1/'], /did not answer/],
    ];
    for (const [args, says] of wrong) {
      const { exit, out, error } = await run(args);
      assert.deepEqual([exit, out], [2, ''], args.join(' '));
      assert.match(error, says);
      assert.doesNotMatch(error, /\n {4}at /);
    }
    const { out } = await run(['render', 'pie', '--json', '--out', path('x.svg')]);
    assert.match((JSON.parse(out) as { error: string }).error, /There is no element/);
  });

  it('tells its progress only to somebody who watches', async () => {
    const args = ['check', path('a.csv')];
    assert.equal((await run(args)).error, '');
    assert.match((await run(args, true)).error, /^Reading .*a\.csv, \d+ bytes …\n/);
  });

  describe('render', () => {
    it('writes what the functions give, by the ending of the file', async () => {
      const given = [
        'render',
        'bar-ranking',
        '--data',
        path('a.csv'),
        '--set',
        'benchmark=England',
        '--set',
        'selectable',
      ];
      const options = { data: CSV, attributes: { benchmark: 'England', selectable: true } };
      assert.equal((await run([...given, '--out', path('x.html')])).exit, 0);
      assert.equal(await readFile(path('x.html'), 'utf8'), `${toHtml('cw-bar-ranking', options).html}\n`);
      assert.equal((await run([...given, '--out', path('x.svg'), '--width', '640'])).exit, 0);
      const { svg } = toSvg('cw-bar-ranking', { ...options, width: 640 });
      assert.equal(await readFile(path('x.svg'), 'utf8'), svg);
      assert.equal((await run([...given, '--out', path('x.png'), '--scale', '2', '--width', '640'])).exit, 0);
      assert.equal(PNG.sync.read(await readFile(path('x.png'))).width, 1280);
      assert.equal((await run([...given])).out, `${toHtml('cw-bar-ranking', options).html}\n`);
    });

    it('links the style sheet and writes it where the option says', async () => {
      const styles = ['--styles-href', '/a.css', '--styles-out', path('a.css')];
      const args = ['render', 'mortality-comparison', '--out', path('m.html'), ...styles, '--json'];
      const { exit, out } = await run(args);
      const report = JSON.parse(out) as { styleHash: string; state: string; bytes: number };
      const css = await readFile(path('a.css'));
      assert.equal(report.styleHash, `sha256-${createHash('sha256').update(css).digest('base64')}`);
      const html = await readFile(path('m.html'), 'utf8');
      assert.match(html, /<link rel="stylesheet" href="\/a\.css">/);
      assert.deepEqual([exit, report.state, report.bytes], [0, 'ready', Buffer.byteLength(html)]);
    });

    it('gives no image that letters or rows are lost in', async () => {
      await writeFile(path('letters.csv'), 'area,value\nŁódź,1\nمنطقة,2\n東京,3\n');
      const png = await run([
        'render',
        'bar-ranking',
        '--data',
        path('letters.csv'),
        '--out',
        path('letters.png'),
      ]);
      assert.equal(png.exit, 1);
      assert.match(png.error, /no letters for ‘(?=.*منطقة)(?=.*東京).*’\. Write SVG/);
      const svg = await run(['render', 'bar-ranking', '--data', path('letters.csv'), '--format', 'svg']);
      assert.equal(svg.exit, 0);
      assert.match(svg.out, /東京/);
      const rows = Array.from({ length: 2001 }, (_, row) => `Area ${row},${row}\n`).join('');
      await writeFile(path('rows.csv'), `area,value\n${rows}`);
      const many = await run(['render', 'bar-ranking', '--data', path('rows.csv'), '--format', 'svg']);
      assert.equal(many.exit, 1);
      assert.match(many.error, /room for 2000 rows, and this chart has 2001/);
    });

    it('says why data cannot be drawn, and ends with 1', async () => {
      for (const name of ['y.html', 'y.svg']) {
        const { exit, error } = await run([
          'render',
          'bar-ranking',
          '--data',
          path('bad.csv'),
          '--out',
          path(name),
        ]);
        assert.equal(exit, 1);
        assert.match(error, /numbers/);
      }
    });

    it('reads the layouts of publishers, as a page does; a region beside a district is not ranked with it', async () => {
      const file = join(root, 'test/fixtures/layouts/ons-upper-case.csv');
      const check = JSON.parse((await run(['check', file, '--json'])).out) as { format: string };
      assert.equal(check.format, 'ons');
      const { exit, out, error } = await run(['render', 'bar-ranking', '--data', file]);
      assert.equal(exit, 0);
      // A region and a district are of two levels, which are shown and not ranked.
      assert.match(out, /state="partial"/);
      assert.match(error, /\[mixed-levels\]/);
      assert.match(out, /GVA per hour worked/);
    });
  });

  describe('check', () => {
    it('says what was recognised, what was set aside, and why', async () => {
      await writeFile(path('noted.csv'), `${CSV}\nSource: made up\n`);
      const { exit, out } = await run(['check', path('noted.csv')]);
      assert.equal(exit, 0);
      for (const line of [
        /Layout +csv/,
        /Areas +4/,
        /3 numbers, 1 notAvailable/,
        /With limits 3/,
        /Rows +4 read/,
      ]) {
        assert.match(out, line);
      }
      assert.match(out, /Set aside +note: line 7/);
      assert.match(out, /\[footnote-lines\]/);
    });

    it('attack 41: warns of a name that turns letters round, and turns none itself', async () => {
      await writeFile(path('turned.csv'), 'area,value\nLeeds,1\nYork\u202edcba,2\n');
      const { exit, out } = await run(['check', path('turned.csv')]);
      assert.equal(exit, 0);
      assert.match(out, /direction of ‘York\[U\+202E\]dcba’ \(line 3\).*\[direction-marks\]/);
      assert.doesNotMatch(out, /\u202e/);
    });

    it('gives all of it as JSON', async () => {
      const { out } = await run(['check', path('a.csv'), '--json']);
      const found = JSON.parse(out) as Record<string, unknown>;
      assert.deepEqual(found.columns, ['area', 'value', 'lower95', 'upper95']);
      assert.deepEqual(found.rows, { kept: 4, setAside: [{ reason: 'header', count: 1, lines: [1] }] });
      assert.deepEqual(found.values, { numbers: 3, missing: { notAvailable: 1 } });
    });

    it('ends with 1 where nothing can be shown, and with --strict where not all can', async () => {
      assert.equal((await run(['check', path('bad.csv')])).exit, 1);
      await writeFile(path('half.csv'), 'area,value\nYork,1\nHull,abc\n');
      assert.equal((await run(['check', path('half.csv')])).exit, 0);
      assert.equal((await run(['check', path('half.csv'), '--strict'])).exit, 1);
      assert.equal((await run(['check', path('a.csv'), '--strict'])).exit, 0);
    });

    it('ends with 1 for a file larger than a widget reads', async () => {
      const rows = Array.from({ length: 250_000 }, (_, row) => `Area number ${row},${row}\n`).join('');
      await writeFile(path('large.csv'), `area,value\n${rows}`);
      const { exit, out } = await run(['check', path('large.csv')]);
      assert.equal(exit, 1);
      assert.match(
        out,
        /no file of more than 5,000,000 bytes, and this has 6,\d{3},\d{3}\..*\[file-too-large\]/,
      );
      assert.match(out, /Rows +250000 read/);
    });
  });

  describe('embed', () => {
    it('prints the snippet with the hash of the very bundle', async () => {
      const { exit, out } = await run(['embed', 'life-expectancy-table', '--base', 'https://cdn.example/w/']);
      const bundle = await readFile(join(root, 'packages/widgets/cdn/life-expectancy-table.min.js'));
      const hash = `sha384-${createHash('sha384').update(bundle).digest('base64')}`;
      assert.equal(exit, 0);
      assert.equal(
        out.split('\n')[0],
        `<script type="module" src="https://cdn.example/w/life-expectancy-table.min.js" integrity="${hash}" crossorigin="anonymous"></script>`,
      );
      assert.match(out, /<th scope="row">Kingston upon Hull<\/th><td>56\.4<\/td>/);
      const all = await run(['embed', 'bar-ranking', '--all', '--set', 'src=/a.csv?b="c"']);
      assert.match(
        all.out,
        /src="\/widgets\/\d+\.\d+\.\d+\/commonweal\.min\.js" integrity="sha384-[^"]+"><\/script>/,
      );
      assert.match(
        all.out,
        /<cw-bar-ranking src="\/a\.csv\?b=&quot;c&quot;">\n {2}<p><a href="\/a\.csv\?b=&quot;c&quot;">/,
      );
    });

    it('gives the heading inside the level that the element will give it', async () => {
      const { out } = await run(['embed', 'mortality-comparison', '--set', 'heading-level=4']);
      assert.match(out, /<h4>[^<]+<\/h4>/);
    });

    it('says what keeps the element from being drawn', async () => {
      const wrong = await run(['embed', 'mortality-comparison', '--set', 'heading-level=7']);
      assert.equal(wrong.exit, 1);
      assert.match(wrong.error, /^error: .*heading-level.*\[bad-value\]$/m);
      const few = await run(['embed', 'mortality-comparison', '--set', 'mark=star']);
      assert.equal(few.exit, 1);
      const none = await run(['embed', 'bar-ranking']);
      assert.equal(none.exit, 1);
      assert.match(none.error, /\[empty-data\]$/m);
      const remote = await run(['embed', 'bar-ranking', '--set', 'src=/a.csv']);
      assert.deepEqual([remote.exit, remote.error], [0, '']);
    });

    it('holds no row back from a reader without script', async () => {
      const rowHeaders = (text: string): number => (text.match(/<th scope="row">/g) ?? []).length;
      const all = await run(['embed', 'sickness-absence-ranking']);
      const few = await run(['embed', 'sickness-absence-ranking', '--set', 'show=top 2, bottom 2']);
      assert.match(few.out, /<cw-sickness-absence-ranking show="top 2, bottom 2">/);
      assert.equal(rowHeaders(few.out), rowHeaders(all.out));
    });

    it('puts data into the page, as static HTML where it is asked to', async () => {
      const args = ['embed', 'bar-ranking', '--data', path('a.csv')];
      assert.match((await run(args)).out, /<script type="text\/csv">area,value/);
      const { out } = await run([...args, '--static', '--json']);
      const { element, styleHash } = JSON.parse(out) as { element: string; styleHash: string };
      assert.equal(element, toHtml('cw-bar-ranking', { data: CSV }).html);
      assert.match(styleHash, /^sha256-/);
    });

    it('prints a dashboard with the snippets of its widgets, their data from files beside the list', async () => {
      const children = [
        {
          element: 'cw-bar-ranking',
          file: 'a.csv',
          attributes: { heading: 'Rates', 'heading-level': 3, benchmark: 'England' },
          lang: 'cy',
        },
        { element: 'cw-paired-comparison', data: 'area,Walk,Cycle\nYork,1,2\nHull,3,4' },
      ];
      await writeFile(path('list.json'), JSON.stringify(children));
      const { exit, out, error } = await run([
        'embed',
        'dashboard',
        '--set',
        'id=all',
        '--children',
        path('list.json'),
      ]);
      assert.deepEqual([exit, error], [0, '']);
      assert.match(out, /^<script type="module" src="[^"]*\/commonweal\.min\.js"/);
      const alone = await run(['embed', 'bar-ranking', '--data', path('a.csv'), '--set', 'heading=Rates', '--set', 'heading-level=3', '--set', 'benchmark=England', '--set', 'lang=cy']); // prettier-ignore
      const [, ranking = ''] = alone.out.split('</script>\n<cw-bar-ranking');
      assert.ok(
        out.includes(`<cw-dashboard id="all">\n<cw-bar-ranking${ranking.trimEnd()}\n<cw-paired-comparison>`),
      );
      assert.ok(out.trimEnd().endsWith('</cw-paired-comparison>\n</cw-dashboard>'));
    });

    it('says which entry of a list of widgets is wrong', async () => {
      const wrong: readonly (readonly [entry: unknown, says: RegExp])[] = [
        ['cw-bar-ranking', /Widget 1 of \S+ does not say which "element"/],
        [{ element: 'cw-pie' }, /There is no element "cw-pie"/],
        [
          { element: 'cw-bar-ranking', src: 'a.csv' },
          /has "src", which is not known\. Use element, file, data/,
        ],
        [{ element: 'cw-bar-ranking', data: [1] }, /"data" is no text/],
        [{ element: 'cw-bar-ranking', attributes: ['a'] }, /"attributes" is no list of names/],
        [{ element: 'cw-bar-ranking', file: 'none.csv' }, /none\.csv is not there/],
      ];
      for (const [entry, says] of wrong) {
        await writeFile(path('list.json'), JSON.stringify([entry]));
        for (const args of [
          ['embed', 'dashboard'],
          ['embed', 'dashboard', '--static'],
          ['render', 'dashboard'],
        ]) {
          const { exit, error } = await run([...args, '--children', path('list.json')]);
          assert.equal(exit, 2, error);
          assert.match(error, says);
        }
      }
    });

    it('prints what doctor finds nothing wrong with', async () => {
      await writeFile(path('list.json'), JSON.stringify([{ element: 'cw-bar-ranking', file: 'a.csv' }]));
      for (const args of [
        ['bar-ranking', '--data', path('a.csv')],
        ['bar-ranking', '--data', path('a.csv'), '--static'],
        ['bar-ranking', '--data', path('a.csv'), '--base', 'https://cdn.example/w'],
        ['dashboard', '--children', path('list.json')],
        ['dashboard', '--children', path('list.json'), '--static'],
      ]) {
        const { out } = await run(['embed', ...args]);
        await writeFile(path('snippet.html'), out);
        const { exit, out: said } = await run(['doctor', path('snippet.html')]);
        assert.match(said, /0 errors, 0 warnings/, said);
        assert.equal(exit, 0);
      }
    });

    it('prints the hashes that doctor misses in a policy, for every style sheet of a dashboard', async () => {
      await writeFile(path('list.json'), JSON.stringify([{ element: 'cw-bar-ranking', file: 'a.csv' }]));
      const args = ['embed', 'dashboard', '--children', path('list.json'), '--static'];
      await writeFile(path('snippet.html'), (await run(args)).out);
      const { styleHashes } = JSON.parse((await run([...args, '--json'])).out) as { styleHashes: string[] };
      assert.equal(styleHashes.length, 2);
      const doctor = ['doctor', path('snippet.html'), '--json', '--policy', "style-src 'self'"];
      const { findings } = JSON.parse((await run(doctor)).out) as {
        findings: { code: string; fix: string }[];
      };
      const { fix } = findings.find(({ code }) => code === 'policy-style')!;
      assert.equal(fix, `style-src 'self' ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`);
    });
  });
});
