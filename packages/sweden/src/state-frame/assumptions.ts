import type { Labels } from "@barkraft/core";
import type { NamedAssumption } from "@barkraft/finance";

/** What the assumptions take from the figures. */
export interface StateFacts {
  /** Mean yearly growth of GDP up to the opening year, share. */
  readonly usualGrowth: number;
  /** Cost of municipal services for each employee, SEK a year. */
  readonly costPerEmployee: number;
}

export type StateAssumptionId =
  | "usual_growth"
  | "base_interest"
  | "interest_per_deficit"
  | "interest_per_debt"
  | "renewed_debt"
  | "budget_elasticity"
  | "spent_share"
  | "multiplier"
  | "cost_per_employee"
  | "output_per_employed"
  | "unemployed_per_job";

const assumption: Labels = { sv: "Antagande", da: "Antagelse", en: "Assumption" };
const same = (text: string): Labels => ({ sv: text, da: text, en: text });

/** What the frame of the state rests on. Multipliers and responses are ranges from the literature. */
export function stateAssumptions(facts: StateFacts): readonly NamedAssumption<StateAssumptionId>[] {
  const growth = Number((facts.usualGrowth * 100).toFixed(2));
  const cost = Math.round(facts.costPerEmployee / 1000) * 1000;
  return [
    {
      id: "usual_growth",
      unit: "percent",
      value: growth,
      low: Number((growth - 1).toFixed(2)),
      high: Number((growth + 1).toFixed(2)),
      least: -5,
      most: 20,
      status: "derived",
      label: {
        sv: "BNP-tillväxt per år, löpande priser",
        da: "BNP-vækst pr. år, løbende priser",
        en: "Growth of GDP a year, current prices",
      },
      source: {
        sv: "Medel från 2001 till startåret, SCB",
        da: "Gennemsnit fra 2001 til startåret, SCB",
        en: "Mean from 2001 to the opening year, Statistics Sweden",
      },
    },
    {
      id: "base_interest",
      unit: "percent",
      value: 2,
      low: 0.5,
      high: 5,
      least: 0,
      most: 30,
      status: "assumed",
      label: {
        sv: "Ränta utan underskott",
        da: "Rente uden underskud",
        en: "Interest without a deficit",
      },
      source: assumption,
    },
    {
      id: "interest_per_deficit",
      unit: "percentage points",
      value: 0.25,
      low: 0,
      high: 0.4,
      least: 0,
      most: 5,
      status: "assumed",
      label: {
        sv: "Räntans svar på underskottet, per procent av BNP",
        da: "Rentens svar på underskuddet, pr. procent af BNP",
        en: "Response of interest to the deficit, per percent of GDP",
      },
      source: {
        sv: "Laubach (2003): vanligen 0,25, mellan 0,2 och 0,4; skattat för USA",
        da: "Laubach (2003): oftest 0,25, mellem 0,2 og 0,4; skønnet for USA",
        en: "Laubach (2003): typically 0.25, between 0.2 and 0.4; estimated for the United States",
      },
    },
    {
      id: "interest_per_debt",
      unit: "percentage points",
      value: 0.025,
      low: 0,
      high: 0.04,
      least: 0,
      most: 1,
      status: "assumed",
      label: {
        sv: "Räntans svar på skulden, per procent av BNP",
        da: "Rentens svar på gælden, pr. procent af BNP",
        en: "Response of interest to the debt, per percent of GDP",
      },
      source: {
        sv: "CBO (2019): 0,02–0,03; Laubach (2003): 0,04; skattat för USA",
        da: "CBO (2019): 0,02–0,03; Laubach (2003): 0,04; skønnet for USA",
        en: "CBO (2019): 0.02–0.03; Laubach (2003): 0.04; estimated for the United States",
      },
    },
    {
      id: "renewed_debt",
      unit: "percent",
      value: 20,
      low: 10,
      high: 35,
      least: 0,
      most: 100,
      status: "assumed",
      label: {
        sv: "Del av skulden som omsätts per år",
        da: "Del af gælden, der fornyes pr. år",
        en: "Part of the debt that is renewed each year",
      },
      source: assumption,
    },
    {
      id: "budget_elasticity",
      unit: "ratio",
      value: 0.5,
      low: 0.45,
      high: 0.55,
      least: 0,
      most: 1,
      status: "estimated",
      label: {
        sv: "Budgetens svar på BNP, krona per krona",
        da: "Budgettets svar på BNP, krone pr. krone",
        en: "Response of the budget to GDP, krona per krona",
      },
      source: same("Almenberg & Sigonius, Konjunkturinstitutet Working Paper 155 (2021)"),
    },
    {
      id: "spent_share",
      unit: "percent",
      value: 90,
      low: 50,
      high: 100,
      least: 0,
      most: 100,
      status: "assumed",
      label: {
        sv: "Del av bidraget som används",
        da: "Del af tilskuddet, der bruges",
        en: "Part of the grant that is spent",
      },
      source: assumption,
    },
    {
      id: "multiplier",
      unit: "ratio",
      value: 1,
      low: 0.5,
      high: 1.5,
      least: -1,
      most: 5,
      status: "assumed",
      label: {
        sv: "BNP per använd krona (multiplikator)",
        da: "BNP pr. brugt krone (multiplikator)",
        en: "GDP for each krona spent (multiplier)",
      },
      source: {
        sv: "Konjunkturinstitutet (2021), modellen SELMA: nära men över 1; spannet är ett antagande",
        da: "Konjunkturinstitutet (2021), modellen SELMA: tæt på men over 1; spændet er en antagelse",
        en: "National Institute of Economic Research (2021), the model SELMA: close to but above 1; the range is an assumption",
      },
    },
    {
      id: "cost_per_employee",
      unit: "SEK",
      value: cost,
      low: Math.round(cost * 0.7),
      high: Math.round(cost * 1.1),
      least: 100_000,
      most: 10_000_000,
      status: "derived",
      label: {
        sv: "Kostnad per anställd i kommunerna, allt inräknat",
        da: "Udgift pr. ansat i kommunerne, alt medregnet",
        en: "Cost per employee in the municipalities, everything included",
      },
      source: {
        sv: "Verksamhetens kostnader över antalet anställda i startåret, Kolada; lågt: mest löner",
        da: "Driftsudgifter over antallet af ansatte i startåret, Kolada; lavt: mest lønninger",
        en: "Operating cost over employees in the opening year, Kolada; low: mostly wages",
      },
    },
    {
      id: "output_per_employed",
      unit: "SEK",
      value: 1_000_000,
      low: 800_000,
      high: 1_200_000,
      least: 100_000,
      most: 10_000_000,
      status: "assumed",
      label: {
        sv: "BNP per sysselsatt i övrigt",
        da: "BNP pr. beskæftiget i øvrigt",
        en: "GDP per person employed elsewhere",
      },
      source: assumption,
    },
    {
      id: "unemployed_per_job",
      unit: "ratio",
      value: 0.6,
      low: 0.4,
      high: 0.8,
      least: 0,
      most: 1,
      status: "assumed",
      label: {
        sv: "Färre arbetslösa per jobb",
        da: "Færre ledige pr. job",
        en: "Fewer unemployed for each job",
      },
      source: assumption,
    },
  ];
}
