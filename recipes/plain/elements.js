import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/paired-comparison.js';
import '@commonweal/widgets/define/sickness-absence-ranking.js';
