import type { ExplainedParameter, FigureSource } from "@barkraft/core";
import type { z } from "zod";
import { formulaOf } from "../../services/catalogue.ts";
import type { OpenedFigure } from "../../services/explain-figure.ts";
import type { explainedFigure } from "../schema/explanation.ts";

/** An opened figure as the API writes it. */
export function figureAnswer({ figure, inputs }: OpenedFigure): z.input<typeof explainedFigure> {
  return {
    quantity: figure.id,
    kind: figure.kind,
    label: figure.label,
    description: figure.description,
    place: figure.place,
    value: figure.value,
    ...(figure.before === undefined ? {} : { before: figure.before }),
    unit: figure.unit,
    price_level: /\bSEK\b/.test(figure.unit) ? "nominal" : null,
    year: figure.year,
    status: figure.status,
    law: [...figure.law],
    formula: formulaOf(figure.id) ?? null,
    rounding: figure.rounding ?? null,
    replacement: figure.replacement ?? null,
    parameter: figure.parameter ? parameterAnswer(figure.parameter) : null,
    source: figure.source ? sourceAnswer(figure.source) : null,
    chosen: figure.chosen ?? null,
    input_count: figure.inputCount,
    inputs: inputs.map(({ name, opened }) => ({ name, figure: figureAnswer(opened) })),
  };
}

function parameterAnswer({ from, status, reference, note, interval, before }: ExplainedParameter) {
  return {
    from,
    status,
    reference,
    note: note ?? null,
    interval: interval ? ([...interval] satisfies number[] as [number, number]) : null,
    before: before ?? null,
  };
}

function sourceAnswer({ publisher, table, file, kind, licence, vintage, note, interval }: FigureSource) {
  return {
    publisher,
    table,
    file,
    kind,
    licence,
    vintage,
    note: note ?? null,
    interval: interval ? ([...interval] satisfies number[] as [number, number]) : null,
  };
}
