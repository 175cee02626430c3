import type { CDPSession } from 'playwright-core';

interface Value {
  readonly value?: unknown;
}
interface Raw {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

/** What assistive technology gets of a state; the rest follows from the role, or differs by run. */
const STATES = new Set(['level', 'expanded', 'pressed', 'disabled', 'live', 'roledescription', 'focusable']);

const textOf = (value: Value | undefined): string => (typeof value?.value === 'string' ? value.value : '');

const line = ({ role, name, description, properties = [] }: Raw): string => {
  const states = properties
    .filter((each) => STATES.has(each.name) && each.value.value !== false)
    .map((each) => (each.value.value === true ? each.name : `${each.name} ${String(each.value.value)}`));
  const words = [textOf(name) === '' ? [] : [JSON.stringify(textOf(name))], states].flat();
  const reported = textOf(description) === '' ? [] : [`described as ${JSON.stringify(textOf(description))}`];
  return [textOf(role), ...words, ...reported].join(' ');
};

/**
 * The browser's accessibility tree of every figure in the page, to be read and compared: a node a line, below what
 * it is in. Left out are boxes without a name, and the lines into which text is broken.
 */
export async function treeText(session: CDPSession): Promise<string> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Raw[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const write = (node: Raw, depth: number, isWithin: boolean): void => {
    const role = textOf(node.role);
    if (role === 'InlineTextBox') return;
    const isFigure = role === 'figure' || isWithin;
    const isNamed = isFigure && !node.ignored && (role !== 'generic' || textOf(node.name) !== '');
    if (isNamed) lines.push(`${'  '.repeat(depth)}${line(node)}`);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) write(child, isNamed ? depth + 1 : depth, isFigure);
    }
  };
  if (nodes[0] !== undefined) write(nodes[0], 0, false);
  return `${lines.join('\n')}\n`;
}

const TEXT = /^( *)StaticText "(.*)"$/;

/** Neighbouring texts of a tree between which no space is heard: "EnglandBenchmark". */
export const runTogether = (tree: string): string[] => {
  const texts = tree.split('\n').map((each) => TEXT.exec(each));
  return texts.flatMap((text, at) => {
    const before = texts[at - 1];
    if (!text || !before || before[1] !== text[1]) return [];
    const joined = [before[2] ?? '', text[2] ?? ''] as const;
    return /[\p{L}\p{N}]$/u.test(joined[0]) && /^[\p{L}\p{N}]/u.test(joined[1]) ? [joined.join('')] : [];
  });
};
