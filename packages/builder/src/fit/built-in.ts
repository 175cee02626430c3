import type { Dataset } from '@commonweal/data';
import { gvaPerHead } from '@commonweal/data/indicators/gva-per-head.js';
import { healthResearchSpending } from '@commonweal/data/indicators/health-research-spending.js';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { healthyLifeExpectancyDeciles } from '@commonweal/data/indicators/healthy-life-expectancy-deciles.js';
import { healthyLifeExpectancy2024 } from '@commonweal/data/indicators/healthy-life-expectancy-2024.js';
import { illHealthProductivityGap } from '@commonweal/data/indicators/ill-health-productivity-gap.js';
import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';
import { mortality } from '@commonweal/data/indicators/mortality.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';

/** Figures that are built into the widgets: by the name of their indicator, with the name an editor chooses. */
export const BUILT_IN: ReadonlyMap<string, { readonly label: string; readonly make: () => Dataset }> =
  new Map([
    ['healthy-life-expectancy', { label: 'Healthy life expectancy, 2015–17', make: healthyLifeExpectancy }],
    [
      'healthy-life-expectancy-2024',
      { label: 'Healthy life expectancy over time', make: healthyLifeExpectancy2024 },
    ],
    [
      'healthy-life-expectancy-deciles',
      { label: 'Healthy life expectancy by deprivation', make: healthyLifeExpectancyDeciles },
    ],
    ['mortality', { label: 'Mortality by cause, 2015–17', make: mortality }],
    ['sickness-absence', { label: 'Sickness absence, 2018', make: sicknessAbsence }],
    ['labour-productivity', { label: 'Labour productivity, 2017', make: labourProductivity }],
    ['gva-per-head', { label: 'Gross value added per head', make: gvaPerHead }],
    ['health-research-spending', { label: 'Spending on health research', make: healthResearchSpending }],
    [
      'ill-health-productivity-gap',
      { label: 'Productivity gap due to ill health', make: illHealthProductivityGap },
    ],
  ]);
