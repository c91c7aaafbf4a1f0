import {
  type AssumptionChanges,
  type AssumptionValues,
  assumptionEnds,
  assumptionValues,
  type DebtFan,
  type DeficitReading,
  debtFan,
  type FrameYear,
  type GrantEffect,
  grantEffect,
  type StateOpening,
  type StateResponse,
  stateFrame,
} from "@barkraft/finance";
import { type StateAssumptionId, stateAssumptions } from "./assumptions.ts";
import { growthOf, type StateGround, type StateOpeningYear } from "./ground.ts";

export interface StateQuestion {
  readonly opening: StateOpeningYear;
  /** Share of GDP; that of the report unless said. */
  readonly openingDebt?: number | undefined;
  /** Shares of GDP. */
  readonly deficits: readonly number[];
  /** How far ahead. */
  readonly years: number;
  /** In how many years the deficit lasts; then it is `afterwards`. */
  readonly deficitYears: number;
  readonly afterwards: number;
  readonly reading: DeficitReading;
  /** A grant to municipalities and regions in each of the first `grantYears`, SEK. */
  readonly grant: number;
  readonly grantYears: number;
  readonly assume?: AssumptionChanges;
}

/** Other responses and other growth than the usual ones, each a documented case. */
export const stateCases = ["usual", "calm", "wary", "slow", "fast"] as const;
export type StateCase = (typeof stateCases)[number];

/** What one deficit comes to. */
export interface DeficitAnswer {
  readonly deficit: number;
  readonly cases: Readonly<Record<StateCase, readonly FrameYear[]>>;
  readonly fan: DebtFan;
  /** With the grant on top, in the usual case. */
  readonly withGrant: readonly FrameYear[];
}

export interface StateAnswer {
  readonly opening: StateOpening;
  readonly values: AssumptionValues<StateAssumptionId>;
  readonly deficits: readonly DeficitAnswer[];
  /** One year's grant, with every assumption at the low end, as it stands, and at the high end of what the grant gives. */
  readonly grant: Readonly<Record<"low" | "usual" | "high", GrantEffect>>;
}

type Values = AssumptionValues<StateAssumptionId>;

/** The debt under each deficit, and what a grant does to it. Throws an `InputError` for an impossible assumption. */
export function stateAnswer(ground: StateGround, question: StateQuestion): StateAnswer {
  const start = ground.openings.find(({ year }) => year === question.opening)!;
  const assumptions = stateAssumptions(start.facts);
  const values = assumptionValues(assumptions, question.assume);
  const lows = assumptionEnds(assumptions, "low", question.assume);
  const highs = assumptionEnds(assumptions, "high", question.assume);
  const opening: StateOpening = {
    year: question.opening,
    gdp: ground.gdp.find(({ year }) => year === question.opening)!.value,
    debt: question.openingDebt ?? start.debt,
  };
  const responses: Readonly<Record<StateCase, readonly [Values, number]>> = {
    usual: [values, values.usual_growth],
    calm: [{ ...values, ...responsesOf(lows) }, values.usual_growth],
    wary: [{ ...values, ...responsesOf(highs) }, values.usual_growth],
    slow: [values, lows.usual_growth],
    fast: [values, highs.usual_growth],
  };
  const grants = {
    low: grantEffect(question.grant, grantResponseOf({ ...lows, ...dearJobs(highs) })),
    usual: grantEffect(question.grant, grantResponseOf(values)),
    high: grantEffect(question.grant, grantResponseOf({ ...highs, ...dearJobs(lows) })),
  };
  const history = growthOf(ground.gdp);
  return {
    opening,
    values,
    grant: grants,
    deficits: question.deficits.map((deficit) => {
      const rule = { ...question, deficit, years: question.deficitYears };
      const run = ([response, growth]: readonly [Values, number], measure?: GrantEffect) =>
        stateFrame(
          { opening, rule, response: responseOf(response) },
          { yearly: Array.from({ length: question.years }, () => growth / 100), usual: growth / 100 },
          measure && {
            deficit: Array.from({ length: question.grantYears }, () => measure.net),
            gdp: Array.from({ length: question.grantYears }, () => measure.gdp),
          },
        );
      const cases = Object.fromEntries(stateCases.map((name) => [name, run(responses[name])])) as Record<
        StateCase,
        FrameYear[]
      >;
      return {
        deficit,
        cases,
        fan: debtFan(
          { opening, rule, response: responseOf(values) },
          { yearly: history, usual: values.usual_growth / 100 },
          question.years,
        ),
        withGrant: run(responses.usual, grants.usual),
      };
    }),
  };
}

function responsesOf({ interest_per_deficit, interest_per_debt }: Values) {
  return { interest_per_deficit, interest_per_debt };
}

/** Amounts that make jobs fewer the larger they are. */
function dearJobs({ cost_per_employee, output_per_employed }: Values) {
  return { cost_per_employee, output_per_employed };
}

function responseOf(values: Values): StateResponse {
  return {
    baseInterest: values.base_interest / 100,
    // Percentage points for each percent of GDP: the ratio of two shares.
    interestPerDeficit: values.interest_per_deficit,
    interestPerDebt: values.interest_per_debt,
    renewedDebt: values.renewed_debt / 100,
    budgetElasticity: values.budget_elasticity,
  };
}

function grantResponseOf(values: Values) {
  return {
    spentShare: values.spent_share / 100,
    multiplier: values.multiplier,
    budgetElasticity: values.budget_elasticity,
    costPerEmployee: values.cost_per_employee,
    outputPerEmployed: values.output_per_employed,
    unemployedPerJob: values.unemployed_per_job,
  };
}
