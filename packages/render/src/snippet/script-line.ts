import { escapeText } from '../html/escape.js';

/** A script of the widgets: where its folder is served, its file in it, and its hash where one can cover it. */
export interface ScriptFile {
  readonly base: string;
  readonly file: string;
  readonly integrity: string | null;
}

/** The script element that loads a file of the widgets. */
export function scriptLine({ base, file, integrity }: ScriptFile): string {
  const folder = base.replace(/\/+$/, '');
  // A cross-origin request with integrity needs CORS, without cookies.
  const foreign = integrity !== null && /^(https?:)?\/\//.test(folder) ? ' crossorigin="anonymous"' : '';
  const sealed = integrity === null ? '' : ` integrity="${escapeText(integrity)}"`;
  return `<script type="module" src="${escapeText(`${folder}/${file}`)}"${sealed}${foreign}></script>`;
}
