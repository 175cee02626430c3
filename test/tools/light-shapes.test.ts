import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type * as shapes from 'd3-shape';
import fc from 'fast-check';
import { rollup } from 'rollup';
import * as spark from '@commonweal/charts/marks/spark.js';
import * as paths from '@commonweal/charts/plot/paths.js';
import { fromSource, treeshake } from '../../tools/rollup/source.js';

const src = fileURLToPath(new URL('../../packages/charts/src/', import.meta.url));

/** The text of a module as our own bundles have it, and the modules that are in it. */
async function light(name: string, entry: string): Promise<{ code: string; modules: string[] }> {
  const path = `${src}${name}.js`;
  const bundle = await rollup({
    input: 'entry',
    treeshake,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? path : null),
        load: (id) => (id === path ? entry : null),
      },
      ...fromSource(),
    ],
  });
  const [chunk] = (await bundle.generate({ format: 'es' })).output;
  await bundle.close();
  return { code: chunk.code, modules: Object.keys(chunk.modules) };
}

const loaded = async (code: string): Promise<unknown> =>
  import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

const drawn = await light(
  'drawn',
  `export * from '${src}plot/paths.ts'; export * from '${src}marks/spark.ts';`,
);
const ours = (await loaded(drawn.code)) as typeof paths & typeof spark;

const place = fc.oneof(
  fc.integer({ min: -3000, max: 130_000 }).map((n) => n / 1000),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, -0, -0.0001, 0.0005, 99.9995, 1e21),
);
const runs = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(each, { maxLength: 6 }), { maxLength: 4 });

test('lines, bands and their edges are drawn in our bundles as with the whole of d3', () => {
  fc.assert(
    fc.property(
      runs(fc.record({ x: place, y: place })),
      runs(fc.record({ x: place, from: place, to: place })),
      (lines, bands) => {
        assert.equal(ours.linePath(lines), paths.linePath(lines));
        assert.equal(ours.bandPath(bands), paths.bandPath(bands));
        assert.equal(ours.edgePath(bands), paths.edgePath(bands));
      },
    ),
  );
});

test('a line without an axis is the same, with its gaps', () => {
  fc.assert(
    fc.property(fc.array(fc.option(place), { maxLength: 12 }), fc.nat(12), (values, apart) => {
      const isApart = (index: number): boolean => index === apart;
      assert.deepEqual(ours.sparkOf(values, isApart), spark.sparkOf(values, isApart));
    }),
  );
});

test('our bundles hold no curve of d3-shape, no arc of d3-path, and name both in their licences', () => {
  assert.doesNotMatch(drawn.code, /Basis|Cardinal|CatmullRom|Monotone|Natural|bezierCurveTo|arcTo/);
  for (const name of ['d3-shape', 'd3-path'])
    assert.ok(drawn.modules.some((id) => id.includes(`/node_modules/${name}/`)));
});

test('a curve that is asked for keeps all that it is made of', async () => {
  const { code } = await light('curves', `export { curveMonotoneY, curveCardinal } from 'd3-shape';`);
  const { curveMonotoneY, curveCardinal } = (await loaded(code)) as typeof shapes;
  const calls: string[] = [];
  const said =
    (name: string) =>
    (...numbers: number[]): void =>
      void calls.push([name, ...numbers].join(' '));
  const context = { moveTo: said('M'), lineTo: said('L'), bezierCurveTo: said('C'), closePath: said('Z') };
  for (const curve of [curveMonotoneY, curveCardinal]) {
    const generator = curve(context as unknown as CanvasRenderingContext2D);
    generator.lineStart();
    for (const at of [0, 1, 2]) generator.point(at, at * at);
    generator.lineEnd();
  }
  assert.deepEqual(calls.map((call) => call.charAt(0)).join(''), 'MCCMCC');
});
