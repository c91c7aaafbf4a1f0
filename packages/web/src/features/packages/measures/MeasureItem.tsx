import { type Measure, type MeasureOutcome, withAmount } from "@barkraft/finance";
import { memo } from "react";
import { kronorInWords } from "../../../figures/words.ts";
import { StatusMark } from "../../page/StatusMark.tsx";
import { useSite } from "../../site/site.ts";
import { wordsIn } from "../document/words.ts";
import { MeasureCost } from "./MeasureCost.tsx";
import { MeasureFields } from "./MeasureFields.tsx";
import { NumberField } from "./NumberField.tsx";

const million = 1e6;
const highestMillions = 1e6;

/** One measure: its name, its amount to write or to drag, what it costs, and the rest of it to open. */
export const MeasureItem = memo(function MeasureItem({
  measure,
  year,
  outcome,
  onChange,
}: {
  measure: Measure;
  year: number;
  outcome: MeasureOutcome | undefined;
  onChange: (id: string, next: Measure | undefined) => void;
}) {
  const { t, language } = useSite();
  const name = wordsIn(measure.name, language);
  const millions = Number.isNaN(measure.amount) ? undefined : measure.amount / million;
  const setMillions = (value: number | undefined) =>
    onChange(measure.id, withAmount(measure, value === undefined ? Number.NaN : Math.round(value * million)));
  const reach = Math.max(10_000, 2 ** Math.ceil(Math.log2((millions ?? 0) + 1)) * 2);
  const says: string[] = [
    t(`web.packages.kind.${measure.kind}`),
    t(`web.packages.receiver.${measure.receiver}`),
    ...(measure.permanent ? [t("web.packages.permanent.short")] : []),
  ];
  return (
    <li className="measure">
      <h3>{name}</h3>
      <p className="note">
        {says.join(" · ")} <StatusMark status={measure.status} t={t} />
      </p>
      <div className="measure-amount">
        <NumberField
          label={t("web.packages.amount")}
          hiddenName={name}
          value={millions}
          low={0}
          high={highestMillions}
          decimals={6}
          canBeUnknown
          onChange={setMillions}
        />
        <input
          type="range"
          min={0}
          max={reach}
          step={reach / 200}
          value={millions ?? 0}
          aria-label={t("web.packages.slider", { name })}
          aria-valuetext={
            millions === undefined ? t("status.unknown") : kronorInWords(measure.amount, language, t)
          }
          onChange={({ target }) => setMillions(target.valueAsNumber)}
        />
        <p className="measure-cost">{outcome && <MeasureCost outcome={outcome} />}</p>
      </div>
      <details>
        <summary>
          {t("web.packages.more")} <span className="hidden">{name}</span>
        </summary>
        <MeasureFields measure={measure} year={year} onChange={(next) => onChange(measure.id, next)} />
        <p className="note">
          {t("web.packages.source")} {wordsIn(measure.source, language)}
        </p>
        <p className="actions">
          <button type="button" className="action quiet" onClick={() => onChange(measure.id, undefined)}>
            {t("web.packages.remove")} <span className="hidden">{name}</span>
          </button>
        </p>
      </details>
    </li>
  );
});
