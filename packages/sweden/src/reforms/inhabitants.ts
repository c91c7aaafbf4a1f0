/** The quantity that amounts per inhabitant at a level are multiplied by: the inhabitants on 1 November. */
export function inhabitantsAt(level: string): string {
  return level === "municipality" ? "population_1_november" : `sum(population_1_november)@${level}`;
}
