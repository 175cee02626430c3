// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
export { CwAreaProfile } from './area-profile/generic.js';
export { CwBarRanking } from './bar-ranking/generic.js';
export { CwChoroplethTable } from './choropleth-table/generic.js';
export { CwDashboard } from './dashboard/element.js';
export { CwIndicatorGrid } from './indicator-grid/generic.js';
export { CwLeague } from './league/generic.js';
export { CwLifeExpectancyTable } from './figures/life-expectancy-table.js';
export { CwMortalityComparison } from './figures/mortality-comparison.js';
export { CwPairedComparison } from './paired-comparison/generic.js';
export { CwProductivityRanking } from './figures/productivity-ranking.js';
export { CwSicknessAbsenceRanking } from './figures/sickness-absence-ranking.js';
export { CwStat } from './stat/generic.js';
export { CwTrend } from './trend/generic.js';
export { CwValue } from './value/generic.js';
