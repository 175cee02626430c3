// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
export { CwAreaProfile } from './elements/area-profile.js';
export { CwBarRanking } from './elements/bar-ranking.js';
export { CwChoroplethTable } from './elements/choropleth-table.js';
export { CwDashboard } from './elements/dashboard.js';
export { CwIndicatorGrid } from './elements/indicator-grid.js';
export { CwLeague } from './elements/league.js';
export { CwLifeExpectancyTable } from './elements/life-expectancy-table.js';
export { CwMortalityComparison } from './elements/mortality-comparison.js';
export { CwPairedComparison } from './elements/paired-comparison.js';
export { CwProductivityRanking } from './elements/productivity-ranking.js';
export { CwSicknessAbsenceRanking } from './elements/sickness-absence-ranking.js';
export { CwStat } from './elements/stat.js';
export { CwTrend } from './elements/trend.js';
export { CwValue } from './elements/value.js';
