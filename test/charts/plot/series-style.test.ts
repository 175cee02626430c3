import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrastOf } from '../../../packages/charts/src/marks/contrast.js';
import {
  BAND_HUES,
  LOOKS,
  SERIES_HUES,
  SERIES_LOOKS,
  type SeriesLook,
} from '@commonweal/charts/plot/series-style.js';
import { areApart, VISIONS } from '../helpers/colour.js';

const GROUNDS = { light: [0xffffff], dark: [0x15181a, 0x121212, 0x1c1b22] } as const;

const differInForm = (one: SeriesLook, other: SeriesLook): boolean =>
  LOOKS[one].dash !== LOOKS[other].dash && LOOKS[one].shape !== LOOKS[other].shape;

describe('eight lines', () => {
  for (const page of ['light', 'dark'] as const) {
    it(`have at least 4.5:1 on a ${page} page, so that a label may have the colour of its line`, () => {
      for (const look of SERIES_LOOKS)
        for (const ground of GROUNDS[page]) {
          const contrast = contrastOf(SERIES_HUES[page][look], ground);
          assert.ok(contrast >= 4.5, `${look} ${contrast}`);
        }
    });

    it(`differ in colour on a ${page} page, or in both dash and shape where fewer colours are seen`, () => {
      for (const [kind, vision] of Object.entries(VISIONS))
        SERIES_LOOKS.forEach((one, i) => {
          for (const other of SERIES_LOOKS.slice(i + 1))
            assert.ok(
              areApart(SERIES_HUES[page][one], SERIES_HUES[page][other], vision) ||
                (kind !== 'normal' && differInForm(one, other)),
              `${one} and ${other}, ${kind}`,
            );
        });
    });

    it(`have a band whose edges have 3:1 on a ${page} page`, () => {
      for (const ground of GROUNDS[page]) assert.ok(contrastOf(BAND_HUES[page].edge, ground) >= 3);
    });
  }

  it('differ without colour too: no two have both the same dash and the same shape', () => {
    const looks = SERIES_LOOKS.map((look) => `${LOOKS[look].dash} ${LOOKS[look].shape}`);
    assert.equal(new Set(looks).size, looks.length);
  });
});
