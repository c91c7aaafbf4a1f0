import { figureStatusOf } from "@barkraft/core";
import type { Language } from "@barkraft/messages";
import { modelVersion, type ParameterInForce } from "../../services/law/parameters.ts";
import type { FlatRow } from "../result-rows.ts";

/** Stable column names of the parameters in CSV: one row for each path that a setting can name. */
export const parameterColumns: readonly string[] = [
  "path",
  "label",
  "value",
  "unit",
  "lowest_allowed",
  "highest_allowed",
  "in_force_from",
  "status",
  "act",
  "section",
];

/** A parameter as rows for CSV: one, or one for each code of its level. */
export function parameterRows({ parameter, dated }: ParameterInForce, language: Language): FlatRow[] {
  const row = (path: string, value: number | null, code?: string): FlatRow => ({
    path,
    label: parameter.label[language],
    value,
    unit: parameter.unit,
    lowest_allowed: parameter.range[0],
    highest_allowed: parameter.range[1],
    in_force_from: dated?.from ?? null,
    status: value === null ? "unknown" : figureStatusOf[statusOf(dated!, code)],
    act: dated?.reference.act ?? null,
    section: dated?.reference.section ?? null,
  });
  const value = dated?.value ?? null;
  if (value === null || typeof value === "number") return [row(parameter.id, value)];
  // Codes such as "10" would come before "01": an object lists whole numbers first.
  return Object.keys(value)
    .sort()
    .map((code) => row(`${parameter.id}.${code}`, value[code]!, code));
}

function statusOf(dated: NonNullable<ParameterInForce["dated"]>, code: string | undefined) {
  return (code === undefined ? undefined : dated.statusByCode?.[code]) ?? dated.status;
}

/** The parameters of a year as JSON. */
export function jsonParameters(year: number, parameters: readonly ParameterInForce[]) {
  return {
    country: "se",
    equalisation_year: year,
    model_version: modelVersion,
    parameters: parameters.map(({ parameter, dated }) => ({
      path: parameter.id,
      label: parameter.label,
      description: parameter.description,
      level: parameter.level,
      unit: parameter.unit,
      range: parameter.range,
      value: dated?.value ?? null,
      in_force_from: dated?.from ?? null,
      status: dated && dated.value !== null ? figureStatusOf[dated.status] : "unknown",
      reference: dated?.reference ?? null,
      interval: dated?.interval ?? null,
      note: dated?.note ?? null,
    })),
  };
}
