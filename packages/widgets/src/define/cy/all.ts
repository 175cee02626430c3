// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import './area-profile.js';
import './bar-ranking.js';
import './choropleth-table.js';
import './dashboard.js';
import './indicator-grid.js';
import './league.js';
import './life-expectancy-table.js';
import './mortality-comparison.js';
import './paired-comparison.js';
import './productivity-ranking.js';
import './sickness-absence-ranking.js';
import './stat.js';
import './trend.js';
import './value.js';
