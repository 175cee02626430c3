import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { collapseCss, collapseCssLiterals } from '../../tools/rollup/collapse-css.js';

describe('collapsing CSS', () => {
  const cases: [what: string, from: string, to: string][] = [
    ['runs of white space become one space', 'a   b\n\tc{color:red}', 'a b c{color:red}'],
    [
      'white space goes beside braces, semicolons and commas',
      ' a , b { color : red ; } ',
      'a,b{color : red;}',
    ],
    ['a comment with white space beside it goes', 'a /* why */ { color: red; }', 'a{color: red;}'],
    ['a comment that parts two words stays', 'a/**/b{}', 'a/**/b{}'],
    ['two comments side by side leave one space', 'a /* 1 *//* 2 */ b{}', 'a b{}'],
    ['a space before a pseudo-class keeps its meaning', 'a :hover { }', 'a :hover{}'],
    ['spaces in a sum stay', 'a{width:calc(1px  +  2px)}', 'a{width:calc(1px + 2px)}'],
    [
      'a string is copied as it is',
      'a::before{content:"/* x */  ;  y"}',
      'a::before{content:"/* x */  ;  y"}',
    ],
    ['single quotes too', "a::before{content:'  {  '}", "a::before{content:'  {  '}"],
    ['a quote in a comment opens no string', "/* isn't */ a { color : red }", 'a{color : red}'],
    ['an apostrophe in a string opens none', `a{--x:"isn't  it"}`, `a{--x:"isn't  it"}`],
    [
      'a media query keeps its spaces',
      '@media ( width > 1px ) and (hover) { a { } }',
      '@media ( width > 1px ) and (hover){a{}}',
    ],
    [
      'a character by its number is copied, as written in a style sheet or in a template literal',
      "a::before { content: '\\2014 x' }  b::before { content: '\\\\2060▲' }",
      "a::before{content: '\\2014 x'}b::before{content: '\\\\2060▲'}",
    ],
    [
      'text with another escape is left alone',
      'a::before { content: "\\"  " }',
      'a::before { content: "\\"  " }',
    ],
    ['text with an escape in a name is left alone', '.\\31 a { color : red }', '.\\31 a { color : red }'],
    ['text with a bare URL is left alone', 'a { background: url( x  y ) }', 'a { background: url( x  y ) }'],
    ['nothing is nothing', '  \n ', ''],
  ];
  for (const [what, from, to] of cases) {
    it(what, () => {
      assert.equal(collapseCss(from), to);
    });
  }

  it('done twice is the same as once', () => {
    for (const [, from] of cases) assert.equal(collapseCss(collapseCss(from)), collapseCss(from));
  });
});

describe('collapsing the style sheets of a module', () => {
  const plugin = collapseCssLiterals();
  const collapsed = (code: string): string | undefined => {
    const result = plugin.transform.call({ parse: parseAst }, code) as { readonly code: string } | null;
    return result?.code;
  };

  it('leaves its expressions, and the spaces beside them that part words', () => {
    assert.equal(
      collapsed('const a = css`\n  .a {\n    color: ${ f(`x  y`) } ${b};\n    ${c}\n  }\n`;'),
      'const a = css`.a{color: ${ f(`x  y`) } ${b};${c}}`;',
    );
  });

  it('collapses each of several, and no other text', () => {
    assert.equal(
      collapsed('f(css` a  b `, html` a  b `, css`${c}  d`);'),
      'f(css`a b`, html` a  b `, css`${c} d`);',
    );
    assert.equal(collapsed('f(html` a  b `);'), undefined);
  });
});
