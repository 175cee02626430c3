import { choosing } from './en/choosing.js';
import { columnRoles } from './en/column-roles.js';
import { colours } from './en/colours.js';
import { commandLine } from './en/command-line.js';
import { content } from './en/content.js';
import { csv } from './en/csv.js';
import { doubts } from './en/doubts.js';
import { files } from './en/files.js';
import { gradients } from './en/gradients.js';
import { join } from './en/join.js';
import { json } from './en/json.js';
import { names } from './en/names.js';
import { network } from './en/network.js';
import { numbers } from './en/numbers.js';
import { options } from './en/options.js';
import { periods } from './en/periods.js';
import { prose } from './en/prose.js';
import { protection } from './en/protection.js';
import { roles } from './en/roles.js';
import { units } from './en/units.js';
import { values } from './en/values.js';
import { widget } from './en/widget.js';
import type { IssueMessages, Messages } from './types.js';

/** The messages of issues in English: what elements say of data. */
export const issueMessages: IssueMessages = {
  ...choosing,
  ...colours,
  ...commandLine,
  ...content,
  ...csv,
  ...doubts,
  ...files,
  ...gradients,
  ...join,
  ...json,
  ...names,
  ...network,
  ...numbers,
  ...options,
  ...periods,
  ...prose,
  ...roles,
  ...units,
  ...values,
  ...widget,
};

/** All that reading says in English. */
export const en: Messages = /* @__PURE__ */ Object.assign({}, issueMessages, { columnRoles, protection });
