import { exactSum } from "@barkraft/core";
import { adoptionCurve } from "./adoption.ts";
import { type Assumed, type Assumption, readAssumptions } from "./assumption.ts";
import { type BudgetYear, budgetsOf } from "./budgets.ts";

/** What a digital service is reckoned from; amounts in SEK, shares as shares. */
export const serviceAssumptions = [
  /** Users among the persons of the ages that the service is for. */
  "user_share",
  "saving_per_user",
  "running_per_user",
  "start_per_user",
  "start_per_organisation",
  "innovation_with",
  "imitation_with",
  "innovation_without",
  "imitation_without",
  "investment_share",
  "life_years",
  "interest",
  "discount_rate",
] as const;

export type ServiceAssumption = (typeof serviceAssumptions)[number];

/** A service that organisations take up one after the other. */
export interface DigitalService {
  readonly assumptions: Readonly<Record<ServiceAssumption, Assumption>>;
  readonly years: number;
}

/** Whom the service is for. */
export interface ServiceReach {
  readonly organisations: number;
  /** Persons of the ages that the service is for. */
  readonly persons: number;
}

/** One year of a service, whole kronor. */
export interface ServiceYear {
  readonly year: number;
  /** Share of the organisations that have it at the end of the year. */
  readonly adopted: number;
  readonly start: number;
  readonly running: number;
  readonly saving: number;
  readonly net: number;
  readonly cumulative: number;
}

export interface ServiceCase {
  readonly years: readonly ServiceYear[];
  /** Years until the savings have paid what was spent; null when they do not within the years. */
  readonly payback: number | null;
  /** Net of all years at the discount rate, SEK. */
  readonly presentValue: number;
  /** The deepest that costs go before savings. */
  readonly deepest: number;
  readonly budgets: readonly BudgetYear[];
}

/** Whether the service spreads with a programme behind it or by itself. */
export type Spread = "with" | "without";

/** The service over its years. Those who take it up during a year have it half of that year. */
export function serviceCase(
  service: DigitalService,
  reach: ServiceReach,
  spread: Spread = "with",
  assumed: Assumed<ServiceAssumption> = readAssumptions(service.assumptions),
): ServiceCase {
  const users = reach.persons * assumed.user_share;
  const curve = adoptionCurve(assumed[`innovation_${spread}`], assumed[`imitation_${spread}`], service.years);
  const wholeStart = reach.organisations * assumed.start_per_organisation + users * assumed.start_per_user;
  const years: ServiceYear[] = [];
  for (const [at, adopted] of curve.entries()) {
    const before = curve[at - 1] ?? 0;
    const inUse = ((before + adopted) / 2) * users;
    const start = Math.round((adopted - before) * wholeStart);
    const running = Math.round(inUse * assumed.running_per_user);
    const saving = Math.round(inUse * assumed.saving_per_user);
    const net = saving - running - start;
    const cumulative = (years.at(-1)?.cumulative ?? 0) + net;
    years.push({ year: at + 1, adopted, start, running, saving, net, cumulative });
  }
  return {
    years,
    payback: paybackOf(years),
    presentValue: presentValueOf(
      years.map(({ net }) => net),
      assumed.discount_rate,
    ),
    deepest: Math.min(0, ...years.map(({ cumulative }) => cumulative)),
    budgets: budgetsOf(
      years.map(({ start }) => start),
      {
        investmentShare: assumed.investment_share,
        lifeYears: assumed.life_years,
        interest: assumed.interest,
      },
    ),
  };
}

/** Years until the cumulative net is nought for the last time, with a straight line within the year. */
function paybackOf(years: readonly ServiceYear[]): number | null {
  const last = years.findLastIndex(({ cumulative }) => cumulative < 0);
  const after = years[last + 1];
  if (!after) return null;
  const before = years[last]?.cumulative ?? 0;
  return last < 0 ? 0 : last + 1 + -before / (after.cumulative - before);
}

/** Σ amount / (1 + rate)^year, the first year discounted once. */
export function presentValueOf(amounts: readonly number[], rate: number): number {
  let factor = 1;
  const terms = amounts.map((amount) => {
    factor /= 1 + rate;
    return amount * factor;
  });
  return exactSum(terms);
}

/** One organisation that takes the service up at once, SEK. */
export interface LocalCase {
  readonly users: number;
  readonly start: number;
  /** Saving less running cost in a full year. */
  readonly yearly: number;
  /** Years until the start cost is saved; null when it never is. */
  readonly payback: number | null;
}

/** What the service is for one organisation with `persons` of the ages that it is for. */
export function localCase(
  service: DigitalService,
  persons: number,
  assumed: Assumed<ServiceAssumption> = readAssumptions(service.assumptions),
): LocalCase {
  const users = persons * assumed.user_share;
  const start = assumed.start_per_organisation + users * assumed.start_per_user;
  const yearly = users * (assumed.saving_per_user - assumed.running_per_user);
  return { users, start, yearly, payback: yearly > 0 ? start / yearly : null };
}
