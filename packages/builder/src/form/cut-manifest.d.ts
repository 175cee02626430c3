declare module '@commonweal/widgets/custom-elements.json' {
  /** What `vite.config.js` leaves of the manifest. */
  const options: unknown;
  export default options;
}
