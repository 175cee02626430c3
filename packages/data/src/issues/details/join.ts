/** The parts in which two definitions can differ. */
export type DefinitionPart = 'indicator' | 'unit' | 'method';

/** Details of messages about joining datasets. */
export interface JoinDetails {
  differentDefinitions: { readonly part: DefinitionPart; readonly first: string; readonly second: string };
  differentVintages: { readonly first: string; readonly second: string };
  vintageNotStated: object;
  boundaryChanged: { readonly names: readonly string[] };
  areasNotJoined: { readonly pairs: readonly (readonly [first: string, second: string])[] };
  repeatedObservations: { readonly count: number };
  conflictingObservations: { readonly places: readonly string[] };
}
