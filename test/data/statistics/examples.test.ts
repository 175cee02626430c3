import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';

/**
 * Runs every `@example` of the headless packages: each line `expression; // result` must be deep-equal to its result.
 * A line without a result belongs to the next one with one. Whatever a module of the packages exports can be used; of
 * equal names the nearest is meant: the same file, the same folder, then any folder, `statistics` last.
 */
interface Example {
  readonly file: string;
  readonly line: number;
  readonly setup: string;
  readonly expression: string;
  readonly result: string;
}

const root = fileURLToPath(new URL('../../../packages/', import.meta.url));
/** Of a widget: the files that load no browser. */
const HEADLESS = /^[a-z-]+\/(?:analysis|model|options|words\.en)\.ts$/;
const files = ['data', 'charts', 'widgets'].flatMap((name) =>
  readdirSync(`${root}${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => (name === 'widgets' ? HEADLESS.test(path) : path.endsWith('.ts')))
    .map((path) => `${root}${name}/src/${path}`),
);
const modules = await Promise.all(
  files.map(async (file) => ({ file, exports: (await import(file)) as Record<string, unknown> })),
);
const examples = files.flatMap((file) => examplesOf(file, readFileSync(file, 'utf8')));

test('the packages hold examples, and each has a result', () => {
  assert.ok(examples.length > 100);
  for (const { file, line, expression } of examples)
    assert.notEqual(expression, '', `${file}:${line} has no result`);
});

for (const example of examples) {
  test(`example ${example.file.slice(root.length)}:${example.line}: ${example.expression}`, async () => {
    const scope = scopeOf(example.file);
    const body = `return (async () => { ${example.setup}\nreturn [${example.expression}, ${example.result}]; })();`;
    const run = compileFunction(body, [...scope.keys()]) as (
      ...values: unknown[]
    ) => Promise<[unknown, unknown]>;
    const [got, wanted] = await run(...scope.values());
    assert.deepEqual(got, wanted);
  });
}

function examplesOf(file: string, source: string): Example[] {
  const found: Example[] = [];
  let inside = false;
  let setup: string[] = [];
  let start = 0;
  for (const [i, raw] of source.split('\n').entries()) {
    const text = /^\s*\* ?(.*)$/.exec(raw)?.[1] ?? '';
    if (inside && (text.startsWith('@') || text.startsWith('/'))) {
      inside = false;
      if (setup.length > 0) found.push({ file, line: start, setup: '', expression: '', result: '' });
    }
    if (text.trim() === '@example') {
      inside = true;
      setup = [];
      start = i + 2;
    } else if (inside && text.trim() !== '' && !text.startsWith('```')) {
      const at = text.indexOf('; // ');
      if (at < 0) {
        setup.push(text);
        continue;
      }
      const begun = setup.map((line) => line.endsWith(';')).lastIndexOf(true) + 1;
      const expression = [...setup.slice(begun), text.slice(0, at)].join(' ');
      found.push({
        file,
        line: i + 1,
        setup: setup.slice(0, begun).join('\n'),
        expression,
        result: text.slice(at + 5),
      });
      setup = [];
    }
  }
  return found;
}

function scopeOf(file: string): Map<string, unknown> {
  const distance = (other: string): number => {
    if (other === file) return 0;
    if (dirname(other) === dirname(file)) return 1;
    return other.includes('/statistics/') ? 3 : 2;
  };
  const far = [...modules].sort((a, b) => distance(b.file) - distance(a.file));
  const scope = new Map(far.flatMap(({ exports }) => Object.entries(exports)));
  scope.delete('default');
  return scope;
}
