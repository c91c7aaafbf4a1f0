/** The quantiles that are drawn. */
export const shares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;
