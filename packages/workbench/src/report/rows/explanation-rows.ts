import type { ExplanationTree } from "@barkraft/core";
import { formulas } from "@barkraft/sweden";
import type { Versions } from "../../services/country.ts";
import type { ExplainedFigure } from "../../services/law/explain-figure.ts";
import { versionFields } from "../../services/version-fields.ts";

/** An explanation as JSON, with snake-case names and the formula of each step. */
export function jsonExplanation(
  { tree, figures, truncated }: ExplainedFigure,
  asked: { readonly year: number; readonly depth: number; readonly reform: boolean },
  versions: Versions,
) {
  return {
    country: "se",
    equalisation_year: asked.year,
    ...versionFields(versions),
    price_level: "nominal",
    source: "Calculation on data from Kolada and Statistics Sweden",
    reform: asked.reform,
    depth: asked.depth,
    figures,
    truncated,
    figure: jsonFigure(tree),
  };
}

interface JsonFigure {
  readonly [name: string]: unknown;
}

function jsonFigure(figure: ExplanationTree): JsonFigure {
  const { id, kind, label, description, place, value, unit, year, status, law, rounding, parameter } = figure;
  return {
    id,
    kind: kind.replaceAll(" ", "_"),
    label,
    description,
    place,
    value,
    unit,
    year,
    status,
    ...(formulas[id] ? { formula: formulas[id] } : {}),
    ...(rounding ? { rounding } : {}),
    ...(law.length > 0 ? { law } : {}),
    ...(figure.replacement ? { replacement: figure.replacement } : {}),
    ...(figure.before !== undefined ? { before: figure.before } : {}),
    ...(figure.chosen ? { chosen: figure.chosen } : {}),
    ...(parameter ? { parameter } : {}),
    ...(figure.source ? { source: figure.source } : {}),
    input_count: figure.inputCount,
    inputs: figure.inputs.map(({ name, figure: input }) => ({ name, figure: jsonFigure(input) })),
  };
}
