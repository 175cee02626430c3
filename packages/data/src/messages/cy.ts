// Not yet read by a translator.
import { choosing } from './cy/choosing.js';
import { columnRoles } from './cy/column-roles.js';
import { colours } from './cy/colours.js';
import { commandLine } from './cy/command-line.js';
import { content } from './cy/content.js';
import { csv } from './cy/csv.js';
import { doubts } from './cy/doubts.js';
import { files } from './cy/files.js';
import { gradients } from './cy/gradients.js';
import { join } from './cy/join.js';
import { json } from './cy/json.js';
import { names } from './cy/names.js';
import { network } from './cy/network.js';
import { numbers } from './cy/numbers.js';
import { options } from './cy/options.js';
import { periods } from './cy/periods.js';
import { prose } from './cy/prose.js';
import { protection } from './cy/protection.js';
import { roles } from './cy/roles.js';
import { units } from './cy/units.js';
import { values } from './cy/values.js';
import { widget } from './cy/widget.js';
import type { IssueMessages, Messages } from './types.js';

/** The messages of issues in Welsh: what elements say of data. */
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

/** All that reading says in Welsh. */
export const cy: Messages = /* @__PURE__ */ Object.assign({}, issueMessages, { columnRoles, protection });
