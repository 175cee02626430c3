/** Reporter for Node's test runner: ends the run at the first test that fails. */
export default async function* bailReporter(
  /** @type {AsyncIterable<{ type: string, data: any }>} */ source,
) {
  for await (const { type, data } of source) {
    if (type !== 'test:fail') continue;
    if (process.env.VERBOSE) console.error(data.name, data.details.error);
    process.exit(1);
  }
  yield '';
}
