/** Details of messages from the command line. */
export interface CommandLineDetails {
  noNumberRead: { readonly missing: number; readonly isExplained: boolean };
}
