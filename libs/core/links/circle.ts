import { closingOf, tieOf, type Web } from './project.js';

/** The obligations of a circle in which each one's time needs the next one's; null where there is none. */
export function circleIn({ obligations, corrections }: Web): string[] | null {
  const byId = new Map(obligations.map((obligation) => [obligation.id, obligation]));
  const settled = new Set<string>();
  const nextOf = (id: string): string[] => {
    const obligation = byId.get(id);
    const closing = closingOf(id, corrections);
    return [obligation && tieOf(obligation, corrections)?.on, closing?.kind === 'supersedes' ? closing.other : null].filter((next) => next !== null && next !== undefined);
  };
  const walk = (id: string, path: readonly string[]): string[] | null => {
    if (path.includes(id)) return path.slice(path.indexOf(id));
    if (settled.has(id)) return null;
    for (const next of nextOf(id)) {
      const circle = walk(next, [...path, id]);
      if (circle) return circle;
    }
    settled.add(id);
    return null;
  };
  for (const { id } of obligations) {
    const circle = walk(id, []);
    if (circle) return circle;
  }
  return null;
}
