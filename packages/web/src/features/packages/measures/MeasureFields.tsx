import {
  type Measure,
  measureKinds,
  measureReceivers,
  measureRoutes,
  measureScopes,
} from "@barkraft/finance";
import { ChoiceField } from "../../fields/ChoiceField.tsx";
import { useSite } from "../../site/site.ts";
import { withKind, withReceiver } from "../document/new-measure.ts";
import { wordsIn } from "../document/words.ts";
import { KeyField } from "./key/KeyField.tsx";
import { NumberField } from "./NumberField.tsx";
import { PaymentFields } from "./payments/PaymentFields.tsx";
import { TermFields } from "./TermFields.tsx";

/** Everything of a measure but its amount. */
export function MeasureFields({
  measure,
  year,
  onChange,
}: {
  measure: Measure;
  year: number;
  onChange: (next: Measure) => void;
}) {
  const { t, language } = useSite();
  const assumed = t("web.packages.assumed");
  const jobs = measure.jobsPerMillion;
  return (
    <div className="measure-fields">
      <label className="field">
        <span>{t("web.packages.name")}</span>
        <input
          type="text"
          maxLength={200}
          value={wordsIn(measure.name, language)}
          onChange={({ target }) =>
            target.value.trim() !== "" && onChange({ ...measure, name: target.value })
          }
        />
      </label>
      <ChoiceField
        label={t("web.packages.kind")}
        value={measure.kind}
        choices={measureKinds}
        words={(kind) => t(`web.packages.kind.${kind}`)}
        onChange={(kind) => onChange(withKind(measure, kind, assumed))}
      />
      <ChoiceField
        label={t("web.packages.receiver")}
        value={measure.receiver}
        choices={measureReceivers}
        words={(receiver) => t(`web.packages.receiver.${receiver}`)}
        onChange={(receiver) => onChange(withReceiver(measure, receiver))}
      />
      {measure.receiver === "both" && (
        <NumberField
          label={t("web.packages.municipal-share")}
          value={measure.municipalShare && measure.municipalShare.share * 100}
          low={0}
          high={100}
          decimals={2}
          canBeUnknown
          onChange={(percent) =>
            onChange({
              ...measure,
              municipalShare: percent === undefined ? undefined : { share: percent / 100, source: assumed },
            })
          }
        />
      )}
      <ChoiceField
        label={t("web.packages.scope")}
        value={measure.scope}
        choices={measureScopes}
        words={(scope) => t(`web.packages.scope.${scope}`)}
        onChange={(scope) =>
          onChange({ ...measure, scope, route: scope === "targeted" ? "beside" : measure.route })
        }
      />
      {measure.kind === "grant" && measure.scope === "general" && measure.key !== undefined && (
        <ChoiceField
          label={t("web.packages.route")}
          value={measure.route}
          choices={measureRoutes}
          words={(route) => t(`web.packages.route.${route}`)}
          onChange={(route) =>
            onChange({ ...measure, route, key: route === "equalisation" ? undefined : measure.key })
          }
        />
      )}
      {measure.route === "equalisation" && (
        <ChoiceField
          label={t("web.packages.route")}
          value={measure.route}
          choices={measureRoutes}
          words={(route) => t(`web.packages.route.${route}`)}
          onChange={(route) => onChange({ ...measure, route, key: "per-inhabitant" })}
        />
      )}
      <KeyField measure={measure} onChange={onChange} />
      <PaymentFields measure={measure} year={year} onChange={onChange} />
      {measure.terms && <TermFields measure={measure} terms={measure.terms} onChange={onChange} />}
      {(["low", "middle", "high"] as const).map((part) => (
        <NumberField
          key={part}
          label={t(`web.packages.jobs.${part}`)}
          value={jobs?.[part]}
          low={0}
          high={100}
          decimals={3}
          canBeUnknown
          onChange={(value) =>
            onChange({ ...measure, jobsPerMillion: rangeWith(jobs, part, value, assumed) })
          }
        />
      ))}
    </div>
  );
}

/** The range with another part, the others moved along so that they stay in order. */
function rangeWith(
  range: Measure["jobsPerMillion"],
  part: "low" | "middle" | "high",
  value: number | undefined,
  source: string,
): Measure["jobsPerMillion"] {
  if (value === undefined) return undefined;
  const before = range ?? { low: value, middle: value, high: value };
  const next: Readonly<Record<typeof part, number>> = { ...before, [part]: value };
  const { low, middle, high } = next;
  if (part === "low") return { low, middle: Math.max(low, middle), high: Math.max(low, high), source };
  if (part === "high") return { low: Math.min(low, high), middle: Math.min(middle, high), high, source };
  return { low: Math.min(low, middle), middle, high: Math.max(middle, high), source };
}
