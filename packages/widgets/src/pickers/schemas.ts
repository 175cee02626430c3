import type { Schema } from '@commonweal/charts/kit/option.js';
import { keyword, text } from '@commonweal/charts/kit/parsers.js';

/** The field of a picker, and where it reads what there is to choose. */
export const PICKER_SCHEMA = {
  /** The label of the field. */
  label: text,
  /** Help under the label. */
  hint: text,
  /** What is wrong with the choice, shown beside the field. */
  error: text,
  /** Address of a CSV or JSON file with what there is to choose. Defaults to what the widgets around it show. */
  src: text,
  /** What is selected at first, where nothing around the picker says so. */
  value: text,
} satisfies Schema;

/** A picker whose choices are few and fixed. */
export const SELECT_SCHEMA = {
  /** Whether the choices are a list to open, or all in sight as radio buttons, which suit up to five. */
  look: keyword(['list', 'radios'], 'list'),
} satisfies Schema;
