import type { Area } from '@commonweal/data';

/** Areas of which no other has the same name. */
function onlyNamed(areas: readonly Area[]): (area: Area) => boolean {
  const seen = new Set<string>();
  const names = areas.map(({ name }) => name);
  const shared = new Set(names.filter((name) => seen.size === seen.add(name).size));
  return ({ name }) => !shared.has(name);
}

/**
 * Areas as readers can tell them apart: those that share a name have their code after it.
 *
 * @example
 * const newports = [{ name: 'Newport', code: 'E06000046' }, { name: 'Newport', code: 'W06000022' }];
 * apartByCode(newports)[0]?.name; // 'Newport (E06000046)'
 */
export function apartByCode(areas: readonly Area[]): readonly Area[] {
  const isOnly = onlyNamed(areas);
  return areas.map((area) =>
    area.code === null || isOnly(area) ? area : { ...area, name: `${area.name} (${area.code})` },
  );
}

/** What an author can write to mean each of some areas: the name, or the code where others have the same name. */
export function namesApart(areas: readonly Area[]): readonly string[] {
  const isOnly = onlyNamed(areas);
  return areas.map((area) => (isOnly(area) ? area.name : (area.code ?? area.name)));
}
