/** The form that the value of an attribute must have. */
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
  /** A whole number between two ends. */
  | { readonly min: number; readonly max: number };

/** What the messages about attributes are made of. */
export interface OptionsDetails {
  unknownKeyword: {
    readonly attribute: string;
    readonly value: string;
    readonly allowed: readonly string[];
    readonly like: string | null;
  };
  badValue: { readonly attribute: string; readonly value: string; readonly form: ValueForm };
}
