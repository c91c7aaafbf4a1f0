import { figureColumns, type ResultLevel } from "../figures.ts";

/** Equalisation of the municipalities by an act of its own, beside the total. */
export const besideTheTotal = ["disability_equalisation_pc"];

/** The figures that a place's calculation comes to, by id, in the order of the result; some the law may not have. */
export function calculationRoots(level: ResultLevel): string[] {
  const columns: readonly { readonly quantity: Readonly<Partial<Record<ResultLevel, string>>> }[] =
    figureColumns;
  const isMunicipality = level === "municipality";
  const shown = columns.flatMap(({ quantity }) => quantity[level] ?? []);
  const figures = isMunicipality ? [...shown, ...besideTheTotal] : shown;
  const whole = isMunicipality ? ["total_payment", "known_total_pc", "total_pc"] : [];
  const payments = figures.map((id) => id.replace(/_pc$/, "_payment"));
  return [...new Set([...figures, ...payments, ...whole])];
}
