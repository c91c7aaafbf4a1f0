import { type Assumed, type ServiceAssumption, serviceAssumptions } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { useSite } from "../site/site.ts";
import type { ServiceAnswer } from "./answer.ts";

/** Every assumption of a service with its range, to be changed. */
export function Assumptions({
  service,
  assumed,
  swings,
  isChanged,
  set,
  reset,
}: {
  service: ServiceAnswer;
  assumed: Assumed<ServiceAssumption>;
  swings: ReadonlyMap<ServiceAssumption, number>;
  isChanged: boolean;
  set: (name: ServiceAssumption, value: number) => void;
  reset: () => void;
}) {
  const { t, language } = useSite();
  const { assumptions } = service.document;
  const caption = t("web.digital.assumptions.caption");
  const written = (value: number) =>
    formatNumber(value, language, { decimals: Number.isInteger(value) ? 0 : value < 0.1 ? 3 : 2 });
  return (
    <Section id="assumptions" title={t("web.digital.assumptions")}>
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t("web.digital.assumption")}</th>
            <th scope="col" className="screen-only">
              {t("web.digital.value")}
            </th>
            <th scope="col" className="number">
              {t("web.digital.value")}
            </th>
            <th scope="col" className="number">
              {t("web.digital.range")}
            </th>
            <th scope="col" className="number">
              {t("web.digital.swing")}
            </th>
          </tr>
        </thead>
        <tbody>
          {serviceAssumptions.map((name) => {
            const { low, high, note } = assumptions[name];
            return (
              <tr key={name}>
                <th scope="row">{note[language]}</th>
                <td className="screen-only">
                  <input
                    className="assumption-value"
                    type="range"
                    aria-label={`${note[language]} (${name})`}
                    min={low}
                    max={high}
                    step={(high - low) / 100}
                    value={assumed[name]}
                    onChange={({ target }) => set(name, Number(Number(target.value).toPrecision(6)))}
                  />
                </td>
                <td className="number">{written(assumed[name])}</td>
                <td className="number">{`${written(low)}–${written(high)}`}</td>
                <td className="number">{formatNumber((swings.get(name) ?? 0) / 1e6, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
      {isChanged && (
        <button type="button" className="action quiet" onClick={reset}>
          {t("web.digital.reset")}
        </button>
      )}
    </Section>
  );
}
