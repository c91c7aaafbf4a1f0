import { exactSum } from "@barkraft/core";
import { measureOf } from "../../figures/measures.ts";
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
