import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { root } from '../../tools/rollup/workspace.js';

const DATA = 'packages/data/src/index.ts';
const CHARTS = 'packages/charts/src/index.ts';
const WIDGETS = 'packages/widgets/src/index.ts';

/** Rules as the linter knows them, for one file with another text in it. */
async function complaints(file: string, text: string): Promise<string[]> {
  const eslint = new ESLint({ cwd: root });
  const [result] = await eslint.lintText(text, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'error'}: ${message}`);
}

/** What rules that ask for types say of a file with this text alone; empty if nothing. */
async function typedComplaints(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'commonweal-lint-'));
  await writeFile(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true } }');
  await writeFile(join(folder, 'text.ts'), text);
  const linter = join(root, 'node_modules/oxlint/bin/oxlint');
  const args = ['--type-aware', '--format=unix', '-c', join(root, '.oxlintrc.json'), folder];
  const { status, stdout } = spawnSync(process.execPath, [linter, ...args], { cwd: root, encoding: 'utf8' });
  await rm(folder, { recursive: true });
  return status === 0 ? '' : stdout;
}

describe('the rules of the house', () => {
  const refused: [what: string, file: string, text: string, rule: RegExp][] = [
    ...[
      ['the base knows no widget', 'base/state.ts', '../bar-ranking/model.js'],
      ['no widget imports another', 'stat/element.ts', '../bar-ranking/model.js'],
      ['no widget imports a figure', 'stat/element.ts', '../figures/productivity-ranking.js'],
      ['a model knows no element', 'stat/model.ts', './element.js'],
      ['a model knows no base', 'stat/model.ts', '../base/state.js'],
    ].map(([what = '', file = '', from = '']): [string, string, string, RegExp] => [
      what,
      `packages/widgets/src/${file}`,
      `export * from '${from}';`,
      /no-restricted-imports/,
    ]),
    ['data takes nothing from charts', DATA, "export * from '@commonweal/charts';", /no-restricted-imports/],
    ['data takes nothing from lit', DATA, "export { html } from 'lit';", /no-restricted-imports/],
    [
      'data reaches into no other folder',
      DATA,
      "export * from '../../charts/src/index.js';",
      /no-restricted-imports/,
    ],
    [
      'charts takes nothing from widgets',
      CHARTS,
      "export * from '@commonweal/widgets';",
      /no-restricted-imports/,
    ],
    ['charts takes nothing from lit', CHARTS, "export { html } from 'lit';", /no-restricted-imports/],
    [
      'widgets take no unsafe directive',
      WIDGETS,
      "export * from 'lit/directives/unsafe-html.js';",
      /no-restricted-imports/,
    ],
    [
      'widgets take no styleMap',
      WIDGETS,
      "export * from 'lit/directives/style-map.js';",
      /no-restricted-imports/,
    ],
    [
      'a template has no style attribute',
      WIDGETS,
      'import { html } from \'lit\';\nexport const cell = html`<td style="color: red"></td>`;',
      /No style=/,
    ],
    [
      'a style sheet fills with no custom property',
      WIDGETS,
      "import { css } from 'lit';\nexport const bar = css`rect { fill: var(--x); }`;",
      /may hold url/,
    ],
    [
      'nothing sets innerHTML',
      WIDGETS,
      'export const put = (box: Element, text: string): void => { box.innerHTML = text; };',
      /Lit bindings/,
    ],
    [
      'only define/ registers',
      WIDGETS,
      "customElements.define('cw-x', HTMLElement);",
      /Only files in define/,
    ],
    [
      'no number is shown by toFixed',
      CHARTS,
      'export const shown = (n: number): string => n.toFixed(1);',
      /half away/,
    ],
    ['no rule is switched off in a file', DATA, '/* eslint-disable */\nexport const a = 1;', /disable/],
  ];
  for (const [what, file, text, rule] of refused) {
    it(what, async () => {
      const received = await complaints(file, text);
      assert.ok(
        received.some((line) => rule.test(line)),
        received.join('\n') || 'nothing was refused',
      );
    });
  }

  it('no number is tested for truth', async () => {
    const test = (condition: string): string =>
      `export const has = (n: number | null): boolean => (${condition} ? true : false);\n`;
    assert.match(await typedComplaints(test('n')), /strict-boolean-expressions/);
    assert.equal(await typedComplaints(test('n !== null')), '');
  });

  it('what is allowed is not refused', async () => {
    assert.deepEqual(await complaints(CHARTS, "export type { Dataset } from '@commonweal/data';\n"), []);
    assert.deepEqual(
      await complaints(
        WIDGETS,
        "import { css } from 'lit';\n\nexport const bar = css`\n  rect { color: var(--x); fill: currentColor; }\n`;\n",
      ),
      [],
    );
  });
});
