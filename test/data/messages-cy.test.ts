import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Issue, type Messages, protect, readDataset, wordIssue } from '@commonweal/data';
import { cy, issueMessages as ofIssues } from '@commonweal/data/messages/cy.js';
import { en, issueMessages } from '@commonweal/data/messages/en.js';
import { counted, COLUMN, INDICATOR, PERIOD, ROW } from '@commonweal/data/language/cy.js';
import { linesInWords, listed } from '../../packages/data/src/messages/cy/lists.js';
import { ISSUES } from './message-issues.js';

/** Words by which English is known and that are no Welsh ones. */
const ENGLISH = new Set(
  'the of and is are was were be been has have it its they them their that this which with for from not so if or to in by as on can cannot no'.split(
    ' ',
  ),
);
/** What stands in quotation marks or attributes is of the data, or of the code. */
const withoutQuotes = (text: string): string =>
  text
    .replace(/‘[^’]*’(?!\p{L})|"[^"]*"|\([^)]*=>.*\)/gu, ' ')
    .replace(/explore education statistics|4\.0 to 6\.2/g, ' ');
const englishWords = (sentence: string): string[] =>
  (sentence.toLowerCase().match(/(?<![\p{L}’])\p{L}+(?![\p{L}’])/gu) ?? []).filter((word) =>
    ENGLISH.has(word),
  );

/** Every text and number in details, however deep, but the key of the message. */
function valuesIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === 'text' ? [] : valuesIn(part)));
}

/** Words that stand for what they say in either language, as a text of the data does not. */
const CHOSEN = new Set<string>();
for (const { issue } of ISSUES)
  for (const name of [
    'kind',
    'role',
    'instead',
    'used',
    'ignored',
    'meaning',
    'reason',
    'what',
    'shape',
    'part',
    'form',
    'change',
  ])
    for (const value of valuesIn((issue.details as unknown as Record<string, unknown>)[name]))
      CHOSEN.add(`${issue.code} ${value}`);

for (const { issue } of ISSUES)
  if (issue.details.text === 'formatRecognised') CHOSEN.add(`${issue.code} ${issue.details.format}`);

const welsh = (issue: Issue): string => wordIssue(issue, cy).message;
const english = (issue: Issue): string => wordIssue(issue, en).message;

describe('the messages in Welsh', () => {
  it('cover every key that English has, and every key has a sample', () => {
    assert.deepEqual(Object.keys(ofIssues).sort(), Object.keys(issueMessages).sort());
    const sampled = new Set(ISSUES.map(({ issue }) => issue.details.text));
    assert.deepEqual(
      Object.keys(issueMessages).filter((key) => ![...sampled].some((each) => each === key)),
      [],
    );
  });

  for (const { title, issue } of ISSUES) {
    it(`${title}: different words from English, with all the same facts`, () => {
      const [said, other] = [welsh(issue), english(issue)];
      assert.notEqual(said, other);
      const reported = valuesIn(issue.details).filter(
        (value) => other.includes(value) && !CHOSEN.has(`${issue.code} ${value}`),
      );
      for (const value of reported) assert.ok(said.includes(value), `‘${value}’ is not in: ${said}`);
      for (const [attribute] of other.matchAll(/[a-z-]+="[^"]*"/g))
        assert.ok(said.includes(attribute), `${attribute} is not in: ${said}`);
      assert.match(said, /^[\p{Lu}‘]/u);
      assert.match(said, /[.?]$/);
      assert.doesNotMatch(said, /undefined|NaN|\[object|!| {2}|\.\.|'n\b|'r\b/);
    });

    it(`${title}: no English`, () => {
      for (const sentence of withoutQuotes(welsh(issue)).split(/[.:;?]\s/))
        assert.ok(englishWords(sentence).length < 2, `${englishWords(sentence).join(', ')} in: ${sentence}`);
    });

    it(`${title}: the same from details that went through JSON`, () => {
      const copy = JSON.parse(JSON.stringify(issue)) as Issue;
      assert.deepEqual(copy, issue);
      assert.deepEqual([welsh(copy), english(copy)], [welsh(issue), english(issue)]);
    });
  }

  it('hold no English sentence in their sources', () => {
    const folder = new URL('../../packages/data/src/messages/cy/', import.meta.url);
    for (const name of readdirSync(fileURLToPath(folder))) {
      const code = readFileSync(new URL(name, folder), 'utf8').replace(
        /\/\*\*[^]*?\*\/|\/\/.*|^import [^]*?;$/gm,
        '',
      );
      for (const [, text = ''] of code.matchAll(/['`]([^'`\n]{12,})['`]/g)) {
        const plain = withoutQuotes(text.replace(/\$\{[^{}]*\}/g, ' '));
        for (const sentence of plain.split(/[.:;?]\s/))
          assert.ok(englishWords(sentence).length < 3, `${name}: ${sentence}`);
      }
    }
  });

  it('can be chosen by an option of every reader', () => {
    const text = 'area,value\nYork,5\nLeeds,high\n';
    const [own, other] = [readDataset(text, { messages: cy }), readDataset(text)].map(({ issues }) => issues);
    assert.deepEqual(
      own?.map(({ code }) => code),
      other?.map(({ code }) => code),
    );
    assert.match(
      own?.[0]?.message ?? '',
      /^Yn y golofn ‘value’ mae cell nad yw’n rhif: ‘high’ \(llinell 3\)\./,
    );
    assert.match(other?.[0]?.message ?? '', /^In column ‘value’ a cell is not a number/);
  });
});

describe('the roles of columns in Welsh', () => {
  const text =
    'area_code,place,Rank,Rate,se,period\nE06000014,York,1,5,0.1,2020\nE06000010,Hull,2,4,0.1,2020\n';

  it('have reasons in Welsh for the same codes', () => {
    const [own, other] = [readDataset(text, { messages: cy }), readDataset(text)].map(({ roles }) => roles);
    assert.deepEqual(
      own?.map(({ reason }) => reason),
      other?.map(({ reason }) => reason),
    );
    for (const [index, { why }] of (own ?? []).entries()) assert.notEqual(why, other?.[index]?.why);
    assert.equal(own?.[0]?.why, 'ei phennawd');
  });

  it('cover every reason, in Welsh, with the heading it names', () => {
    const [own, other] = [cy.columnRoles, en.columnRoles];
    for (const part of ['meanings', 'reasons'] as const)
      for (const [key, said] of Object.entries(own[part])) {
        const english = new Map<string, string>(Object.entries(other[part])).get(key);
        assert.ok(said !== '' && said !== english, key);
      }
    for (const [key, say] of Object.entries(own.reasonsOf)) assert.match(say('Cyfradd'), /‘Cyfradd’$/, key);
  });
});

describe('the notes of a protected dataset', () => {
  it('are in the language of the messages, with the same numbers, and each once', () => {
    const { dataset } = readDataset('area,value,count,denominator\nYork,3,3,100\nHull,20,20,100');
    const rule = { suppressFrom: 1, suppressTo: 4, replaceWith: null, roundTo: 5 };
    const notes = (messages?: Messages): readonly string[] =>
      protect(protect(dataset, rule, { messages }), rule, { messages }).provenance.notes;
    const [own, other] = [notes(cy), notes()];
    assert.deepEqual(other, [en.protection.hidden(rule), en.protection.rounded(5)]);
    assert.deepEqual(own, [cy.protection.hidden(rule), cy.protection.rounded(5)]);
    for (const [index, note] of own.entries()) {
      assert.deepEqual(note.match(/\d+/g), other[index]?.match(/\d+/g));
      assert.deepEqual(englishWords(note), [], note);
    }
  });
});

describe('Welsh', () => {
  it('uses its six forms after a number, with a singular noun', () => {
    const forms = (noun: typeof COLUMN): string[] => [0, 1, 2, 3, 6, 12].map((count) => counted(count, noun));
    assert.deepEqual(forms(COLUMN), [
      '0 colofn',
      '1 golofn',
      '2 golofn',
      '3 colofn',
      '6 cholofn',
      '12 colofn',
    ]);
    assert.deepEqual(forms(PERIOD), [
      '0 cyfnod',
      '1 cyfnod',
      '2 gyfnod',
      '3 chyfnod',
      '6 chyfnod',
      '12 cyfnod',
    ]);
    assert.deepEqual(forms(INDICATOR).slice(1, 4), ['1 dangosydd', '2 ddangosydd', '3 dangosydd']);
    assert.equal(counted(1_000_000, ROW), '1,000,000 rhes');
  });

  it('joins by a or ac', () => {
    // After a alone the first letter would change.
    assert.equal(listed(['Abertawe', 'Caerdydd']), 'Abertawe a hefyd Caerdydd');
    assert.equal(linesInWords([7, 16]), 'llinellau 7 ac 16');
    assert.equal(listed(['500', '1,000']), '500 a 1,000');
    assert.equal(listed(['Gwynedd', 'Ynys Môn']), 'Gwynedd ac Ynys Môn');
    assert.equal(listed(['Leeds', 'York']), 'Leeds a York');
    assert.equal(listed(['‘a’', '‘Abertawe’']), '‘a’ ac ‘Abertawe’');
    assert.equal(linesInWords([3, 8]), 'llinellau 3 ac 8');
    assert.equal(linesInWords([7, 18]), 'llinellau 7 a 18');
    assert.equal(linesInWords([2]), 'llinell 2');
    assert.equal(listed(['x', 'y'], 'neu'), 'x neu y');
    assert.match(listed(Array.from({ length: 20 }, (_, index) => index)), /, 10, 11 ac 8 arall$/);
  });
});
