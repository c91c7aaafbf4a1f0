import type { Explanation } from "@barkraft/core";
import { formatFigure } from "@barkraft/messages";
import { formulas } from "@barkraft/sweden";
import { useMemo } from "react";
import { useWorkbench } from "../page/workbench.ts";
import { FormulaText } from "./FormulaText.tsx";

/** The formula as it runs: in names, and in the figures of this place. */
export function Formula({ figure }: { figure: Explanation }) {
  const { t, language } = useWorkbench();
  const inputs = useMemo(
    () => new Map(figure.inputs().map(({ name, figure: input }) => [name, input])),
    [figure],
  );
  if (!(figure.id in formulas)) return null;
  return (
    <section aria-labelledby="explain-formula">
      <h3 id="explain-formula">{t("web.explain.formula")}</h3>
      <p className="formula">
        = <FormulaText id={figure.id} named={(name) => inputs.get(name)?.label[language] ?? name} />
      </p>
      <p className="formula figures-of-formula">
        ={" "}
        <FormulaText
          id={figure.id}
          named={(name) => {
            const input = inputs.get(name);
            if (!input) return name;
            const { value, unit } = input;
            return `${formatFigure(value, unit, language)}${unit === "percent" ? "\u202f%" : ""}`;
          }}
        />
      </p>
      {figure.rounding && <p className="note">{t("web.explain.rounded")}</p>}
    </section>
  );
}
