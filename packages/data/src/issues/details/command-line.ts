/** What the messages of the command line are made of. */
export interface CommandLineDetails {
  noNumberRead: { readonly missing: number; readonly isExplained: boolean };
}
