import { InputError, type Problem } from "@barkraft/core";
import { monthOf, yearOfMonth } from "../month.ts";
import { checkColumns } from "./check-columns.ts";
import { checkDefaults, checkMeasure } from "./check-measure.ts";
import { checkNeed } from "./check-need.ts";
import { Fields, type PlaceOf } from "./fields.ts";
import type { Measure, SupportPackage } from "./types.ts";

const mostMeasures = 100;

/**
 * Reads a package given as data. `placeOf` says where a path of it stands. Throws an `InputError` with every
 * mistake in it.
 */
export function checkPackage(data: unknown, placeOf: PlaceOf): SupportPackage {
  const problems: Problem[] = [];
  const fields = new Fields(data, [], problems, placeOf);
  if (problems.length > 0) throw new InputError(problems);
  const title = fields.required("title", fields.words("title"), "a title");
  const description = fields.words("description");
  const year = fields.required("year", fields.whole("year", 1900, 2999), "the year whose places share it");
  const lastYear = fields.whole("last_year", 1900, 2999);
  const need = checkNeed(fields);
  const columns = checkColumns(fields);
  const defaults = checkDefaults(fields);
  const given = fields.list("measures");
  if (fields.has("measures") && given.length > mostMeasures) {
    fields.refuse("measures", `at most ${mostMeasures} measures`, undefined, `${given.length} measures`);
  }
  if (!fields.has("measures")) fields.refuse("measures", "a list of measures");
  const measures = given.slice(0, mostMeasures).flatMap((_, position) => {
    const measure = checkMeasure(fields.inner("measures", position), defaults);
    return measure ? [measure] : [];
  });
  requireOwnIds(measures, fields, problems, placeOf);
  fields.done();
  if (problems.length > 0 || title === undefined || year === undefined) throw new InputError(problems);
  const last = lastYear ?? lastPaidYear(measures, year);
  return { title, description, year, lastYear: last, need, columns, measures };
}

function requireOwnIds(
  measures: readonly Measure[],
  fields: Fields,
  problems: Problem[],
  placeOf: PlaceOf,
): void {
  const seen = new Set<string>();
  measures.forEach(({ id }, position) => {
    if (seen.has(id)) {
      problems.push({
        code: "malformed_package",
        place: placeOf([...fields.path, "measures", position, "id"]),
        found: `${id} twice`,
        expected: "an id of its own for each measure",
        advice: "Give one of them another id.",
      });
    }
    seen.add(id);
  });
}

function lastPaidYear(measures: readonly Measure[], year: number): number {
  return measures
    .flatMap(({ payments }) => payments.map(({ to }) => yearOfMonth(monthOf(to))))
    .reduce((last, each) => Math.max(last, each), year);
}
