import { type Measure, type MeasureTerms, repayments } from "@barkraft/finance";
import { ChoiceField } from "../../fields/ChoiceField.tsx";
import { useSite } from "../../site/site.ts";
import { NumberField } from "./NumberField.tsx";

/** By which terms the money comes back; losses and the state's interest as the least, the likely and the most. */
export function TermFields({
  measure,
  terms,
  onChange,
}: {
  measure: Measure;
  terms: MeasureTerms;
  onChange: (next: Measure) => void;
}) {
  const { t } = useSite();
  const set = (patch: Partial<MeasureTerms>) => onChange({ ...measure, terms: { ...terms, ...patch } });
  const percent = (
    label: string,
    value: number,
    change: (share: number) => void,
    [low, high]: readonly [number, number] = [0, 100],
  ) => (
    <NumberField
      key={label}
      label={label}
      value={value * 100}
      low={low * 100}
      high={high * 100}
      decimals={3}
      onChange={(next) => next !== undefined && change(next / 100)}
    />
  );
  const parts = ["low", "middle", "high"] as const;
  const bounds = ({ low, middle, high }: MeasureTerms["loss"], part: (typeof parts)[number]) =>
    part === "low"
      ? ([0, middle] as const)
      : part === "high"
        ? ([middle, 1] as const)
        : ([low, high] as const);
  const withPart = (field: "loss" | "stateInterest", part: (typeof parts)[number], share: number) =>
    set({ [field]: { ...terms[field], [part]: share, source: t("web.packages.assumed") } });
  return (
    <>
      <NumberField
        label={t("web.packages.terms.months")}
        value={terms.months}
        low={1}
        high={600}
        decimals={0}
        onChange={(months) => months !== undefined && set({ months: Math.round(months) })}
      />
      <ChoiceField
        label={t("web.packages.terms.repayment")}
        value={terms.repayment}
        choices={repayments}
        words={(repayment) => t(`web.packages.repayment.${repayment}`)}
        onChange={(repayment) => set({ repayment })}
      />
      {percent(
        t(measure.kind === "guarantee" ? "web.packages.terms.fee" : "web.packages.terms.charge"),
        terms.charge,
        (charge) => set({ charge }),
        [0, 1],
      )}
      {measure.kind !== "guarantee" &&
        parts.map((part) =>
          percent(
            t(`web.packages.terms.interest.${part}`),
            terms.stateInterest[part],
            (share) => withPart("stateInterest", part, share),
            bounds(terms.stateInterest, part),
          ),
        )}
      {parts.map((part) =>
        percent(
          t(`web.packages.terms.loss.${part}`),
          terms.loss[part],
          (share) => withPart("loss", part, share),
          bounds(terms.loss, part),
        ),
      )}
    </>
  );
}
