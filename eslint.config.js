import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const MORE = 'See "House rules" in CONTRIBUTING.md.';

/** What no source file may write: each breaks a strict Content Security Policy or opens a hole. */
const sinks = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    message: `Text reaches the page through Lit bindings or textContent only. ${MORE}`,
  },
  {
    selector: 'NewExpression[callee.name=/^(DOMParser|Function)$/], CallExpression[callee.name="Function"]',
    message: `No parsing of strings into nodes or code. ${MORE}`,
  },
];

/** Elements are registered apart. */
const registering = {
  selector: 'CallExpression[callee.property.name="define"][callee.object.name=/customElements/]',
  message: 'Only files in define/ register elements.',
};

/** What shown numbers may not go through: binary rounding shows 2.675 as 2.67. */
const rounding = {
  selector: 'CallExpression[callee.property.name=/^(toFixed|toPrecision)$/]',
  message: 'Round half away from zero on the decimal digits, not by toFixed or toPrecision.',
};

/** What a template or style sheet of the widgets may not hold. */
const templates = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[\\s\'"]\\.?style\\s*=/]',
    message:
      'No style= in a template: a strict Content Security Policy blocks it. Use classes or SVG attributes.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style[\\s>]/i]',
    message: 'No <style> in a template: a strict Content Security Policy blocks it. Use static styles.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/i]',
    message: 'No HTML strings in a template.',
  },
  {
    selector:
      'TemplateElement[value.raw=/(^|[;{\\s])(fill|stroke|background|background-image|mask|cursor|content)\\s*:[^;}]*var\\(/]',
    message:
      'A custom property may hold url(…). Write color: var(--x) with currentColor, or background-color: var(--x).',
  },
];

const restrictedImports = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const acrossPackages = {
  regex: '^(\\.\\./)+(data|charts|widgets)/src/|/packages/|@commonweal/[a-z]+/(src|dist)/',
  message: 'Import another package by its name and its public exports.',
};

const noUnsafe = {
  regex: '^lit(-html)?/(directives/(unsafe|style-map|until)|static-html)|^d3-',
  message: 'unsafe directives and styleMap break a strict Content Security Policy; d3 belongs to charts.',
};
const litOnly = {
  regex: '^(?!\\.|lit($|/)|@lit/context$|@lit-labs/ssr-client$|fflate$|@commonweal/(data|charts)(/|$))',
  message: 'Only lit, @lit/context, @lit-labs/ssr-client, fflate, @commonweal/data and @commonweal/charts.',
};
/** Folders of packages/widgets/src that any widget may use, and those that are no widget either. */
const USABLE = 'base,context,events,pickers,styles,templates';
const SHARED = `${USABLE},built-in,define,figures,frame`;

export default defineConfig(
  globalIgnores([
    '.cache/',
    '**/dist/',
    '**/cdn/',
    '**/build/',
    'storybook-static/',
    'coverage/',
    'docs/api/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 400],
      // The other linter would obey them.
      'no-warning-comments': ['error', { terms: ['oxlint-disable', 'eslint-disable'], location: 'anywhere' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-script-url': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    // Rules that ask for types are those of .oxlintrc.json (docs/decisions, 34).
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      'no-implied-eval': 'off',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // An import of types alone leaves nothing behind: bundlers warn of an import without a name.
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...sinks, rounding],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'location'],
    },
  },
  {
    // Published coefficients keep their published digits.
    files: ['packages/data/src/statistics/**/*.ts', 'test/data/statistics/**/*.ts'],
    rules: { 'no-loss-of-precision': 'off' },
  },
  {
    // A second version of an element on a page is told to the page's developer, and nowhere else.
    files: ['packages/widgets/src/base/register.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  // The one direction: data ← charts ← widgets.
  {
    files: ['packages/data/src/**/*.ts'],
    rules: restrictedImports([
      acrossPackages,
      { regex: '^(?!\\.)', message: '@commonweal/data depends on nothing.' },
    ]),
  },
  {
    files: ['packages/charts/src/**/*.ts'],
    rules: restrictedImports([
      acrossPackages,
      {
        regex: '^(?!\\.|@commonweal/data(/|$)|d3-(scale|shape)$)',
        message: 'Only @commonweal/data, d3-scale and d3-shape.',
      },
    ]),
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    extends: [
      lit['flat/recommended'],
      wc['flat/recommended'],
      wc['flat/best-practice'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    settings: { wc: { elementBaseClasses: ['LitElement', 'CommonwealElement'] } },
    rules: {
      ...restrictedImports([acrossPackages, noUnsafe, litOnly]),
      'no-restricted-syntax': ['error', ...sinks, rounding, ...templates],
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-arrow': 'off',
      // Registration is kept apart, in define/.
      'wc/define-tag-after-class-definition': 'off',
      'wc/tag-name-matches-class': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    // The properties of an element come from the schema of its options: Lit makes them, and an interface gives them their types.
    files: [
      'packages/widgets/src/base/{authored,picker,select-picker}-element.ts',
      'packages/widgets/src/*/element.ts',
    ],
    rules: {
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    // A label for the field names it, and the field has the focus and the keys of its options, as the ARIA Authoring
    // Practices describe a combobox.
    files: ['packages/widgets/src/templates/combobox.ts'],
    rules: { 'lit-a11y/accessible-name': 'off', 'lit-a11y/click-events-have-key-events': 'off' },
  },
  {
    // In a dialog, autofocus says where its focus begins; nothing in the page is taken from the reader.
    files: ['packages/widgets/src/picker-bar/element.ts'],
    rules: { 'lit-a11y/no-autofocus': 'off' },
  },
  {
    // A widget is a place: its model, facts, words and options run in plain Node, and no widget knows another.
    files: ['packages/widgets/src/*/*.ts'],
    ignores: [`packages/widgets/src/{${SHARED}}/**`, 'packages/widgets/src/*/{element,generic}.ts'],
    rules: restrictedImports([
      acrossPackages,
      {
        regex:
          '^(?!\\./(?!(?:element|generic)\\.js$)|\\.\\./(?:pickers/|context/words\\.)|@commonweal/(data|charts)(/|$))',
        message:
          'Beside element.ts, a file of a widget imports its own folder, pickers, words of a context, @commonweal/charts and @commonweal/data.',
      },
    ]),
  },
  {
    // What all widgets use knows none of them.
    files: [`packages/widgets/src/{${USABLE}}/**/*.ts`],
    rules: restrictedImports([
      acrossPackages,
      {
        regex: `^(?:\\.\\./)+(?!(?:\\.\\./)*(?:${USABLE.replaceAll(',', '|')}|catalogue)[/.])`,
        message: 'base, context, events, pickers, styles and templates know no widget.',
      },
      noUnsafe,
      litOnly,
    ]),
  },
  {
    files: ['packages/widgets/src/*/{element,generic}.ts'],
    rules: restrictedImports([
      acrossPackages,
      {
        regex: `^\\.\\./(?!(${USABLE.replaceAll(',', '|')})/)|^\\.\\./\\.\\.`,
        message: 'No widget imports another: what two share is in charts or in base.',
      },
      noUnsafe,
      litOnly,
    ]),
  },
  {
    files: ['packages/render/src/**/*.ts'],
    rules: restrictedImports([acrossPackages]),
  },
  {
    files: ['packages/builder/src/**/*.ts'],
    rules: restrictedImports([
      acrossPackages,
      {
        regex:
          '^(?!\\.|lit($|/)|@commonweal/(data|charts|widgets|render)(/|$)|govuk-frontend(/|$)|read-excel-file(/|$))',
        message: 'Only lit, govuk-frontend, read-excel-file and our own packages.',
      },
    ]),
  },
  {
    // The builder is a page of its own, and keeps what was made in its address.
    files: ['packages/builder/src/app/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB'] },
  },
  {
    files: ['packages/react/src/**/*.ts'],
    rules: restrictedImports([
      acrossPackages,
      {
        regex: '^(?!\\.|react$|lit$|@lit/react$|@commonweal/widgets(/|$))',
        message: 'Only react, lit, @lit/react and @commonweal/widgets.',
      },
    ]),
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    ignores: ['packages/widgets/src/define/**'],
    rules: {
      'no-restricted-syntax': ['error', ...sinks, rounding, ...templates, registering],
    },
  },
  {
    // Small files have the names of an element's options; how they are parsed comes with its engine.
    files: ['packages/widgets/src/base/authored-element.ts', 'packages/widgets/src/*/element.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...sinks,
        rounding,
        ...templates,
        registering,
        {
          selector: 'MemberExpression[object.name=/_OPTIONS$/]',
          message: 'An element only declares its options: its engine parses them.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo)$/]',
          message: 'No test is skipped, and none runs alone.',
        },
        {
          selector: 'CallExpression[callee.property.name="waitForTimeout"]',
          message: 'A test waits for what a reader would see, not for a time.',
        },
      ],
    },
  },
  // Attacks are written out there, to see that they come to nothing.
  { files: ['test/attacks/**/*.ts'], rules: { 'no-script-url': 'off' } },
  storybook.configs['flat/recommended'],
  {
    // Configurations and tools run in Node; the script of a page runs in a browser.
    files: ['**/*.js', '**/*.mjs'],
    ignores: ['stories/**', 'recipes/**'],
    languageOptions: {
      globals: Object.fromEntries(
        ['AbortSignal', 'Buffer', 'URL', 'clearTimeout', 'console', 'fetch', 'process', 'setTimeout'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    // What is measured in a page runs in a browser.
    files: ['bench/page/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['PerformanceObserver', 'PointerEvent', 'document', 'performance', 'requestAnimationFrame'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: ['stories/**/*.js', 'recipes/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'customElements', 'document', 'fetch', 'location', 'window'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  prettier,
);
