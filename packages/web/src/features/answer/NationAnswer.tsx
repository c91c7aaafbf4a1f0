import { exactSum, worseStatus } from "@barkraft/core";
import { measureOf } from "../../figures/measures.ts";
import { nodeOf } from "../../figures/scene.ts";
import { kronorInWords } from "../../figures/words.ts";
import { FigureButton } from "../explain/FigureButton.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { Basis } from "./Basis.tsx";
import { Sentence } from "./Sentence.tsx";

const nation = "00";

/** How much is moved in the country and how many get and pay, under the law. */
export function NationAnswer() {
  const { t, language, scene, level } = useWorkbench();
  const of = level === "region" ? "region" : "municipality";
  const amounts = scene.ground.column(measureOf(of, "amount").id);
  const known = [...amounts].filter((amount) => !Number.isNaN(amount));
  const gets = known.filter((amount) => amount > 0);
  const pays = known.filter((amount) => amount < 0);
  const id = of === "region" ? "national_region_income_equalisation" : "national_income_equalisation";
  const { baseline } = scene.ground;
  const missing = amounts.length - known.length;
  if (missing > 0) {
    const { slot } = nodeOf(measureOf(of, "amount").id);
    const statuses = [...amounts.keys()]
      .filter((row) => !Number.isNaN(amounts[row]!))
      .map((row) => baseline.statusAt(slot, row));
    return (
      <>
        <p className="sentence">
          {t(`web.answer.partly.${of}`, {
            known: known.length,
            missing,
            getters: gets.length,
            payers: pays.length,
            grants: kronorInWords(exactSum(gets), language, t),
            fees: kronorInWords(exactSum(pays), language, t),
          })}
        </p>
        <Basis status={statuses.length === 0 ? "unknown" : statuses.reduce(worseStatus)} />
      </>
    );
  }
  const net = baseline.value(id, nation);
  return (
    <>
      <p className="sentence">
        <Sentence
          message={of === "region" ? "web.answer.regions" : "web.answer.municipalities"}
          values={{
            getters: gets.length,
            payers: pays.length,
            grants: kronorInWords(exactSum(gets), language, t),
            fees: kronorInWords(exactSum(pays), language, t),
          }}
          parts={{
            net:
              net === null ? (
                t("status.unknown")
              ) : (
                <FigureButton id={id} code={nation}>
                  {kronorInWords(net, language, t)}
                </FigureButton>
              ),
          }}
        />
      </p>
      <Basis status={baseline.status(id, nation)} />
    </>
  );
}
