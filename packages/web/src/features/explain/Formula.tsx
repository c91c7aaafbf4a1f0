import type { Explanation } from "@barkraft/core";
import { formatFigure } from "@barkraft/messages";
import { formulas } from "@barkraft/sweden";
import { useMemo } from "react";
import { useWorkbench } from "../page/workbench.ts";
import { formulaPieces } from "./formula-words.ts";

/** The formula as it runs: in names, and in the figures of this place. */
export function Formula({ figure }: { figure: Explanation }) {
  const { t, language } = useWorkbench();
  const formula = formulas[figure.id];
  const inputs = useMemo(
    () => new Map(figure.inputs().map(({ name, figure: input }) => [name, input])),
    [figure],
  );
  if (!formula) return null;
  const pieces = formulaPieces(formula, { if: t("web.formula.if"), otherwise: t("web.formula.otherwise") });
  const written = (as: "names" | "figures") =>
    pieces.map((piece, position) => {
      const input = piece.kind === "name" ? inputs.get(piece.name) : undefined;
      const text = input
        ? as === "names"
          ? input.label[language]
          : `${formatFigure(input.value, input.unit, language)}${input.unit === "percent" ? "\u202f%" : ""}`
        : piece.kind === "name"
          ? piece.name
          : piece.text;
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one formula never change places.
      return input ? <var key={position}>{text}</var> : <span key={position}>{text}</span>;
    });
  return (
    <section aria-labelledby="explain-formula">
      <h3 id="explain-formula">{t("web.explain.formula")}</h3>
      <p className="formula">= {written("names")}</p>
      <p className="formula figures-of-formula">= {written("figures")}</p>
      {figure.rounding && <p className="note">{t("web.explain.rounded")}</p>}
    </section>
  );
}
