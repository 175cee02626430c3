import type { CDPSession } from 'playwright-core';

/** A node of the browser's accessibility tree that is not ignored. */
export interface Node {
  readonly role: string;
  readonly name: string;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly parents: readonly string[];
}

interface Value {
  readonly value?: unknown;
}
interface Raw {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly parentId?: string;
  readonly role?: Value;
  readonly name?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

const textOf = (value: Value | undefined): string => (typeof value?.value === 'string' ? value.value : '');

/** The accessibility tree of the page, in its order, each node with the roles around it. */
export async function treeOf(session: CDPSession): Promise<Node[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Raw[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const rolesAround = (node: Raw): string[] => {
    const roles: string[] = [];
    for (let each = byId.get(node.parentId ?? ''); each !== undefined; each = byId.get(each.parentId ?? ''))
      if (!each.ignored) roles.push(textOf(each.role));
    return roles;
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: textOf(node.role),
      name: textOf(node.name),
      properties: new Map((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      parents: rolesAround(node),
    }));
}

/** How many nodes have a role. */
export const count = (tree: readonly Node[], ...roles: readonly string[]): number =>
  tree.filter(({ role }) => roles.includes(role)).length;
