import { monthOf, monthText } from "../month.ts";
import type { Fields } from "./fields.ts";
import type { NeedCurve, Words } from "./types.ts";

const mostMonths = 600;

/** When the need arises: `months` with a weight each, or `unemployment` over a stretch of months. */
export function checkNeed(fields: Fields): NeedCurve | undefined {
  if (!fields.has("need")) return undefined;
  const need = fields.inner("need");
  const source = need.words("source");
  const isStated = need.has("months");
  if (isStated === need.has("unemployment")) {
    need.refuse("months", "either months with weights, or unemployment");
    need.done();
    return undefined;
  }
  const curve = isStated ? stated(need, need.required("source", source, "a source")) : rising(need);
  need.done();
  return curve;
}

function stated(need: Fields, source: Words | undefined): NeedCurve | undefined {
  const months = need.inner("months");
  const names = Object.keys((need.raw("months") ?? {}) as object).slice(0, mostMonths);
  const weights = new Map<string, number>();
  for (const name of names) {
    const weight = months.required(name, months.number(name, 0, 1e12), "a weight");
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(name))
      months.refuse(name, "a month as 2020-07", undefined, `'${name}'`);
    else if (weight !== undefined) weights.set(name, weight);
  }
  if (![...weights.values()].some((weight) => weight > 0)) {
    need.refuse("months", "at least one month with a weight above 0");
    return undefined;
  }
  return source === undefined ? undefined : { kind: "stated", source, weights };
}

function rising(need: Fields): NeedCurve | undefined {
  const part = need.inner("unemployment");
  const named = (name: string) => part.required(name, part.date(name), "a month as 2020-07");
  const [from, to] = [named("from"), named("to")];
  const [baseFrom, baseTo] = [named("base_from"), named("base_to")];
  part.done();
  if (from === undefined || to === undefined || baseFrom === undefined || baseTo === undefined)
    return undefined;
  const [first, last] = [monthOf(from), monthOf(to)];
  if (last < first || last - first >= mostMonths) part.refuse("to", "a month that is not before the first");
  if (monthOf(baseTo) < monthOf(baseFrom)) part.refuse("base_to", "a month that is not before the first");
  return {
    kind: "unemployment",
    from: monthText(first),
    to: monthText(last),
    baseFrom: monthText(monthOf(baseFrom)),
    baseTo: monthText(monthOf(baseTo)),
  };
}
