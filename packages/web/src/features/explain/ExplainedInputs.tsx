import type { Explanation } from "@barkraft/core";
import { formatFigure } from "@barkraft/messages";
import { useMemo, useState } from "react";
import { type Figure, writeTrail } from "../../link/explained.ts";
import { StatusMark } from "../page/StatusMark.tsx";
import { useWorkbench } from "../page/workbench.ts";

const page = 30;

/** The figures that a figure is made of, each opening further. */
export function ExplainedInputs({ figure, trail }: { figure: Explanation; trail: readonly Figure[] }) {
  const { t } = useWorkbench();
  const isMany = figure.kind === "sum" || figure.kind === "mean";
  if (figure.inputCount === 0) return null;
  return (
    <section aria-labelledby="explain-inputs">
      <h3 id="explain-inputs">{t("web.explain.inputs")}</h3>
      {figure.chosen !== undefined && <p className="note">{t("web.explain.chosen")}</p>}
      {isMany ? (
        <Many key={writeTrail(trail)} figure={figure} trail={trail} />
      ) : (
        <InputList figure={figure} trail={trail} from={0} to={figure.inputCount} />
      )}
    </section>
  );
}

/** A sum over many places, listed only when asked and a page at a time. */
function Many({ figure, trail }: { figure: Explanation; trail: readonly Figure[] }) {
  const { t } = useWorkbench();
  const [shown, setShown] = useState(0);
  return (
    <>
      <p>
        {t(figure.kind === "sum" ? "web.explain.sum" : "web.explain.mean", {
          count: String(figure.kind === "sum" ? figure.inputCount : figure.inputCount / 2),
        })}
      </p>
      {shown > 0 && <InputList figure={figure} trail={trail} from={0} to={shown} />}
      {shown < figure.inputCount && (
        <p className="actions">
          <button type="button" className="action" onClick={() => setShown(shown + page)}>
            {t(shown === 0 ? "web.explain.list" : "web.explain.more", {
              count: String(Math.min(page, figure.inputCount - shown)),
            })}
          </button>
          <button type="button" className="action quiet" onClick={() => setShown(figure.inputCount)}>
            {t("web.explain.all", { count: String(figure.inputCount) })}
          </button>
        </p>
      )}
    </>
  );
}

function InputList({
  figure,
  trail,
  from,
  to,
}: {
  figure: Explanation;
  trail: readonly Figure[];
  from: number;
  to: number;
}) {
  const { t, language, go } = useWorkbench();
  const inputs = useMemo(() => figure.inputs(), [figure]);
  const isMany = figure.kind === "sum" || figure.kind === "mean";
  return (
    <ul className="inputs">
      {inputs.slice(from, to).map(({ name, figure: input }) => (
        <li key={`${name} ${input.place.code} ${input.id}`}>
          <button
            type="button"
            className="figure"
            onClick={() => go({ explain: writeTrail([...trail, { id: input.id, code: input.place.code }]) })}
          >
            {isMany
              ? `${input.place.name}${name === "weight" ? ` (${input.label[language]})` : ""}`
              : input.label[language]}
            {figure.chosen === name ? ` ✓ ${t("web.explain.used")}` : ""}
          </button>
          <span className="input-figure">
            {input.value === null ? t("status.unknown") : formatFigure(input.value, input.unit, language)}{" "}
            <span className="unit">
              {t(`unit.${input.unit}` as "unit.SEK")}, {input.year} <StatusMark status={input.status} t={t} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
