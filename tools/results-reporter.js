import { sourceOf } from './bundled-node-tests.js';

/**
 * Reporter for Node's test runner: one line of JSON per test, with its file, its name (preceded by the names of its
 * groups) and whether it passed. The runner reports the start of a group before its tests, and its result after them.
 */
export default async function* resultsReporter(source) {
  const names = [];
  for await (const { type, data } of source) {
    if (type === 'test:start') {
      names.length = data.nesting;
      names.push(data.name);
    }
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details.type === 'suite') continue;
    const name = [...names.slice(0, data.nesting), data.name].join(' › ');
    const passed = type === 'test:pass' && data.skip === undefined && data.todo === undefined;
    yield `${JSON.stringify({ file: sourceOf(data.file), name, passed })}\n`;
  }
}
