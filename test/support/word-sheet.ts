import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { TableChart } from '@commonweal/charts';
import { wordIssue } from '@commonweal/data';
import { cy as welshMessages } from '@commonweal/data/messages/cy.js';
import { en as englishMessages } from '@commonweal/data/messages/en.js';
import { root } from '../../tools/rollup/workspace.js';
import { ISSUES } from '../data/message-issues.js';
import { EXAMPLE_CHARTS } from './example-charts.js';
import { allTexts } from './word-samples.js';

/** What a translator reads: a row for each text, with where it is from and both languages beside each other. */
export const SHEET = join(root, 'docs/translation.csv');

/** A text in both languages. */
type Row = readonly [where: string, text: string, en: string, cy: string];

async function textRows(): Promise<Row[]> {
  const [english, welsh] = await Promise.all([allTexts('en'), allTexts('cy')]);
  return english.flatMap(({ where, texts }, at) => {
    const inWelsh = new Map(welsh[at]?.texts);
    return texts.map(([path, text]): Row => {
      const other = inWelsh.get(path);
      assert.ok(other !== undefined, `${where}: ${path} in Welsh`);
      return [where, path, text, other];
    });
  });
}

/** What a chart writes from its facts, by the name of each text. */
const writtenBy = ({
  heading,
  subtitle,
  finding,
  caption,
  columns,
  caveats,
  notes,
}: TableChart): (readonly [what: string, text: string])[] => [
  ['headline', heading],
  ['subtitle', subtitle ?? ''],
  ['finding', finding],
  ['caption', caption],
  ...columns.map(({ header }) => ['column', header] as const),
  ...caveats.map((text) => ['caveat', text] as const),
  ...notes.map((text) => ['note', text] as const),
];

function exampleRows(): Row[] {
  return EXAMPLE_CHARTS.flatMap(({ tag, name, en, cy }) => {
    if (en === null || cy === null) return [];
    const welsh = writtenBy(cy);
    return writtenBy(en).map(([what, text], at): Row => [
      `<${tag}> ${name}`,
      what,
      text,
      welsh[at]?.[1] ?? '',
    ]);
  });
}

const messageRows = (): Row[] =>
  ISSUES.map(({ title, issue }) => [
    `message ${issue.code}`,
    title,
    wordIssue(issue, englishMessages).message,
    wordIssue(issue, welshMessages).message,
  ]);

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The sheet as CSV. A pair of texts that several examples have stands once. */
export async function wordSheet(): Promise<string> {
  const met = new Set<string>();
  const rows = [...(await textRows()), ...messageRows(), ...exampleRows()].filter(([, , en, cy]) => {
    const pair = JSON.stringify([en, cy]);
    const isNew = en !== cy && !met.has(pair);
    met.add(pair);
    return isNew;
  });
  const table = [['Where', 'Text', 'English', 'Welsh'], ...rows];
  return `${table.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}
