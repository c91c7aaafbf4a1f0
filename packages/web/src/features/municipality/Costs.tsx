import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { nodeOf } from "../../figures/scene.ts";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { FigureButton } from "../explain/FigureButton.tsx";
import { StatusMark } from "../page/StatusMark.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { modelName, standardCosts } from "./standard-costs.ts";

/** Each sub-model's standard cost against the national mean, and how it was got. */
export function Costs({ row }: { row: number }) {
  const { t, language, scene } = useWorkbench();
  const { shown } = scene;
  const code = scene.ground.places("municipality").codes[row]!;
  const costs = useMemo(() => standardCosts(shown, row), [shown, row]);
  const reach = Math.max(1, ...costs.map(({ difference }) => Math.abs(difference ?? 0)));
  const write = (value: number | null, signed = false) =>
    value === null ? t("status.unknown") : formatNumber(value, language, { signed });
  const structural = shown.value("structural_cost_pc", code);
  const average = shown.value("mean_structural_cost_pc", "00");
  const remainder = shown.value("cost_equalisation_remainder_pc", code);
  const item = shown.value("cost_equalisation_pc", code);
  const caption = t("web.municipality.costs.caption", { year: String(scene.year) });
  return (
    <Section id="costs" title={t("web.municipality.costs")}>
      <WideTable caption={caption} className="standard-costs">
        <thead>
          <tr>
            <th scope="col">{t("web.municipality.service")}</th>
            <th scope="col" className="number">
              {t("web.municipality.own")}
            </th>
            <th scope="col" className="number">
              {t("web.municipality.mean")}
            </th>
            <th scope="col" className="number">
              {t("web.municipality.difference")}
            </th>
            <td className="bar-cell" />
            <th scope="col">{t("web.municipality.basis")}</th>
          </tr>
        </thead>
        <tbody>
          {costs.map(({ id, own, mean, difference, status, basis }) => (
            <tr key={id}>
              <th scope="row">{modelName(nodeOf(id).label[language])}</th>
              <td className="number">
                <FigureButton id={id} code={code}>
                  {write(own)}
                </FigureButton>{" "}
                <StatusMark status={status} t={t} />
              </td>
              <td className="number">{write(mean)}</td>
              <td className="number">{write(difference, true)}</td>
              <td className="bar-cell" aria-hidden="true">
                <span className="zero" style={{ left: "50%" }} />
                <span
                  className={`bar ${(difference ?? 0) < 0 ? "pays" : "gets"}`}
                  style={{
                    left: `${50 + Math.min(0, (50 * (difference ?? 0)) / reach)}%`,
                    width: `${Math.abs((50 * (difference ?? 0)) / reach)}%`,
                  }}
                />
              </td>
              <td>{t(`web.municipality.basis.${basis}`)}</td>
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{t("web.municipality.sum")}</th>
            <td className="number">
              <FigureButton id="structural_cost_pc" code={code}>
                {write(structural)}
              </FigureButton>{" "}
              <StatusMark status={shown.status("structural_cost_pc", code)} t={t} />
            </td>
            <td className="number">
              <FigureButton id="mean_structural_cost_pc" code="00">
                {write(average)}
              </FigureButton>
            </td>
            <td className="number">
              <FigureButton id="cost_equalisation_computed_pc" code={code}>
                {write(shown.value("cost_equalisation_computed_pc", code), true)}
              </FigureButton>
            </td>
            <td className="bar-cell" />
            <td />
          </tr>
          {remainder !== null && (
            <tr>
              <th scope="row" colSpan={3}>
                {t("web.municipality.remainder")}
              </th>
              <td className="number">
                <FigureButton id="cost_equalisation_remainder_pc" code={code}>
                  {write(remainder, true)}
                </FigureButton>
              </td>
              <td className="bar-cell" />
              <td />
            </tr>
          )}
          <tr className="sum">
            <th scope="row" colSpan={3}>
              {nodeOf("cost_equalisation_pc").label[language]}
            </th>
            <td className="number">
              <FigureButton id="cost_equalisation_pc" code={code}>
                {write(item, true)}
              </FigureButton>{" "}
              <StatusMark status={shown.status("cost_equalisation_pc", code)} t={t} />
            </td>
            <td className="bar-cell" />
            <td />
          </tr>
        </tbody>
      </WideTable>
      <p className="note">{t("web.municipality.costs.note")}</p>
    </Section>
  );
}
