import { type Parameter, type Reform, valueInForce } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import type { ReformSearch } from "../link/reform-search.ts";
import { changesOf, lawAt, replacementsOf, searchOf } from "./changes.ts";

/** A share of the law that the page lets its reader change, and the slider it is changed with. */
export interface Setting {
  readonly key: "guarantee" | "grant" | "region_grant" | "fee";
  readonly parameter: Parameter;
  /** In percent, as the slider shows it. */
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** A parameter of the law by its path. */
export const parameterNamed = (id: string): Parameter =>
  sweden.declaration.parameters.find((parameter) => parameter.id === id)!;

export const settings: readonly Setting[] = [
  {
    key: "guarantee",
    parameter: parameterNamed("income_equalisation.guarantee_level"),
    low: 90,
    high: 130,
    step: 0.5,
  },
  {
    key: "grant",
    parameter: parameterNamed("income_equalisation.municipal_grant_degree"),
    low: 50,
    high: 110,
    step: 1,
  },
  {
    key: "fee",
    parameter: parameterNamed("income_equalisation.fee_degree"),
    low: 50,
    high: 110,
    step: 1,
  },
  {
    key: "region_grant",
    parameter: parameterNamed("income_equalisation.regional_grant_degree"),
    low: 50,
    high: 110,
    step: 1,
  },
];

/** The share that the law of `year` gives a setting. */
export function lawOf({ parameter }: Setting, year: number): number {
  const value = valueInForce(parameter, year)?.value;
  return typeof value === "number" ? value : Number.NaN;
}

/** Only what differs from the law of `year`. */
export function withoutTheLaw(search: ReformSearch, year: number): ReformSearch {
  const changed = [...changesOf(search)].filter(([path, value]) => value !== lawAt(path, year));
  return searchOf(new Map(changed), replacementsOf(search));
}

/** The reform's part of a link, with the keys it lacks given as undefined so that they are cleared. */
export function everyKey(search: ReformSearch): Required<{ [Key in keyof ReformSearch]: ReformSearch[Key] }> {
  const { guarantee, grant, region_grant, fee, rates, set, replace } = search;
  return { guarantee, grant, region_grant, fee, rates, set, replace };
}

/** Whether anything of the law of `year` is changed. */
export function isReform(search: ReformSearch, year: number): boolean {
  return Object.values(withoutTheLaw(search, year)).some((value) => value !== undefined);
}

/** The reform of a link as the machinery reads it. */
export function reformOf(search: ReformSearch, year: number): Reform {
  const changed = withoutTheLaw(search, year);
  const replace = replacementsOf(changed);
  return {
    changes: Object.fromEntries(changesOf(changed)),
    ...(replace.size > 0 ? { replace: Object.fromEntries(replace) } : {}),
  };
}
