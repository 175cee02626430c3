/** Details of messages about the widgets themselves. */
export interface WidgetDetails {
  widgetFailed: object;
  partFailed: { readonly part: string };
  languageNotLoaded: { readonly lang: string; readonly file: string };
  trustedTypesRefused: { readonly policy: string };
}
