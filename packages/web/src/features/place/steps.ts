import type { Evaluation, Status } from "@barkraft/core";
import { nodeOf } from "../../figures/scene.ts";
import type { ShownLevel } from "../../link/search.ts";

/** One line of the way from tax capacity to payment. */
export interface PlaceStep {
  readonly id: string;
  readonly code: string;
  readonly unit: string;
  readonly value: number | null;
  /** Under the law, where a reform changes it. */
  readonly before: number | null | undefined;
  readonly status: Status;
  /** `bar` is drawn from zero, `item` from where the items before it end, `sum` from zero under the items. */
  readonly drawn: "bar" | "item" | "sum" | "no";
  readonly signed: boolean;
}

interface Part {
  readonly id: string;
  readonly drawn: PlaceStep["drawn"];
  readonly signed: boolean;
}

const part = (id: string, drawn: Part["drawn"], signed = false): Part => ({ id, drawn, signed });

/** The way to a place's income equalisation, and from there to what is paid. */
export function placeSteps(
  evaluation: Evaluation,
  level: ShownLevel,
  code: string,
): { capacity: readonly PlaceStep[]; items: readonly PlaceStep[] } {
  const countyCode = code.slice(0, 2);
  const codeAt: Readonly<Record<string, string>> = {
    nation: "00",
    county: countyCode,
    region: countyCode,
    municipality: code,
  };
  const read = ({ id, drawn, signed }: Part): PlaceStep => {
    const { level: at, unit } = nodeOf(id);
    const where = codeAt[at]!;
    return {
      id,
      code: where,
      unit,
      value: evaluation.value(id, where),
      before: evaluation.baseline?.value(id, where),
      status: evaluation.status(id, where),
      drawn,
      signed,
    };
  };
  if (level === "county") {
    return {
      capacity: ["municipal_grant_rate_in_force", "municipal_fee_rate_in_force"].map((id) =>
        read(part(id, "no")),
      ),
      items: [read(part("county_income_equalisation_pc", "sum", true))],
    };
  }
  const own = level === "region" ? "region_own_tax_capacity" : "own_tax_capacity";
  const difference = level === "region" ? "region_difference_to_guarantee" : "difference_to_guarantee";
  const item = level === "region" ? "region_income_equalisation_pc" : "income_equalisation_pc";
  const pays = (evaluation.value(difference, code) ?? 0) < 0;
  const rate = `${level === "region" ? "regional" : "municipal"}_${pays ? "fee" : "grant"}_rate_in_force`;
  const capacity = [
    part(own, "bar"),
    part("guaranteed_tax_capacity", "bar"),
    part(difference, "bar", true),
    part(rate, "no"),
  ].map(read);
  if (level === "region") {
    return {
      capacity,
      items: [
        part(item, "item", true),
        part("region_regulating_item_pc", "item", true),
        part("region_income_equalisation_payment", "no", true),
      ].map(read),
    };
  }
  const whole = evaluation.value("total_pc", code) !== null;
  return {
    capacity,
    items: [
      part(item, "item", true),
      part("regulating_item_pc", "item", true),
      part("cost_equalisation_pc", "item", true),
      part("structural_grant_pc", "item", true),
      part("introduction_grant_pc", "item", true),
      part(whole ? "total_pc" : "income_and_regulating_pc", "sum", true),
      part("population_1_november", "no"),
      part(whole ? "total_payment" : "income_equalisation_payment", "no", true),
    ].map(read),
  };
}

/** The lines as the law has them, where a reform changes them. */
export function byLaw(steps: readonly PlaceStep[]): Pick<PlaceStep, "drawn" | "value">[] {
  return steps.map(({ drawn, value, before }) => ({ drawn, value: before === undefined ? value : before }));
}

/** Where a line's bar starts and ends, in the unit of its figures. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The bars of a list of lines: items hang on each other, bars and sums stand on zero. */
export function spansOf(steps: readonly Pick<PlaceStep, "drawn" | "value">[]): (Span | null)[] {
  let end = 0;
  return steps.map(({ drawn, value }) => {
    if (drawn === "no" || value === null) return null;
    if (drawn !== "item") return { from: 0, to: value };
    const from = end;
    end += value;
    return { from, to: end };
  });
}
