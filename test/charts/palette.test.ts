import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { contrastOf } from '../../packages/charts/src/marks/contrast.js';
import {
  COLOURS,
  DARK,
  type Hue,
  hex,
  MORE_CONTRAST,
  OUTCOMES,
  type Palette,
  SIGNS,
  TONES,
} from '../../packages/charts/src/marks/hues.js';
import { OUTCOME_GLYPHS } from '../../packages/charts/src/marks/outcome.js';
import { RAMPS, rampColour } from '../../packages/charts/src/marks/ramp.js';
import { OUTCOME_TONES } from '../../packages/charts/src/marks/tones.js';
import { areApart, deltaE2000, VISIONS } from './helpers/colour.js';

const LIGHT: Palette = { colours: COLOURS, tones: TONES, outcomes: OUTCOMES, signs: SIGNS };

/** Light pages, and the grounds of dark ones: the mock-ups’, Chromium’s and Firefox’s, and that of more contrast. */
const PAGES = [
  { name: 'light', isDark: false, isMore: false, grounds: [0xffffff] },
  { name: 'dark', isDark: true, isMore: false, grounds: [0x15181a, 0x121212, 0x1c1b22] },
  { name: 'light, more contrast', isDark: false, isMore: true, grounds: [0xffffff] },
  { name: 'dark, more contrast', isDark: true, isMore: true, grounds: [0x000000] },
] as const;

const atLeast = (ratio: number, least: number, what: string): void => {
  assert.ok(ratio >= least, `${what} has ${ratio.toFixed(2)}:1, which is under ${least}:1`);
};

/** The steps of all ramps on a page, in every number of classes. */
const ladders = (page: (typeof PAGES)[number]) =>
  RAMPS.flatMap((ramp) =>
    Array.from({ length: 8 }, (_, index) => index + 2).map((steps) => ({
      what: `${ramp} of ${steps}`,
      rungs: Array.from({ length: steps }, (_, step) => rampColour(ramp, step, steps, page)),
    })),
  );

describe('a ramp of 2 to 9 steps', () => {
  for (const page of PAGES) {
    const least = page.isMore ? 7 : 4.5;
    it(`has text of at least ${least}:1 on every step: ${page.name} (#20, #30, #31)`, () => {
      for (const { what, rungs } of ladders(page))
        for (const { fill, ink } of rungs)
          atLeast(contrastOf(fill, ink), least, `text on ${hex(fill)}, ${what}`);
    });

    it(`has steps, or edges around them, of at least 3:1 against the page: ${page.name} (#21, #30, #31)`, () => {
      for (const { what, rungs } of ladders(page))
        for (const { fill, edge } of rungs)
          for (const ground of page.grounds)
            atLeast(
              Math.max(contrastOf(fill, ground), contrastOf(edge, ground)),
              3,
              `${hex(fill)} with edge ${hex(edge)} on ${hex(ground)}, ${what}`,
            );
    });

    for (const [vision, matrix] of Object.entries(VISIONS)) {
      it(`has distinguishable neighbours: ${page.name}, ${vision} (#18)`, () => {
        for (const { what, rungs } of ladders(page))
          rungs.slice(1).forEach(({ fill }, index) => {
            const before = (rungs[index] as (typeof rungs)[number]).fill;
            assert.ok(areApart(before, fill, matrix), `${hex(before)} and ${hex(fill)}, ${what}`);
          });
      });
    }

    it(`gets stronger step by step: ${page.isDark ? 'brighter' : 'darker'}, ${page.name} (#17)`, () => {
      for (const { what, rungs } of ladders(page))
        rungs.slice(1).forEach(({ fill }, index) => {
          const before = (rungs[index] as (typeof rungs)[number]).fill;
          const ground = page.isDark ? 0x000000 : 0xffffff;
          assert.ok(contrastOf(fill, ground) > contrastOf(before, ground), `${hex(fill)}, ${what}`);
        });
    });
  }

  it('has the colours of the design in five steps', () => {
    const five = (isDark: boolean) =>
      Array.from({ length: 5 }, (_, step) => hex(rampColour('red', step, 5, { isDark, isMore: false }).fill));
    assert.deepEqual(five(false), ['#f7efe3', '#f7d1b1', '#f49d7b', '#c8464a', '#7b213f']);
    assert.deepEqual(five(true), ['#342824', '#68373b', '#b54245', '#ed8a5c', '#fcd8a7']);
  });
});

const PALETTES = [
  { name: 'light', palette: LIGHT, grounds: PAGES[0].grounds, apart: 1.9 },
  { name: 'dark', palette: DARK, grounds: PAGES[1].grounds, apart: 2.4 },
] as const;

describe('outcomes', () => {
  for (const { name, palette, grounds, apart } of PALETTES) {
    const { outcomes } = palette;
    it(`have text of at least 4.5:1: ${name} (#19, #31)`, () => {
      for (const tone of OUTCOME_TONES)
        atLeast(contrastOf(outcomes[tone].fill, outcomes[tone].ink), 4.5, tone);
    });

    it(`have a background, or an edge around it, of at least 3:1 against the page: ${name} (#21, #31)`, () => {
      // What was not compared has no ground: its sign and its word are text.
      for (const tone of OUTCOME_TONES.filter((each) => each !== 'notCompared'))
        for (const ground of grounds) {
          const { fill, edge } = outcomes[tone];
          atLeast(Math.max(contrastOf(fill, ground), contrastOf(edge, ground)), 3, tone);
        }
    });

    it(`have signs of at least 4.5:1 as text on the page itself: ${name} (#19, #31)`, () => {
      for (const tone of OUTCOME_TONES)
        for (const ground of grounds) atLeast(contrastOf(palette.signs[tone], ground), 4.5, tone);
    });

    it(`better and worse differ in lightness, for print in grey: ${name} (#17)`, () => {
      atLeast(contrastOf(outcomes.better.fill, outcomes.worse.fill), apart, 'better beside worse');
      atLeast(contrastOf(outcomes.higher.fill, outcomes.lower.fill), apart, 'higher beside lower');
    });

    for (const [vision, matrix] of Object.entries(VISIONS)) {
      it(`have backgrounds that can be distinguished in one table: ${name}, ${vision} (#18)`, () => {
        for (const [first, second] of [
          ['better', 'worse'],
          ['better', 'similar'],
          ['worse', 'similar'],
          ['higher', 'lower'],
          ['higher', 'similar'],
          ['lower', 'similar'],
        ] as const)
          assert.ok(areApart(outcomes[first].fill, outcomes[second].fill, matrix), `${first}, ${second}`);
      });
    }
  }

  it('each have their own sign, and only those without a judgement point up or down (#17)', () => {
    assert.equal(new Set(Object.values(OUTCOME_GLYPHS)).size, OUTCOME_TONES.length);
    const pointing = OUTCOME_TONES.filter((tone) => '▲▼'.includes(OUTCOME_GLYPHS[tone]));
    assert.deepEqual(pointing, ['higher', 'lower']);
  });

  it('have text of at least 7:1 if the reader prefers more contrast, and differ in lightness (#30)', () => {
    for (const [scheme, { better, worse, lower }] of Object.entries(MORE_CONTRAST)) {
      const kept = scheme === 'light' ? LIGHT.outcomes : DARK.outcomes;
      for (const { fill, ink } of [better, worse, lower, kept.higher, kept.similar])
        atLeast(contrastOf(fill, ink), 7, `${hex(fill)}, ${scheme}`);
      atLeast(contrastOf(better.fill, worse.fill), 1.6, scheme);
    }
  });
});

describe('a palette', () => {
  for (const { name, palette, grounds } of PALETTES) {
    it(`has text of at least 4.5:1 and marks of at least 3:1: ${name} (#19, #21, #31)`, () => {
      const { text, muted, link } = palette.colours;
      for (const ground of grounds) {
        for (const hue of [text, muted, link]) atLeast(contrastOf(hue, ground), 4.5, hex(hue));
        for (const [tone, hue] of Object.entries(palette.tones)) atLeast(contrastOf(hue, ground), 3, tone);
      }
    });

    it(`has one saturated colour, which differs from a plain mark in lightness: ${name} (#22)`, () => {
      const spread = (hue: Hue): number => {
        const bytes = [hue >> 16, (hue >> 8) & 255, hue & 255];
        return Math.max(...bytes) - Math.min(...bytes);
      };
      const { plain, highlighted, benchmark, comparator } = palette.tones;
      for (const grey of [plain, benchmark, comparator])
        assert.ok(spread(grey) * 2 < spread(highlighted), `${hex(grey)} beside ${hex(highlighted)}`);
      atLeast(contrastOf(plain, highlighted), 2.2, 'highlighted beside plain');
    });
  }

  it('has links of at least 7:1 and marks of at least 4.5:1 if the reader prefers more contrast (#30)', () => {
    for (const [scheme, { link, plain, comparator }] of Object.entries(MORE_CONTRAST)) {
      const ground = scheme === 'light' ? 0xffffff : 0x000000;
      atLeast(contrastOf(link, ground), 7, `link, ${scheme}`);
      for (const hue of [plain, comparator]) atLeast(contrastOf(hue, ground), 4.5, `${hex(hue)}, ${scheme}`);
    }
  });
});

test('colour differences match the published table', () => {
  // Sharma, Wu and Dalal 2005, table 1, pairs 1, 7, 17 and 25.
  const pairs = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const;
  for (const [one, other, wanted] of pairs)
    assert.ok(Math.abs(deltaE2000(one, other) - wanted) < 0.0001, `${deltaE2000(one, other)} ${wanted}`);
});
