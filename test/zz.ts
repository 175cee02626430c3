import { readDataset } from '@commonweal/data';
import { tableChartCsv, choroplethTableModel, barRankingModel, pairedComparisonModel, DEFAULT_BAR_RANKING_OPTIONS as B, DEFAULT_CHOROPLETH_TABLE_OPTIONS as C, DEFAULT_PAIRED_COMPARISON_OPTIONS as P, enBarRanking, enChoroplethTable, enPairedComparison } from '@commonweal/charts';
export function show(csv: string, o: any = {}, kinds = 'brc') {
  const { dataset, issues } = readDataset(csv);
  console.log('\n#####', csv.replaceAll('\n', ' | ').slice(0, 160), JSON.stringify(o)); 
  for (const i of issues) console.log('  read:', i.code, i.message);
  for (const k of kinds) {
    const r = k === 'b' ? barRankingModel(dataset, { ...B, ...o }, enBarRanking) : k === 'r' ? choroplethTableModel(dataset, { ...C, ...o }, enChoroplethTable) : pairedComparisonModel(dataset, { ...P, ...o }, enPairedComparison);
    console.log(' --', { b: 'ranking', r: 'choropleth', c: 'pair' }[k]);
    for (const i of r.issues) console.log('   issue:', i.code, i.message);
    const c = r.chart; if (!c) continue;
    console.log('   H', c.heading, '| F', c.finding); console.log('   cap', c.caption);
    console.log('   cols', c.columns.map((x) => `${x.header}/${x.detail}/${x.ticks.map((t) => t.label).join(' ')}`).join(' || '));
    for (const row of c.rows) console.log('    ', row.cells.map((x: any) => `${x.text}${x.detail ? ` {${x.detail}}` : ''}${x.spoken ? ` <${x.spoken}>` : ''}${x.step !== undefined && x.step !== null ? ` s${x.step}/${x.steps}` : ''}`).join(' | '));
    console.log('   key', c.key.map((x) => `${x.text} ${x.detail ?? ''}`).join(' ; ')); console.log('   notes', c.notes.join(' / '));
    if (process.env.CSV) console.log(tableChartCsv(c));
  }
}
