import fc from 'fast-check';
import type { TagOf } from '@commonweal/widgets/catalogue.js';
import { WIDGETS } from '../support/grammars.js';
import { assertRendered, rendered } from '../support/rendered.js';
import * as inputs from './inputs.js';
import type { Property } from './properties.js';
import { areas, fileOf, settingsFor } from './shown.js';

/** Inputs of one widget in a round. */
const RUNS = 60;

type Rows = readonly (readonly string[])[];
interface Given {
  readonly text: string;
  /** What the settings of a widget name. */
  readonly rows: Rows;
}

const property = (name: string, input: fc.Arbitrary<Given>): Property[] =>
  WIDGETS.map((tag: TagOf<'widget'>) => ({
    name: `${name} drawn in plain Node in <${tag}>`,
    runs: RUNS,
    check: fc.property(input, ({ text, rows }) => {
      assertRendered(rendered(tag, text, settingsFor(tag, rows)), [], text);
    }),
  }));
const plain = (text: string): Given => ({ text, rows: [] });

/** What is true of any input that any widget is given, in plain Node. */
export const RENDERED: readonly Property[] = [
  ...property(
    'areas and numbers',
    areas.map((rows) => ({ text: fileOf(rows), rows })),
  ),
  ...property('broken CSV', inputs.brokenCsv.map(plain)),
  ...property('JSON', inputs.jsonText.map(plain)),
];
