import type { Table } from "@barkraft/core";
import {
  type History,
  noticeInPaths,
  type Shock,
  type SimulatedGrants,
  type SimulatedLead,
  type SimulationQuestion,
  simulateGrants,
  valueOfNotice,
} from "@barkraft/finance";
import { fadingOf, spreadOf } from "../shocks/persistence.ts";
import { bookedGrants, grantsByPlace } from "./grants-history.ts";
import { type NoticeQuestion, noticeLeads, noticeYears } from "./notice.ts";

/** How far the growth of the general grants has departed from its mean, estimated from the accounts. Shares. */
export interface DecidedShock extends Shock {
  readonly deviationError: number;
  readonly persistenceError: number;
  readonly observations: number;
}

/** The grants of the years ahead on every path, and what they are made of. */
export interface NoticePaths {
  readonly decided: DecidedShock;
  readonly grants: SimulatedGrants;
  /** Booked grants of every simulated place, in the order of the simulation. */
  readonly known: readonly History[];
  readonly seed: number;
}

/** The value of early notice in the years ahead. */
export interface SimulatedNotice {
  readonly first: number;
  readonly last: number;
  readonly paths: number;
  readonly seed: number;
  readonly decided: DecidedShock;
  readonly leads: readonly SimulatedLead[];
  readonly values: readonly ({ readonly ahead: number } & ReturnType<typeof valueOfNotice>)[];
}

/** How the state's decisions have departed from their mean growth, over the years that grants were booked alike. */
export function decidedShock(tables: ReadonlyMap<string, Table>): DecidedShock {
  const booked = bookedGrants(tables);
  const { first, last } = noticeYears;
  const growth = Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    return (booked.get(year) ?? Number.NaN) / (booked.get(year - 1) ?? Number.NaN) - 1;
  });
  const mean = growth.reduce((sum, each) => sum + each, 0) / growth.length;
  const departures = growth.map((each) => Float64Array.of(each - mean));
  return spreadOf(fadingOf(departures, 1));
}

/** Simulates the grants that budgets of the years ahead are held against. */
export function noticePaths(
  tables: ReadonlyMap<string, Table>,
  question: SimulationQuestion,
  asked: { readonly paths: number; readonly seed: number },
): NoticePaths {
  const decided = decidedShock(tables);
  const booked = grantsByPlace(tables);
  // The rules look at most six years back.
  const lately = (history: History | undefined): History =>
    new Map([...(history ?? [])].filter(([year]) => year > question.opening.year - 6));
  return {
    decided,
    grants: simulateGrants(question, decided, asked),
    known: question.opening.places.map((code) => lately(booked.get(code)?.amounts)),
    seed: asked.seed,
  };
}

/** The same question as over the accounts, in the years ahead. */
export function simulatedNotice(
  { decided, grants, known, seed }: NoticePaths,
  { rule, growth, loss }: Pick<NoticeQuestion, "rule" | "growth" | "loss">,
): SimulatedNotice {
  const leads = noticeInPaths(grants, known, { leads: noticeLeads, rule, growth });
  return {
    first: grants.first,
    last: grants.first + grants.years - 1,
    paths: grants.paths,
    seed,
    decided,
    leads,
    values: noticeLeads.map((ahead) => ({ ahead, ...valueOfNotice(leads, ahead, loss) })),
  };
}
