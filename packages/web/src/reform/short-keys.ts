/** The parameters that have a key of their own in a link. */
export const shortKeys = [
  { key: "guarantee", id: "income_equalisation.guarantee_level" },
  { key: "grant", id: "income_equalisation.municipal_grant_degree" },
  { key: "fee", id: "income_equalisation.fee_degree" },
  { key: "region_grant", id: "income_equalisation.regional_grant_degree" },
] as const;
