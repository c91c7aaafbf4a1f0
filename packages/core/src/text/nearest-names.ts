/** Nobody misspells at such length, and the work grows with the product of two lengths. */
const longestName = 100;

/** Number of single-character edits between two words, ignoring case. */
function editDistance(a: string, b: string): number {
  const left = a.toLocaleLowerCase("sv");
  const right = b.toLocaleLowerCase("sv");
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const substitution = previous[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[right.length]!;
}

/**
 * The candidates that a misspelt `name` most likely meant, best first.
 * A candidate counts when it contains the name or lies within a third of its length in edits.
 */
export function nearestNames(name: string, candidates: Iterable<string>, most = 3): string[] {
  if (name.length > longestName) return [];
  const wanted = name.toLocaleLowerCase("sv");
  const scored: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const contains = wanted.length >= 3 && candidate.toLocaleLowerCase("sv").includes(wanted);
    const distance = contains ? 0.5 : editDistance(wanted, candidate);
    if (distance <= Math.max(2, Math.ceil(wanted.length / 3))) scored.push({ candidate, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, most).map(({ candidate }) => candidate);
}
