/** Levels from the whole to the part. A region covers one county; Gotland is both region and municipality. */
export const levels = ["nation", "county", "region", "municipality"] as const;

export type Level = (typeof levels)[number];
