import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collapseCss } from '../../tools/rollup/collapse-css.js';

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
      'text with an escape is left alone',
      'a::before { content: "\\2014" }',
      'a::before { content: "\\2014" }',
    ],
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
