/** The form that an attribute's value must have. */
export type ValueForm =
  | 'breaks'
  | 'character'
  | 'eachNameOnce'
  | 'ends'
  | 'integrity'
  | 'numbers'
  | 'pairs'
  | 'text'
  | 'texts'
  /** A whole number in a range. */
  | { readonly min: number; readonly max: number };

/** Details of messages about attributes. */
export interface OptionsDetails {
  unknownKeyword: {
    readonly attribute: string;
    readonly value: string;
    readonly allowed: readonly string[];
    readonly like: string | null;
  };
  /** The author wrote the former name of an option. */
  formerName: { readonly former: string; readonly now: string };
  badValue: { readonly attribute: string; readonly value: string; readonly form: ValueForm };
}
