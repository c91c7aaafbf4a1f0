import { type ServiceAssumption, sensitivityOf, serviceCase } from "@barkraft/finance";
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
  withChanged,
  writeChanged,
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
  const changed = useMemo(() => changedIn(values.assume, service), [values.assume, service]);
  const assumed = useMemo(() => assumedOf(service, changed), [service, changed]);
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
    const document = withChanged(service, changed);
    const present = (each: typeof assumed) => serviceCase(document, service, "with", each).presentValue;
    return new Map(
      sensitivityOf(document.assumptions, present).map(({ assumption, swing }) => [assumption, swing]),
    );
  }, [service, changed]);
  const set = (name: ServiceAssumption, value: number) => {
    const next = new Map(changed);
    if (value === service.document.assumptions[name].value) next.delete(name);
    else next.set(name, value);
    change({ assume: writeChanged(next) });
  };
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
      <Assumptions
        service={service}
        assumed={assumed}
        swings={swings}
        isChanged={changed.size > 0}
        set={set}
        reset={() => change({ assume: "" })}
      />
      <LocalCases
        service={service}
        assumed={assumed}
        write={(value, decimals = 0) => formatNumber(value, language, { decimals })}
      />
    </>
  );
}
