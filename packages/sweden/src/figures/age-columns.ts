/** Columns of the panel that count the inhabitants of an age; together they are the population. */
export const ageColumns = [
  "population_0",
  "population_1_5",
  "population_6_15",
  "population_16_19",
  "population_20_64",
  "population_65_79",
  "population_80_plus",
] as const;
