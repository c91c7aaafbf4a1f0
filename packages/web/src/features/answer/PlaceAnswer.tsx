import { formatNumber } from "@barkraft/messages";
import { kronorInWords, percentInWords, perInhabitantInWords } from "../../figures/words.ts";
import { FigureButton } from "../explain/FigureButton.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { Basis } from "./Basis.tsx";
import { Sentence } from "./Sentence.tsx";

const idsOf = {
  municipality: {
    item: "income_equalisation_pc",
    amount: "income_equalisation_payment",
    own: "own_tax_capacity",
  },
  region: {
    item: "region_income_equalisation_pc",
    amount: "region_income_equalisation_payment",
    own: "region_own_tax_capacity",
  },
} as const;

/** What one place gets or pays under the law, and why. */
export function PlaceAnswer({ row }: { row: number }) {
  const { t, language, scene, level } = useWorkbench();
  const { baseline } = scene.ground;
  const { codes, names } = scene.ground.places(level);
  const code = codes[row]!;
  const name = names[row]!;
  const year = String(scene.year);

  if (level === "county") {
    const id = "county_income_equalisation_pc";
    const value = baseline.value(id, code);
    return (
      <>
        <p className="sentence">
          {value === null ? (
            t("web.answer.unknown", { name, year })
          ) : (
            <Sentence
              message={value < 0 ? "web.answer.county.pays" : "web.answer.county.gets"}
              values={{ name, year }}
              parts={{
                item: (
                  <FigureButton id={id} code={code}>
                    {perInhabitantInWords(value, language, t)}
                  </FigureButton>
                ),
              }}
            />
          )}
        </p>
        <Basis status={baseline.status(id, code)} />
      </>
    );
  }

  const ids = idsOf[level];
  const item = baseline.value(ids.item, code);
  const amount = baseline.value(ids.amount, code);
  const own = baseline.value(ids.own, code);
  const mean = baseline.value("mean_tax_capacity", "00");
  const guarantee = baseline.value("income_equalisation.guarantee_level", "00");
  if (item === null || amount === null || own === null || mean === null || guarantee === null) {
    return (
      <>
        <p className="sentence">{t("web.answer.unknown", { name, year })}</p>
        <Basis status="unknown" />
      </>
    );
  }
  return (
    <>
      <p className="sentence">
        <Sentence
          message={item === 0 ? "web.answer.neither" : item < 0 ? "web.answer.pays" : "web.answer.gets"}
          values={{ name, year, relative: percentInWords((100 * own) / mean, language, 1) }}
          parts={{
            item: (
              <FigureButton id={ids.item} code={code}>
                {perInhabitantInWords(item, language, t)}
              </FigureButton>
            ),
            amount: (
              <FigureButton id={ids.amount} code={code}>
                {kronorInWords(amount, language, t)}
              </FigureButton>
            ),
            own: (
              <FigureButton id={ids.own} code={code}>
                {t("web.kronor", { number: formatNumber(own, language) })}
              </FigureButton>
            ),
            guarantee: (
              <FigureButton id="income_equalisation.guarantee_level" code="00">
                {percentInWords(100 * guarantee, language)}
              </FigureButton>
            ),
          }}
        />
      </p>
      <Basis status={baseline.status(ids.item, code)} />
    </>
  );
}
