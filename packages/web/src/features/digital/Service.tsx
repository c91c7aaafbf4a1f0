import { type ServiceAssumption, sensitivityOf, serviceAssumptions, serviceCase } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { Section } from "../answers/Section.tsx";
import { useSite } from "../site/site.ts";
import { Assumptions } from "./Assumptions.tsx";
import type { DigitalAnswer } from "./answer.ts";
import {
  assumedOf,
  changedIn,
  type DigitalValues,
  parameters,
  serviceIds,
  withAssumption,
  withChanged,
} from "./assumed.ts";
import type { Computed } from "./computed.ts";
import { LocalCases } from "./LocalCases.tsx";
import { ServiceCharts } from "./ServiceCharts.tsx";

/** One ready service: what it saves, how it spreads, what it does to the budgets, and what all rests on. */
export function Service({
  answer,
  values,
  change,
}: {
  answer: DigitalAnswer;
  values: DigitalValues;
  change: (patch: Partial<DigitalValues>) => void;
}) {
  const { t, language } = useSite();
  const service =
    answer.services.find(({ document }) => document.id === values.service) ?? answer.services[0]!;
  const { assumptions } = service.document;
  const changed = useMemo(() => changedIn(values.assume, assumptions), [values.assume, assumptions]);
  const assumed = useMemo(() => assumedOf(assumptions, changed), [assumptions, changed]);
  const computed = useMemo<Computed>(
    () => ({
      service,
      with: serviceCase(service.document, service, "with", assumed),
      without: serviceCase(service.document, service, "without", assumed),
      users: service.persons * assumed.user_share,
    }),
    [service, assumed],
  );
  const swings = useMemo(() => {
    const present = (each: typeof assumed) =>
      serviceCase(service.document, service, "with", each).presentValue;
    return new Map(
      sensitivityOf(withChanged(assumptions, changed), present).map(({ assumption, swing }) => [
        assumption,
        swing,
      ]),
    );
  }, [service, assumptions, changed]);
  const set = (name: ServiceAssumption, value: number) =>
    change({ assume: withAssumption(changed, assumptions, name, value) });
  return (
    <>
      <Section id="service" title={t("web.digital.service")}>
        <label className="field">
          <span>{t("web.digital.service.choose")}</span>
          <select
            value={service.document.id}
            onChange={({ target }) =>
              change({
                service: serviceIds.find((id) => id === target.value) ?? parameters.service.usual,
                assume: "",
              })
            }
          >
            {answer.services.map(({ document }) => (
              <option key={document.id} value={document.id}>
                {document.title[language]}
              </option>
            ))}
          </select>
        </label>
        <p>{service.document.description[language]}</p>
        <ServiceCharts computed={computed} />
      </Section>
      <Section id="assumptions" title={t("web.digital.assumptions")}>
        <Assumptions
          title={`${service.document.title[language]}: ${t("web.digital.assumptions")}`}
          caption={t("web.digital.assumptions.caption")}
          names={serviceAssumptions}
          assumptions={assumptions}
          assumed={assumed}
          swings={swings}
          isChanged={changed.size > 0}
          set={set}
          reset={() => change({ assume: "" })}
        />
      </Section>
      <LocalCases
        service={service}
        assumed={assumed}
        write={(value, decimals = 0) => formatNumber(value, language, { decimals })}
      />
    </>
  );
}
