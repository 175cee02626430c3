import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableChart } from '@commonweal/charts';
import { LANGUAGES } from '@commonweal/widgets/catalogue.js';
import { CHART_EXAMPLES, EXAMPLE_CHARTS, exampleChart } from '../../support/example-charts.js';

/** All that we write about a chart; not the words of authors and publishers. */
function written({ subtitle, finding, reading, caption, caveats, source }: TableChart): string {
  return [
    subtitle ?? '',
    finding,
    reading,
    caption,
    ...caveats,
    ...source.lines.map(({ text }) => text),
  ].join('\n');
}

const YEARS = { en: /2015 to 2017/, cy: /2015 i 2017/ } as const;

describe('a period of several years', () => {
  for (const lang of LANGUAGES) {
    it(`has one form in all that we write of every example (${lang})`, () => {
      let found = 0;
      for (const { [lang]: chart } of EXAMPLE_CHARTS) {
        if (chart === null) continue;
        const text = written(chart);
        assert.doesNotMatch(text, /\d{4}–\d\d(?!\d)/);
        if (YEARS[lang].test(text)) found += 1;
      }
      assert.ok(found > 5, 'examples with several years');
    });
  }

  it('is not said again under a heading that has it in the form of the data', () => {
    const [example] = CHART_EXAMPLES.filter(({ tag }) => tag === 'cw-life-expectancy-table');
    const chart = exampleChart('cw-life-expectancy-table', example?.args ?? {}, {
      heading: 'Healthy life expectancy, 2015–17',
    });
    assert.doesNotMatch(chart?.subtitle ?? '', /2015/);
  });
});
