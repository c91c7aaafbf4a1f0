import type { AdministrationAssumptions, StatedTotal } from "@barkraft/finance";

/**
 * All state grants to local government as the Agency for Public Management states them, million SEK: "just over 135
 * billion" in 2012 and "a little less than 286 billion" in 2022, general grants, targeted grants and compensation of
 * costs together. Statskontoret, Utvecklingen av den statliga styrningen av kommuner och regioner 2022 (2023).
 */
export const statedTotals: readonly StatedTotal[] = [
  { year: 2012, total: 135_000, bound: "at least", source: "Statskontoret 2023" },
  { year: 2022, total: 286_000, bound: "at most", source: "Statskontoret 2023" },
];

/** How many targeted grants there were; same publication and the one of the year before, which counts reimbursements too. */
export const statedCounts = [
  { year: 2021, targeted: 181, reimbursements: 23, source: "Statskontoret 2022" },
  { year: 2022, targeted: 182, reimbursements: null, source: "Statskontoret 2023" },
] as const;

/**
 * What the report "A new normal?" (2020) says of its figure 2, which runs from 2000 to 2019 and has the Association of
 * Local Authorities and Regions as its source: the targeted share has nearly doubled in the last decade.
 */
export const reportStatement = { first: 2000, from: 2009, to: 2019, times: 2 } as const;

/** The grant that the share is also shown without: it is large, and whether it counts as targeted decides the level. */
export const pharmaceuticalBenefits = "pharmaceutical-benefits";

/**
 * What an hour of administration costs, SEK, and how far off the register's hours may be. Assumptions: pay of about
 * 40 000 SEK a month, employer's contributions of a little more than 40 percent, a quarter on top for rooms, systems
 * and lead, and 1 650 hours worked a year give some 520 SEK; state authorities pay somewhat more.
 */
export const administrationAssumptions: AdministrationAssumptions = {
  local: { value: 520, low: 400, high: 700 },
  state: { value: 560, low: 430, high: 750 },
  hours: { value: 1, low: 0.5, high: 2 },
};

/** The sub-model of the cost equalisation that follows the national cost of a sector; none for the others. */
export const costModelOfSector = {
  preschool: "preschool",
  school: "compulsory_school",
  elderly_care: "elderly_care",
} as const;
