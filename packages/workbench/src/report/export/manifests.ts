import type { Manifest, ManifestRequest, Reform } from "@barkraft/core";
import type { Country } from "../../services/country.ts";
import { digestOfRows, manifestOf, scenarioOf } from "../../services/manifest/manifest-of.ts";
import type { ComparedReform } from "../../services/outcome/compare.ts";
import type { Result } from "../../services/outcome/equalise.ts";
import type { ReformDocument } from "../../services/reform-document/reform-document.ts";
import { flatRow } from "../result-rows.ts";
import { comparisonRow } from "../rows/comparison-rows.ts";

interface Scenario {
  readonly reform: Reform;
  readonly document: ReformDocument | undefined;
}

/** The manifest of a year's outcome. */
export function resultManifest(
  country: Country,
  result: Result,
  { reform, document }: Scenario,
  request: ManifestRequest,
): Manifest {
  const scenario = scenarioOf(reform, document);
  return manifestOf(country, {
    year: result.year,
    request,
    scenario,
    result: digestOfRows(result.rows.map(flatRow)),
  });
}

/** The manifest of a comparison. */
export function comparisonManifest(
  country: Country,
  compared: ComparedReform,
  { reform, document }: Scenario,
  request: ManifestRequest,
): Manifest {
  const scenario = scenarioOf(reform, document);
  const result = digestOfRows(compared.rows.map(comparisonRow));
  return manifestOf(country, { year: compared.year, request, scenario, result });
}
