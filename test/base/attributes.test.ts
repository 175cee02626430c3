import { expect } from '@open-wc/testing';
import { parseAttributes, type Parser } from '@commonweal/charts/kit/option.js';
import { attributeForm, type Issue } from '@commonweal/data';
import {
  character,
  ends,
  former,
  integer,
  keyword,
  list,
  map,
  numbers,
  order,
  text,
  textOrNone,
} from '@commonweal/charts/kit/parsers.js';
import { messageOf, messagesOf } from '../support/in-english.js';

const ignore = (): void => undefined;

function refused(parse: Parser<unknown>, said: unknown): Issue[] {
  const issues: Issue[] = [];
  parse(said, 'the-attribute', (issue) => issues.push(issue));
  return issues;
}

describe('properties that are no text', () => {
  const COLLECTIONS: readonly (readonly [what: string, parse: Parser<unknown>, said: unknown])[] = [
    ['a record for a list', list, { a: 1 }],
    ['an object without prototype in a list', list, [Object.create(null)]],
    ['a list for a text', text, ['England']],
    ['a list for a text or none', textOrNone, ['England']],
    ['a Map for an order', order, new Map()],
    ['true for a number', integer(0, 6, null), true],
    ['a list for a keyword', keyword(['a', 'b'] as const, null), ['a']],
    ['a function for names with texts', map, () => 1],
    ['null in a record', map, { sex: null }],
  ];
  for (const [what, parse, said] of COLLECTIONS) {
    it(`are refused, once: ${what}`, () => {
      expect(refused(parse, said).map(({ code }) => code)).to.deep.equal(['bad-value']);
    });
  }

  it('are nothing if a script sets them so', () => {
    for (const said of [null, undefined, false])
      for (const parse of [text, textOrNone, list, map, order, keyword(['a'] as const, null)])
        expect(refused(parse, said)).to.deep.equal([]);
  });

  it('are a list if they are a Set', () => {
    expect(list(new Set(['York', 'Leeds']), 'areas', ignore)).to.deep.equal(['York', 'Leeds']);
  });

  it('leave no half of a pair behind', () => {
    expect([...map({ sex: null, age: 5 }, 'where', ignore)]).to.deep.equal([['age', '5']]);
  });
});

describe('attributes', () => {
  it('part lists at semicolons, because names hold commas', () => {
    expect(list('Kingston upon Hull, City of; York', 'areas', ignore)).to.deep.equal([
      'Kingston upon Hull, City of',
      'York',
    ]);
    expect(list(['a; b', ' c '], 'areas', ignore)).to.deep.equal(['a; b', 'c']);
    expect(list(null, 'areas', ignore)).to.deep.equal([]);
    expect(list(' ; ;', 'areas', ignore)).to.deep.equal([]);
  });

  it('read maps as name=value, where __proto__ is a name like any other', () => {
    const read = map('area=Area name; __proto__=x; value=a=b', 'columns', ignore);
    expect([...read]).to.deep.equal([
      ['area', 'Area name'],
      ['__proto__', 'x'],
      ['value', 'a=b'],
    ]);
    expect([...map(new Map([['sex', 'Men']]), 'where', ignore)]).to.deep.equal([['sex', 'Men']]);
    expect(refused(map, 'area').map((issue) => issue.code)).to.deep.equal(['bad-value']);
  });

  it('keep zero and negative numbers in a list of numbers', () => {
    expect(numbers('0; -1.5; 20', 'breaks', ignore)).to.deep.equal([0, -1.5, 20]);
    expect(numbers([0, 5], 'breaks', ignore)).to.deep.equal([0, 5]);
    expect(messageOf(refused(numbers, '1; two')[0])).to.contain('the-attribute="two"');
  });

  it('refuse a number that is out of range or not whole', () => {
    const classes = integer(3, 9, 5);
    expect(classes('3', 'classes', ignore)).to.equal(3);
    expect(classes(9, 'classes', ignore)).to.equal(9);
    expect(classes(undefined, 'classes', ignore)).to.equal(5);
    for (const said of ['2', '10', '4.5', 'many', 'Infinity']) {
      expect(refused(classes, said).map((issue) => issue.severity)).to.deep.equal(['fatal'], said);
    }
    expect(messageOf(refused(classes, '0')[0])).to.contain('3 to 9');
  });

  it('turn kebab keywords into the names of the data package by one table', () => {
    const polarity = keyword(['highIsGood', 'lowIsGood', 'noJudgement'], null);
    expect(polarity('higher-is-better', 'polarity', ignore)).to.equal('highIsGood');
    expect(polarity('lower-is-better', 'polarity', ignore)).to.equal('lowIsGood');
    expect(polarity('none', 'polarity', ignore)).to.equal('noJudgement');
    expect(polarity('', 'polarity', ignore)).to.equal(null);
    expect(keyword(['quantile', 'equalInterval'], 'quantile')('equal-interval', 'classify', ignore)).to.equal(
      'equalInterval',
    );
  });

  it('refuse an unknown keyword, naming attribute, value and the words allowed', () => {
    const issues = refused(keyword(['quantile', 'equalInterval'], 'quantile'), 'equal');
    expect(issues).to.have.length(1);
    expect(issues[0]!.code).to.equal('unknown-keyword');
    expect(messageOf(issues[0]))
      .to.contain('the-attribute="equal"')
      .and.contain('quantile or equal-interval');
  });

  it('read a delimiter without trimming it', () => {
    expect(character('\t', 'delimiter', ignore)).to.equal('\t');
    expect(character('tab', 'delimiter', ignore)).to.equal('\t');
    expect(character(';', 'delimiter', ignore)).to.equal(';');
    expect(character('', 'delimiter', ignore)).to.equal(null);
    expect(refused(character, 'semicolon').map((issue) => issue.code)).to.deep.equal(['bad-value']);
  });

  it('read an order as a column that may hold blanks, and a direction', () => {
    expect(order('Women descending', 'sort', ignore)).to.deep.equal({
      column: 'Women',
      direction: 'descending',
    });
    expect(order('Area name', 'sort', ignore)).to.deep.equal({ column: 'Area name', direction: null });
    expect(order('descending', 'sort', ignore)).to.deep.equal({ column: 'descending', direction: null });
    expect(order('', 'sort', ignore)).to.equal(null);
  });

  it('read the ends of a ranking that are shown', () => {
    expect(ends('10', 'show', ignore)).to.deep.equal({ top: 10, bottom: 0 });
    expect(ends(3, 'show', ignore)).to.deep.equal({ top: 3, bottom: 0 });
    expect(ends('top 5, bottom 4', 'show', ignore)).to.deep.equal({ top: 5, bottom: 4 });
    expect(ends('bottom 2', 'show', ignore)).to.deep.equal({ top: 0, bottom: 2 });
    expect(ends('all', 'show', ignore)).to.equal(null);
    for (const said of ['0', '-1', 'some', 'top', 'middle 3', 'top 5 areas']) {
      expect(refused(ends, said).map((issue) => issue.code)).to.deep.equal(['bad-value'], said);
    }
  });

  it('are read by a schema, property by property', () => {
    const said: Readonly<Record<string, unknown>> = { shadeBy: 'outcome', classes: '12' };
    const issues: Issue[] = [];
    const read = parseAttributes(
      { shadeBy: keyword(['value', 'outcome'], 'value'), classes: integer(3, 9, 5) },
      (property) => said[property],
      (issue) => issues.push(issue),
    );
    expect(read).to.deep.equal({ shadeBy: 'outcome', classes: 5 });
    expect(messagesOf(issues).join()).to.contain('classes="12"');
  });

  it('are read under a former name too, which is reported; the present name counts first', () => {
    const now = keyword(['low', 'high'] as const, 'high');
    const schema = { emphasis: now, darkerEnd: former('emphasis', now) };
    const read = (said: Readonly<Record<string, string>>): unknown[] => {
      const issues: Issue[] = [];
      const inputOf = (name: string, before = ''): unknown => said[name] ?? said[before];
      const parsed = parseAttributes(schema, inputOf, (issue) => issues.push(issue));
      return [parsed, ...issues.map(({ code, severity, details }) => [code, severity, details])];
    };
    const notice = ['former-name', 'notice', { text: 'formerName', former: 'darker-end', now: 'emphasis' }];
    expect(read({})).to.deep.equal([{ emphasis: 'high' }]);
    expect(read({ emphasis: 'low' })).to.deep.equal([{ emphasis: 'low' }]);
    expect(read({ darkerEnd: 'low' })).to.deep.equal([{ emphasis: 'low' }, notice]);
    expect(read({ emphasis: 'high', darkerEnd: 'low' })).to.deep.equal([{ emphasis: 'high' }, notice]);
  });

  it('are written in kebab case', () => {
    expect(attributeForm('skipRows')).to.equal('skip-rows');
    expect(attributeForm('noJudgement')).to.equal('none');
  });
});
