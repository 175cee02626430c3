import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startDisplay } from '../../tools/webkit.js';

/** How Orca's log begins a line of what it says. */
const SPOKEN = /^[\d:.]+ - SPEECH OUTPUT: '(.*)$/;
/** It also names each key that is pressed, which it logs with a space before the voice. */
const KEY = / ?' [[{].*$/;
/** The end of an utterance, and its voice. */
const VOICE = /'(?:[[{].*)?$/;

/** One desktop, and no keys of its own: those that move between cells would move between desktops. */
const WINDOWS = `<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc">
<desktops><number>1</number></desktops><keyboard/></openbox_config>`;

/** Orca says nothing more once its log has stood still for so long, in milliseconds. */
const QUIET = 700;
const PATIENCE = 120_000;

/** A screen reader on a display of its own, and what it has said. */
export class Orca {
  readonly environment: NodeJS.ProcessEnv;
  readonly #folder: string;
  readonly #children: ChildProcess[];
  #received = 0;

  private constructor(environment: NodeJS.ProcessEnv, folder: string, children: ChildProcess[]) {
    this.environment = environment;
    this.#folder = folder;
    this.#children = children;
  }

  /** Starts Orca with the settings it comes with, whatever the machine's user has set. */
  static async start(): Promise<Orca> {
    const folder = await mkdtemp(join(tmpdir(), 'commonweal-orca-'));
    const children: ChildProcess[] = [];
    const environment = {
      ...process.env,
      DISPLAY: await startDisplay(children),
      HOME: folder,
      XDG_CONFIG_HOME: join(folder, 'config'),
      XDG_DATA_HOME: join(folder, 'data'),
      LANG: 'C.UTF-8',
      PYTHONPATH: fileURLToPath(new URL('silent', import.meta.url)),
    };
    const own = new Orca(environment, folder, children);
    process.once('exit', () => {
      own.#end();
    });
    process.once('SIGTERM', () => process.exit(1));
    await writeFile(own.#windows, WINDOWS);
    const windows = ['--config-file', own.#windows];
    children.push(spawn('openbox', windows, { env: environment, stdio: 'ignore' }));
    own.#run('gdbus', 'call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus',
      '--method', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', 'ScreenReaderEnabled', '<true>'); // prettier-ignore
    children.push(
      spawn('orca', [`--debug-file=${own.#log}`, '-e', 'speech'], { env: environment, stdio: 'ignore' }),
    );
    const received = await own.spokenUpTo('Screen reader on.');
    if (received.length === 0)
      throw new Error(
        `Orca does not start. It does not beside another Orca of the same user.\n${await own.#text()}`,
      );
    return own;
  }

  get version(): string {
    return this.#run('orca', '--version').trim();
  }

  get #windows(): string {
    return join(this.#folder, 'openbox.xml');
  }

  get #log(): string {
    return join(this.#folder, 'orca.log');
  }

  /** Presses a key, and waits until Orca has said what there is to say about it. */
  async press(key: string): Promise<string[]> {
    this.#run('xdotool', 'key', '--clearmodifiers', key);
    return this.spoken();
  }

  /** Gives the page the keyboard, as a reader who clicks beside its text: the next page is then read by itself. */
  async enter(): Promise<void> {
    this.#run('xdotool', 'mousemove', '640', '600', 'click', '1');
    await this.spoken();
    for (const key of ['ctrl+Home', 'Down']) await this.press(key);
  }

  /** What Orca said since it was last asked, once it is quiet. */
  async spoken(): Promise<string[]> {
    let before = -1;
    for (let waited = 0; waited < PATIENCE; waited += QUIET) {
      await wait(QUIET);
      const { length } = await this.#text();
      if (length === before) break;
      before = length;
    }
    return this.#fresh();
  }

  /** What Orca said since it was last asked, up to some words that it is sure to come to. */
  async spokenUpTo(words: string): Promise<string[]> {
    const lines: string[] = [];
    for (let waited = 0; waited < PATIENCE && !lines.includes(words); waited += QUIET) {
      await wait(QUIET);
      lines.push(...(await this.#fresh()));
    }
    return lines;
  }

  async stop(): Promise<void> {
    this.#end();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }

  #end(): void {
    for (const child of this.#children.splice(0).reverse()) child.kill('SIGKILL');
  }

  async #fresh(): Promise<string[]> {
    const lines = this.#spoken(await this.#text());
    const fresh = lines.slice(this.#received);
    this.#received = lines.length;
    return fresh;
  }

  #text(): Promise<string> {
    return readFile(this.#log, 'utf8').catch(() => '');
  }

  #spoken(log: string): string[] {
    return log.split('\n').flatMap((line) => {
      const spoken = SPOKEN.exec(line)?.[1] ?? '';
      const words = KEY.test(spoken) ? '' : spoken.replace(VOICE, '').trim();
      return words === '' ? [] : [words];
    });
  }

  #run(program: string, ...args: string[]): string {
    return execFileSync(program, args, { env: this.environment, encoding: 'utf8' });
  }
}
