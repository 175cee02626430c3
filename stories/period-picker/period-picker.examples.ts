import { selectExamples } from '../support/select-examples.js';

export const examples = selectExamples({
  csv: `Area,Period,Value
Leeds,2016-18,14.5
Leeds,2015-17,14.1
Leeds,2014-16,13.8
`,
  value: '2015–17',
  label: 'Years',
});
