import type { Recipe } from './recipes.js';

/**
 * Every snippet in docs/recipes.md, with the expected result for made-up figures in the layout of a real file, and for
 * the real file.
 */
export const RECIPES: readonly Recipe[] = [
  {
    heading: 'Fingertips download, areas ranked',
    small: {
      file: 'fingertips.csv',
      rows: 'Kingston upon Hull; Leeds; England; York',
      figures: { England: ['10.80'], Leeds: ['13.10'] },
      count: 4,
    },
    real: {
      file: 'fingertips-alcohol-specific-mortality.csv',
      rows: 'North East Lincolnshire; Sheffield; Kingston upon Hull; Kirklees; Leeds; Wakefield; Calderdale; Rotherham; Barnsley; Bradford; North Lincolnshire; Doncaster; England; North Yorkshire; York; East Riding of Yorkshire',
      figures: { England: ['10.786086'], Leeds: ['14.51598635'] },
      count: 16,
    },
  },
  {
    heading: 'Fingertips download, better or worse than England',
    small: {
      file: 'fingertips.csv',
      rows: 'England; Kingston upon Hull; Leeds; York',
      figures: { York: ['12.60', '', '9.20'], England: ['14.80', '7.13', '10.80'] },
      outcomes: { Leeds: ['Worse', 'Similar', 'Worse'] },
      count: 12,
      missing: 1,
    },
    real: {
      file: 'fingertips-alcohol-specific-mortality.csv',
      rows: 'England; Kingston upon Hull; East Riding of Yorkshire; North East Lincolnshire; North Lincolnshire; York; Barnsley; Doncaster; Rotherham; Sheffield; Bradford; Calderdale; Kirklees; Leeds; Wakefield; North Yorkshire',
      figures: { York: ['14.30106543', '', '8.299148525'], England: ['14.747885', '7.031073', '10.786086'] },
      outcomes: { Leeds: ['Worse', 'Worse', 'Worse'], 'North Yorkshire': ['Better', 'Similar', 'Better'] },
      count: 48,
      missing: 1,
    },
  },
  {
    heading: 'Fingertips API answer',
    small: {
      file: 'fingertips-api.json',
      rows: 'London Region',
      figures: { 'London Region': ['14.1', '15.6', '14.9'] },
      count: 3,
    },
    real: {
      file: 'fingertips-api-health-data.json',
      rows: 'London Region',
      figures: { 'London Region': ['14.4', '15.3', '14.8'] },
      count: 3,
    },
  },
  {
    heading: 'ONS file of two indicators, one of them ranked',
    small: {
      file: 'ons-life-expectancy.csv',
      rows: 'North Yorkshire; England; Leeds; Kingston upon Hull, City of',
      figures: { 'North Yorkshire': ['67.10'], England: ['64.20'] },
      count: 4,
    },
    real: {
      file: 'ons-healthy-life-expectancy-2024-02.csv',
      rows: 'East Riding of Yorkshire; North Yorkshire; York; Sheffield; Leeds; England; Calderdale; Bradford; Kirklees; Barnsley; Kingston upon Hull, City of; North East Lincolnshire; Wakefield; Rotherham; North Lincolnshire; Doncaster',
      figures: { 'North Yorkshire': ['66.4'], England: ['63.87'] },
      count: 16,
    },
  },
  {
    heading: 'ONS file of two indicators, one of them ranked',
    small: {
      file: 'ons-life-expectancy-revised.csv',
      rows: 'North Yorkshire; England; Leeds; Kingston upon Hull, City of',
      figures: { 'North Yorkshire': ['66.00'], England: ['63.10'] },
      count: 4,
    },
    real: {
      file: 'ons-healthy-life-expectancy-2025-02.csv',
      rows: 'North Yorkshire; Calderdale; York; England; East Riding of Yorkshire; North Lincolnshire; Leeds; Kirklees; Bradford; Sheffield; Doncaster; Wakefield; Rotherham; Kingston upon Hull, City of; North East Lincolnshire; Barnsley',
      figures: { 'North Yorkshire': ['64.63'], England: ['61.88'] },
      count: 16,
    },
  },
  {
    heading: 'ONS file of two indicators, side by side',
    small: {
      file: 'ons-life-expectancy.csv',
      rows: 'England; Yorkshire and The Humber; Kingston upon Hull, City of; Leeds; North Yorkshire',
      figures: { 'Kingston upon Hull, City of': ['56.20', '56.70'] },
      count: 10,
    },
    real: {
      file: 'ons-healthy-life-expectancy-2024-02.csv',
      rows: 'England; Yorkshire and The Humber; East Riding of Yorkshire; Kingston upon Hull, City of; North East Lincolnshire; North Lincolnshire; York; North Yorkshire; Barnsley; Doncaster; Rotherham; Sheffield; Bradford; Calderdale; Kirklees; Leeds; Wakefield',
      figures: { 'Kingston upon Hull, City of': ['56.43', '56.94'], 'North Yorkshire': ['64.86', '68.11'] },
      count: 34,
    },
  },
  {
    heading: 'ONS file of two indicators, side by side',
    small: {
      file: 'ons-life-expectancy-revised.csv',
      rows: 'England; Yorkshire and The Humber; Kingston upon Hull, City of; Leeds; North Yorkshire',
      figures: { 'Kingston upon Hull, City of': ['56.20', '56.70'] },
      count: 10,
    },
    real: {
      file: 'ons-healthy-life-expectancy-2025-02.csv',
      rows: 'England; Yorkshire and The Humber; East Riding of Yorkshire; Kingston upon Hull, City of; North East Lincolnshire; North Lincolnshire; York; North Yorkshire; Barnsley; Doncaster; Rotherham; Sheffield; Bradford; Calderdale; Kirklees; Leeds; Wakefield',
      figures: { 'Kingston upon Hull, City of': ['57.27', '57.15'], 'North Yorkshire': ['65.82', '66.48'] },
      count: 34,
    },
  },
  {
    heading: 'ONS file with units and regions',
    small: {
      file: 'ons-gva.csv',
      rows: 'London; UK less Extra-Regio; Yorkshire and The Humber; North East; Wales',
      figures: { London: ['54.26539039611816'], 'UK less Extra-Regio': ['41.5'] },
      count: 5,
    },
    real: {
      file: 'ons-gva-per-hour-worked-2025-07.csv',
      rows: 'London; South East (England); UK less Extra-Regio; Scotland; East of England; North West; South West (England); Northern Ireland; Yorkshire and The Humber; West Midlands; North East; East Midlands; Wales',
      figures: { London: ['53.96'], 'Yorkshire and The Humber': ['36.82'], 'UK less Extra-Regio': ['41.87'] },
      count: 13,
    },
  },
  {
    heading: 'ONS “Download this table”',
    small: { file: 'ons-table.csv', rows: 'LE; HLE; DFLE', figures: { HLE: ['18.2', '19.1'] }, count: 6 },
    real: {
      file: 'ons-download-table-sii.csv',
      rows: 'LE; HLE; DFLE',
      figures: { HLE: ['18.6', '19.3'], DFLE: ['17.6', '16.8'] },
      count: 6,
    },
  },
  {
    heading: 'ONS “Download this chart”',
    small: {
      file: 'ons-chart.csv',
      rows: '1; 2; 3; 4; 5; 6; 7; 8; 9; 10',
      figures: { 1: ['53.4000'] },
      count: 10,
    },
    real: {
      file: 'ons-chart-generator-hle-decile-male.csv',
      rows: '1; 2; 3; 4; 5; 6; 7; 8; 9; 10',
      figures: { 1: ['51.7182'], 10: ['70.4463'] },
      count: 10,
    },
  },
  {
    heading: 'ONS chart data in JSON',
    small: {
      file: 'ons-columns.json',
      rows: 'York; England; Leeds; Kingston upon Hull, City of',
      figures: { York: ['65.1'], England: ['63.3'] },
      count: 4,
    },
    real: {
      file: 'ons-columns-hle-male-2024-03.json',
      rows: 'York; North Yorkshire; East Riding of Yorkshire; England; Kirklees; Sheffield; Leeds; Doncaster; Calderdale; North Lincolnshire; Bradford; North East Lincolnshire; Barnsley; Rotherham; Wakefield; Kingston upon Hull, City of',
      figures: { 'Kingston upon Hull, City of': ['56.43'], England: ['63.38'] },
      count: 16,
    },
  },
  {
    heading: 'NOMIS census table',
    small: { file: 'nomis.csv', rows: 'Leeds; York; Selby', figures: { York: ['1105'] }, count: 3 },
    real: {
      file: 'nomis-census-2011-ethnic-group.csv',
      rows: 'Leeds; Sheffield; Kirklees; Bradford; Calderdale; Doncaster; York; East Riding of Yorkshire; Wakefield; Rotherham; Harrogate; North Lincolnshire; Barnsley; Kingston upon Hull, City of; North East Lincolnshire; Selby; Hambleton; Scarborough; Ryedale; Craven; Richmondshire',
      figures: { Leeds: ['7031'], York: ['1103'] },
      count: 21,
    },
  },
  {
    heading: 'Tidy extract with published outcomes',
    small: {
      file: 'tidy.csv',
      rows: 'England; Kingston upon Hull; Leeds; York',
      figures: { York: ['66', '65.9'], England: ['63.5', '63.8'] },
      outcomes: { York: ['Better', 'Similar'], England: [null, null] },
      count: 8,
    },
    real: {
      file: 'tidy-healthy-life-expectancy-2020-08.csv',
      rows: 'England; Barnsley; Bradford; Calderdale; Doncaster; East Riding of Yorkshire; Kingston upon Hull; Kirklees; Leeds; North East Lincolnshire; North Lincolnshire; North Yorkshire; Rotherham; Sheffield; Wakefield; York',
      figures: { York: ['65.5', '65.3'], England: ['63.4', '63.9'] },
      outcomes: { York: ['Better', 'Similar'], Barnsley: ['Worse', 'Similar'] },
      count: 32,
    },
  },
  {
    heading: 'Spreadsheet saved as CSV',
    small: {
      file: 'spreadsheet.csv',
      rows: 'Kingston upon Hull, City of; York; Yorkshire and The Humber; Sheffield; North Yorkshire',
      figures: { York: ['11.2'], 'Yorkshire and The Humber': ['8.1'] },
      count: 5,
    },
    real: {
      file: 'spreadsheet-drug-deaths.csv',
      rows: 'Kingston upon Hull, City of; York; North East Lincolnshire; Barnsley; Leeds; Wakefield; Doncaster; Yorkshire and The Humber; Bradford; Rotherham; Sheffield; Calderdale; North Lincolnshire; North Yorkshire; Kirklees; East Riding of Yorkshire',
      figures: { York: ['11.6'], 'Yorkshire and The Humber': ['8.2'] },
      count: 16,
    },
  },
];
