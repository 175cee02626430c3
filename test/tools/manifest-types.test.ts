import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly name: string;
      readonly tagName?: string;
      readonly members?: readonly { readonly name: string }[];
      readonly attributes?: readonly {
        readonly name: string;
        readonly fieldName?: string;
        readonly type?: { readonly text: string };
        readonly description?: string;
      }[];
    }[];
  }[];
}
const manifest = JSON.parse(
  readFileSync(join(root, 'packages/widgets/custom-elements.json'), 'utf8'),
) as Manifest;
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);
const options = elements.flatMap(({ name, attributes = [] }) =>
  attributes.flatMap(({ fieldName, type, description }) =>
    fieldName === undefined ? [] : [{ element: name, property: fieldName, type: type?.text, description }],
  ),
);

/** What TypeScript has against a source, as if it stood in this folder. */
function diagnose(source: string): string[] {
  const file = join(root, 'test/tools/manifest-types.generated.ts');
  const { config } = ts.readConfigFile(join(root, 'test/tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object }; // prettier-ignore
  const { options: compiler } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'test'));
  const host = ts.createCompilerHost(compiler);
  const withSource: ts.CompilerHost = {
    ...host,
    fileExists: (path) => path === file || host.fileExists(path),
    getSourceFile: (path, ...rest) =>
      path === file
        ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true)
        : host.getSourceFile(path, ...rest),
  };
  const program = ts.createProgram([file], compiler, withSource);
  return program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ messageText, start }) => {
    const line = source.slice(0, start).split('\n').length - 1;
    return `${source.split('\n')[line] ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

test('every option of every element is in the manifest with the type that its property has', () => {
  assert.ok(options.length > 200);
  const lines = options.map(
    ({ element, property, type = 'never' }, at) =>
      `export const c${at}: Same<widgets.${element}['${property}'], ${type}> = true;`,
  );
  const source = [
    `import type { ColumnRoles, Pairs } from '@commonweal/charts/kit/option.js';`,
    `import type * as widgets from '@commonweal/widgets';`,
    `import type { WidgetState } from '@commonweal/widgets';`,
    `export type Used = [ColumnRoles, Pairs, WidgetState];`,
    `type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;`,
    ...lines,
  ].join('\n');
  assert.deepEqual(diagnose(source), []);
});

test('every option of every element has its documentation in the manifest', () => {
  assert.deepEqual(
    options
      .filter(({ description = '' }) => description === '')
      .map(({ element, property }) => `${element}.${property}`),
    [],
  );
});

test('keywords, ranges and defaults in the manifest are those of the schema', () => {
  const described = (property: string): string | undefined =>
    options.find((option) => option.element === 'CwChoroplethTable' && option.property === property)
      ?.description;
  assert.match(described('classes') ?? '', /From 3 to 9; 5 where not given\.$/);
  assert.match(
    described('classify') ?? '',
    /`quantile`, `equal-interval`, `jenks` or `fixed`; `round` where not given\.$/,
  );
});

test('no element has a member twice', () => {
  for (const { name, members = [] } of elements) {
    const names = members.map((member) => member.name);
    assert.deepEqual(names, [...new Set(names)], name);
  }
});
