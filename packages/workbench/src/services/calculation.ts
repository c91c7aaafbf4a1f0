import { figureColumns, type ResultLevel } from "./figures.ts";

/** The figures that a place's calculation comes to, by id, in the order of the result; some the law may not have. */
export function calculationRoots(level: ResultLevel): string[] {
  const columns: readonly { readonly quantity: Readonly<Partial<Record<ResultLevel, string>>> }[] =
    figureColumns;
  const figures = columns.flatMap(({ quantity }) => quantity[level] ?? []);
  const whole = level === "municipality" ? ["total_payment", "known_total_pc", "total_pc"] : [];
  const payments = figures.map((id) => id.replace(/_pc$/, "_payment"));
  return [...new Set([...figures, ...payments, ...whole])];
}
