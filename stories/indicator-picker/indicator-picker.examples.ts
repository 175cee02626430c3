import { selectExamples } from '../support/select-examples.js';

export const examples = selectExamples({
  csv: `Area,Indicator,Value
Leeds,Healthy life expectancy,62.0
Leeds,Alcohol-specific deaths,14.5
Leeds,Output per hour,32.65
`,
  value: 'Output per hour',
  label: 'Measure',
});
