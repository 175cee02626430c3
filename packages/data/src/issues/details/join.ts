/** What two definitions may differ in. */
export type DefinitionPart = 'indicator' | 'unit' | 'method';

/** What the messages about joining datasets are made of. */
export interface JoinDetails {
  differentDefinitions: { readonly part: DefinitionPart; readonly first: string; readonly second: string };
  differentVintages: { readonly first: string; readonly second: string };
  vintageNotStated: object;
  boundaryChanged: { readonly names: readonly string[] };
  areasNotJoined: { readonly pairs: readonly (readonly [first: string, second: string])[] };
  repeatedObservations: { readonly count: number };
  conflictingObservations: { readonly places: readonly string[] };
}
