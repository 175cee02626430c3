/** Details of messages about the widgets themselves. */
export interface WidgetDetails {
  widgetFailed: object;
  scriptPartFailed: object;
  languageNotLoaded: { readonly lang: string; readonly file: string };
  trustedTypesRefused: { readonly policy: string };
}
