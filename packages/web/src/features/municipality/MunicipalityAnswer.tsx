import { formatNumber } from "@barkraft/messages";
import type { ReactNode } from "react";
import { kronorInWords, percentInWords, perInhabitantInWords } from "../../figures/words.ts";
import { Sentence } from "../answer/Sentence.tsx";
import { RestsOn } from "../answers/RestsOn.tsx";
import { FigureButton } from "../explain/FigureButton.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { sumOfItems } from "./item-steps.ts";

/** What the municipality gets or pays in all, and why, in a few sentences. */
export function MunicipalityAnswer({ row }: { row: number }) {
  const { t, language, scene } = useWorkbench();
  const { shown } = scene;
  const { codes, names } = scene.ground.places("municipality");
  const code = codes[row]!;
  const name = names[row]!;
  const year = String(scene.year);
  const sum = sumOfItems(shown, code);
  const total = shown.value(sum, code);
  const cost = shown.value("cost_equalisation_pc", code);
  const income = shown.value("income_equalisation_pc", code);
  const regulating = shown.value("regulating_item_pc", "00");
  const people = shown.value("population_1_november", code);
  const payment = shown.value("total_payment", code);
  if (total === null || cost === null || income === null || regulating === null || people === null) {
    return (
      <>
        <p className="sentence">{t("web.municipality.unknown", { name, year })}</p>
        <RestsOn status="unknown" />
      </>
    );
  }
  const figure = (id: string, words: ReactNode, where = code) => (
    <FigureButton id={id} code={where}>
      {words}
    </FigureButton>
  );
  const signed = (value: number) => formatNumber(value, language, { signed: true });
  const own = shown.value("own_tax_capacity", code);
  const mean = shown.value("mean_tax_capacity", "00");
  const structural = shown.value("structural_cost_pc", code);
  const average = shown.value("mean_structural_cost_pc", "00");
  return (
    <>
      <p className="sentence">
        <Sentence
          message={total < 0 ? "web.municipality.pays" : "web.municipality.gets"}
          values={{ name, year }}
          parts={{
            total: figure(sum, perInhabitantInWords(total, language, t)),
            amount:
              payment === null
                ? kronorInWords(total * people, language, t)
                : figure("total_payment", kronorInWords(payment, language, t)),
            income: figure("income_equalisation_pc", signed(income)),
            cost: figure("cost_equalisation_pc", signed(cost)),
            regulating: figure("regulating_item_pc", signed(regulating), "00"),
          }}
        />{" "}
        {own !== null && mean !== null && structural !== null && average !== null && (
          <Sentence
            message="web.municipality.why"
            values={{
              relative: percentInWords((100 * own) / mean, language, 1),
              side: structural >= average ? "above" : "below",
            }}
            parts={{
              difference: figure(
                "structural_cost_pc",
                formatNumber(Math.abs(structural - average), language),
              ),
            }}
          />
        )}{" "}
        {payment === null && t("web.municipality.partly")}
      </p>
      <RestsOn status={shown.status(sum, code)} />
    </>
  );
}
