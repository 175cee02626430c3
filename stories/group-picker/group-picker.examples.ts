import { selectExamples } from '../support/select-examples.js';

export const examples = selectExamples({
  csv: `Area,Sex,Value
Leeds,Persons,14.5
Leeds,Male,20.0
Leeds,Female,9.5
`,
  value: 'Sex=Male',
  label: 'Who',
  args: { dimension: 'Sex' },
});
