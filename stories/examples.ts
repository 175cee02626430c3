// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import type { TagOf } from '@commonweal/widgets/catalogue.js';
import * as barRanking from './bar-ranking/bar-ranking.examples.js';
import * as choroplethTable from './choropleth-table/choropleth-table.examples.js';
import * as pairedComparison from './paired-comparison/paired-comparison.examples.js';
import * as areaProfile from './area-profile/area-profile.examples.js';
import * as stat from './stat/stat.examples.js';
import * as trend from './trend/trend.examples.js';
import * as indicatorGrid from './indicator-grid/indicator-grid.examples.js';
import * as league from './league/league.examples.js';
import * as inequality from './inequality/inequality.examples.js';
import * as lifeExpectancyTable from './life-expectancy-table/life-expectancy-table.examples.js';
import * as sicknessAbsenceRanking from './sickness-absence-ranking/sickness-absence-ranking.examples.js';
import * as productivityRanking from './productivity-ranking/productivity-ranking.examples.js';
import * as mortalityComparison from './mortality-comparison/mortality-comparison.examples.js';
import * as value from './value/value.examples.js';
import * as areaPicker from './area-picker/area-picker.examples.js';
import * as periodPicker from './period-picker/period-picker.examples.js';
import * as groupPicker from './group-picker/group-picker.examples.js';
import * as indicatorPicker from './indicator-picker/indicator-picker.examples.js';
import * as pickerBar from './picker-bar/picker-bar.examples.js';
import * as dashboard from './dashboard/dashboard.examples.js';
import * as context from './context/context.examples.js';
import * as permalink from './permalink/permalink.examples.js';
import type { Examples, Sample } from './support/example.js';

/** Examples and states of each element, by its tag. */
export const EXAMPLES: Readonly<Record<TagOf, Examples>> = {
  'cw-bar-ranking': barRanking.examples,
  'cw-choropleth-table': choroplethTable.examples,
  'cw-paired-comparison': pairedComparison.examples,
  'cw-area-profile': areaProfile.examples,
  'cw-stat': stat.examples,
  'cw-trend': trend.examples,
  'cw-indicator-grid': indicatorGrid.examples,
  'cw-league': league.examples,
  'cw-inequality': inequality.examples,
  'cw-life-expectancy-table': lifeExpectancyTable.examples,
  'cw-sickness-absence-ranking': sicknessAbsenceRanking.examples,
  'cw-productivity-ranking': productivityRanking.examples,
  'cw-mortality-comparison': mortalityComparison.examples,
  'cw-value': value.examples,
  'cw-area-picker': areaPicker.examples,
  'cw-period-picker': periodPicker.examples,
  'cw-group-picker': groupPicker.examples,
  'cw-indicator-picker': indicatorPicker.examples,
  'cw-picker-bar': pickerBar.examples,
  'cw-dashboard': dashboard.examples,
  'cw-context': context.examples,
  'cw-permalink': permalink.examples,
};

/** Sample data of each widget for the test suites, by its tag. */
export const SAMPLES: Readonly<Record<TagOf<'widget'>, Sample>> = {
  'cw-bar-ranking': barRanking.sample,
  'cw-choropleth-table': choroplethTable.sample,
  'cw-paired-comparison': pairedComparison.sample,
  'cw-area-profile': areaProfile.sample,
  'cw-stat': stat.sample,
  'cw-trend': trend.sample,
  'cw-indicator-grid': indicatorGrid.sample,
  'cw-league': league.sample,
  'cw-inequality': inequality.sample,
};
