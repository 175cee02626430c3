import { createIssue } from '../create-issue.js';
import type { MissingReason } from '../../dataset/missing.js';
import type { Lack } from '../details/prose.js';
import type { Issue } from '../issue.js';

/** A figure for a sentence of the page that is missing in the data. */
export function noFigureToSay(name: string, reason: MissingReason): Issue {
  return createIssue('no-figure', 'fatal', { text: 'noFigureToSay', name, reason }, { raw: name });
}

const CODES: Readonly<Record<Lack, string>> = {
  reference: 'no-reference',
  change: 'no-change',
  rank: 'no-rank',
  period: 'no-period',
};

/** What `say` asks for cannot be said of these figures. */
export function nothingToSay(say: string, lacks: Lack): Issue {
  return createIssue(CODES[lacks], 'fatal', { text: 'nothingToSay', say, lacks }, { raw: say });
}
