/** The base units of Swedish municipal finance; every other unit is built from these. */
export const baseUnits = ["SEK", "inhabitant"] as const;
