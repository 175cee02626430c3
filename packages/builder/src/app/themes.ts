/** The style sheets of the themes, by their paths. */
const SHEETS = import.meta.glob('../../../widgets/themes/*.css', { eager: true });

/** What an editor calls the themes; one without a name is called by its file. */
const NAMES: Readonly<Record<string, string>> = {
  boxed: 'Boxed',
  govuk: 'Like GOV.UK',
  nhs: 'Like the NHS website',
  ons: 'Like the ONS website',
  plain: 'Without a rule on top',
};

/** The themes by their file names, with what an editor calls them. */
export const THEMES: readonly (readonly [name: string, label: string])[] = Object.keys(SHEETS)
  .map((path) => path.replace(/^.*\//, '').replace(/\.css$/, ''))
  .map((name) => [name, NAMES[name] ?? name] as const);
