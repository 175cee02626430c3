import { type Area, areaKey } from '@commonweal/data';
import type { SelectedArea } from './selected-area.js';

/**
 * Areas as readers can tell them apart: those that share a name have their code after it. The name that the data gives
 * stays among their other names, by which it is still matched.
 *
 * @example
 * const newports = [{ name: 'Newport', code: 'E06000046' }, { name: 'Newport', code: 'W06000022' }];
 * apartByCode(newports)[0]?.name; // 'Newport (E06000046)'
 */
export function apartByCode(areas: readonly Area[]): readonly Area[] {
  const seen = new Set<string>();
  const names = areas.map(({ name }) => name);
  const shared = new Set(names.filter((name) => seen.size === seen.add(name).size));
  return areas.map((area) => {
    const { code, name, otherNames = [] } = area;
    return code !== null && shared.has(name)
      ? { ...area, name: `${name} (${code})`, otherNames: [name, ...otherNames] }
      : area;
  });
}

/** The area of a selection as the data names it. */
export const givenArea = ({ area, observations: [first] }: SelectedArea): Area => first?.area ?? area;

/** What an author can write to mean an area of a selection: its code, where that follows its name. */
export function calledBy(selected: SelectedArea): string {
  const given = givenArea(selected);
  return given.name === selected.area.name ? given.name : areaKey(given);
}

/** What an author can write to mean each of some areas: the name, or the code where others have the same name. */
export const namesApart = (areas: readonly Area[]): readonly string[] =>
  apartByCode(areas).map((apart, at) => (apart === areas[at] ? apart.name : areaKey(apart)));
