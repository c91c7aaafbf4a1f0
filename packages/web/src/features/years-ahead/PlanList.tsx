import { formatNumber } from "@barkraft/messages";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { useRowIds } from "../fields/use-row-ids.ts";
import { useSite } from "../site/site.ts";
import { type PlannedInvestment, plannedByYear, readPlan, writePlan } from "./plan.ts";
import type { Values } from "./use-draft.ts";

/** The investments that a municipality has decided, year by year; they stand in the link. */
export function PlanList({ values, change }: { values: Values; change: (patch: Partial<Values>) => void }) {
  const { t, language } = useSite();
  const plan = readPlan(values.plan) ?? [];
  const { ids, remove } = useRowIds(plan.length);
  const years = Array.from({ length: values.years }, (_, at) => values.from + at + 1);
  const keep = (next: readonly PlannedInvestment[]) => change({ plan: writePlan(next) });
  const put = (at: number, patch: Partial<PlannedInvestment>) =>
    keep(plan.map((each, index) => (index === at ? { ...each, ...patch } : each)));
  const whole = Object.values(plannedByYear(plan, values.from, values.years)).reduce((sum, a) => sum + a, 0);
  const outside = plan.filter(({ year }) => !years.includes(year)).length;
  return (
    <fieldset className="years-ahead-plan">
      <legend>{t("web.years-ahead.plan")}</legend>
      <p className="note">{t("web.years-ahead.plan.note")}</p>
      {plan.map(({ year, amount, name }, at) => (
        <div key={ids[at]} className="years-ahead-planned">
          <ChoiceField
            label={t("web.years-ahead.year")}
            value={year}
            choices={years.includes(year) ? years : [year, ...years]}
            onChange={(next) => put(at, { year: next })}
          />
          <NumberField
            label={t("web.years-ahead.plan.amount")}
            value={amount}
            low={0}
            high={100_000}
            onChange={(next) => put(at, { amount: Number(next.toFixed(3)) })}
          />
          <label className="field">
            <span>{t("web.years-ahead.plan.name")}</span>
            <input
              type="text"
              maxLength={60}
              value={name}
              onChange={({ target }) => put(at, { name: target.value })}
            />
          </label>
          <button
            type="button"
            className="action quiet"
            aria-label={t("web.years-ahead.plan.remove", { name: name || String(year) })}
            onClick={() => {
              remove(at);
              keep(plan.filter((_, index) => index !== at));
            }}
          >
            {t("web.years-ahead.plan.remove.short")}
          </button>
        </div>
      ))}
      <p>
        <button
          type="button"
          className="action"
          disabled={plan.length >= 40}
          onClick={() => keep([...plan, { year: years[0]!, amount: 0, name: "" }])}
        >
          {t("web.years-ahead.plan.add")}
        </button>{" "}
        {plan.length > 0 &&
          t("web.years-ahead.plan.sum", {
            amount: formatNumber(whole / 1e6, language, { decimals: 1 }),
            outside,
          })}
      </p>
    </fieldset>
  );
}
