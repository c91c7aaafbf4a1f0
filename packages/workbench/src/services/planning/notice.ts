import type { ExpectationRule, LossShare } from "@barkraft/finance";
import {
  earlyNotice,
  type NoticeAnswer,
  type NoticePaths,
  noticePaths,
  noticeYears,
  type SimulatedNotice,
  simulatedNotice,
  usualLoss,
} from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { simulationGround } from "../simulation/ground.ts";
import { planningTables } from "./tables.ts";

/** How a budget is made without notice; growth and loss in percent. */
export interface NoticeAsked {
  readonly rule: ExpectationRule;
  readonly growth: number;
  readonly loss?: number | undefined;
}

export interface NoticeFound extends NoticeAnswer {
  /** The same in the years ahead, over paths of chance. */
  readonly simulated: SimulatedNotice;
  readonly versions: Versions;
}

export const usualNotice = { rule: "same_amount", growth: 3 } as const;

/** Years ahead, paths and seed of the simulation that budgets are held against. */
const simulated = { years: 6, paths: 300, seed: 1 } as const;

/** The value of early notice over the years of the accounts, and in the simulation of the years ahead. */
export async function noticeOf(country: Country, { rule, growth, loss }: NoticeAsked): Promise<NoticeFound> {
  const tables = await planningTables(country);
  const share: LossShare = loss === undefined ? usualLoss : { ...usualLoss, value: loss / 100 };
  const { first, last } = noticeYears;
  const question = { rule, growth: growth / 100, loss: share, first, last };
  return {
    ...earlyNotice(tables, question),
    simulated: simulatedNotice(await pathsAhead(country), question),
    versions: country.versions,
  };
}

const simulating = new WeakMap<Country, Promise<NoticePaths>>();

/** The grants of the years ahead, simulated once: neither rule nor loss moves them. */
function pathsAhead(country: Country): Promise<NoticePaths> {
  const known = simulating.get(country);
  if (known) return known;
  const { years, ...draw } = simulated;
  const paths = Promise.all([
    planningTables(country),
    simulationGround(country, { from: noticeYears.last, years, after: "trend" }),
  ]).then(([tables, { question }]) => noticePaths(tables, question, draw));
  simulating.set(country, paths);
  return paths;
}
