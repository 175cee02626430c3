import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { EndLabel } from '@commonweal/charts';
import { dodge } from '@commonweal/charts/plot/dodge.js';
import { type EndItem, endLabels, nameLines } from '@commonweal/charts/plot/labels.js';
import { LINE } from '@commonweal/charts/plot/room.js';

const NAMES = [
  'England',
  'York',
  'Yorkshire and The Humber',
  'East Riding of Yorkshire',
  'Bournemouth, Christchurch and Poole',
  'Northamptonshire',
  'Rhondda Cynon Taf',
  'Pen-y-bont ar Ogwr',
  '',
];

const item = fc.record({
  y: fc.integer({ min: 0, max: 100 }),
  look: fc.constantFrom('highlighted', 'benchmark', 'context', 'series4'),
  value: fc.constantFrom('53.8', '9.7 p', '£27,555', '0', '-12.5%'),
  name: fc.constantFrom(...NAMES),
  detail: fc.option(fc.constantFrom('51.3 to 56.3', 'provisional')),
});
const items = (most: number) =>
  fc
    .array(item, { minLength: 1, maxLength: most })
    .map((all) => all.map(({ y, ...each }): EndItem => ({ ...each, point: { x: 97, y } })));

const heightOf = ({ lines, detail }: EndLabel): number =>
  Math.max(lines.length + (detail === null ? 0 : 1), 1) * LINE;

describe('labels at the ends of lines', () => {
  it('never overlap and never leave the frame by more than three quarters of an em, in any layout', () => {
    fc.assert(
      fc.property(items(30), fc.constantFrom(4.5, 15, 17, 20), fc.boolean(), (all, height, hasReadout) => {
        for (const { labels } of endLabels(all, height, hasReadout).labels) {
          assert.ok(labels.length > 0);
          const boxes = labels
            .map((label) => ({ middle: (label.y / 100) * height, tall: heightOf(label) }))
            .sort((a, b) => a.middle - b.middle);
          boxes.forEach(({ middle, tall }, i) => {
            assert.ok(middle - tall / 2 >= -0.751, 'above the frame');
            assert.ok(middle + tall / 2 <= height + 0.751, 'below the frame');
            const before = boxes[i - 1];
            if (before !== undefined)
              assert.ok(middle - before.middle >= (tall + before.tall) / 2 - 0.002, 'overlap');
          });
        }
      }),
    );
  });

  it('are all there for up to twelve lines in a frame of the usual height', () => {
    fc.assert(
      fc.property(items(12), (all) => {
        for (const { labels } of endLabels(all, 17, true).labels) assert.equal(labels.length, all.length);
      }),
    );
  });

  it('keep the order of their lines', () => {
    fc.assert(
      fc.property(items(12), (all) => {
        for (const { labels } of endLabels(all, 17, true).labels)
          for (const one of labels)
            for (const other of labels)
              if (one.point.y < other.point.y) assert.ok(one.y < other.y, `${one.y} ${other.y}`);
      }),
    );
  });

  it('leave out those of context first where there is no room for all', () => {
    const all = Array.from({ length: 30 }, (_, i): EndItem => {
      const look = i === 29 ? 'highlighted' : i === 28 ? 'benchmark' : 'context';
      return { point: { x: 97, y: 50 }, look, value: String(i), name: `Area ${i}`, detail: null };
    });
    const [{ labels }] = endLabels(all, 17, false).labels;
    assert.deepEqual(
      labels.map(({ value }) => Number(value)),
      [...Array.from({ length: 12 }, (_, i) => i), 28, 29],
    );
  });

  it('have only their values in a narrow box whose readout names up to three lines', () => {
    const of = (count: number, hasReadout: boolean): string[] => {
      const all = Array.from({ length: count }, (_, i): EndItem => ({
        point: { x: 97, y: 20 * i },
        look: 'context',
        value: '1.0',
        name: 'York',
        detail: null,
      }));
      return endLabels(all, 17, hasReadout).labels.map(({ labels }) => labels[0]?.lines.join(' ') ?? '');
    };
    assert.deepEqual(of(3, true), ['', 'York', 'York']);
    assert.deepEqual(of(3, false), ['York', 'York', 'York']);
    assert.deepEqual(of(4, true), ['York', 'York', 'York']);
  });

  it('have a gutter for their longest line, in half ems', () => {
    const england: EndItem = {
      point: { x: 97, y: 18 },
      look: 'benchmark',
      value: '63.1',
      name: 'England',
      detail: null,
    };
    const { gutters } = endLabels([england], 17, true);
    assert.deepEqual(gutters, [3, 7, 7]);
  });

  it('move as little as they can, and those that moved far are joined to their points', () => {
    const at = (y: number): EndItem => ({
      point: { x: 97, y },
      look: 'series1',
      value: '1',
      name: '',
      detail: null,
    });
    const [{ labels }] = endLabels([at(50), at(50), at(10)], 20, false).labels;
    assert.deepEqual(
      labels.map(({ y, isMoved }) => [y, isMoved]),
      [
        [46.875, true],
        [53.125, true],
        [10, false],
      ],
    );
  });
});

describe('things moved apart', () => {
  it('have the least total squared shift: no single one can move nearer to its place', () => {
    const wanted = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 40 }), size: fc.integer({ min: 1, max: 3 }) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(wanted, (all) => {
        const placed = dodge(all, -50, 90);
        const order = all.map((_, i) => i).sort((a, b) => placed[a]! - placed[b]!);
        // A stretch of touching ones is balanced about the places that its members want.
        let block: number[] = [];
        const blocks: number[][] = [];
        for (const i of order) {
          const last = block.at(-1);
          const touches =
            last !== undefined && placed[i]! - placed[last]! < (all[i]!.size + all[last]!.size) / 2 + 1e-9;
          if (!touches) blocks.push((block = []));
          block.push(i);
        }
        for (const each of blocks) {
          const shift = each.reduce((sum, i) => sum + placed[i]! - all[i]!.at, 0);
          assert.ok(Math.abs(shift) < 1e-6, `${shift}`);
        }
      }),
    );
  });
});

describe('a name in lines', () => {
  it('has the fewest, of even lengths, and a line to itself for a long word', () => {
    assert.deepEqual(nameLines('East Riding of Yorkshire', 18), ['East Riding', 'of Yorkshire']);
    assert.deepEqual(nameLines('Yorkshire and The Humber', 12), ['Yorkshire', 'and The', 'Humber']);
    assert.deepEqual(nameLines('Northamptonshire', 12), ['Northamptonshire']);
    assert.deepEqual(nameLines('', 12), ['']);
  });
});
