import type { AllocationRules, Limit } from "@barkraft/finance";
import { ChoiceField } from "../../../fields/ChoiceField.tsx";
import { useSite } from "../../../site/site.ts";
import { NumberField } from "../NumberField.tsx";
import { ColumnField } from "./ColumnField.tsx";
import { limitKinds, newLimit, rulesOrNone } from "./new-key.ts";
import { useOwnColumns } from "./own-columns.ts";

/** What one gets at most and at least, what last year's amounts guarantee, and how the key is phased in. */
export function RuleFields({
  rules,
  onChange,
}: {
  rules: AllocationRules;
  onChange: (rules: AllocationRules | undefined) => void;
}) {
  const { t } = useSite();
  const [own = "social_assistance_sek@-1"] = useOwnColumns();
  const { guarantee, transition } = rules;
  const set = (patch: Partial<Record<keyof AllocationRules, unknown>>) =>
    onChange(
      rulesOrNone(
        Object.fromEntries(
          Object.entries({ ...rules, ...patch }).filter(([, value]) => value !== undefined),
        ) as AllocationRules,
      ),
    );
  const toggle = (rule: "cap" | "floor" | "guarantee" | "transition", first: object) => (
    <label className="check">
      <input
        type="checkbox"
        checked={rules[rule] !== undefined}
        onChange={({ target }) => set({ [rule]: target.checked ? first : undefined })}
      />{" "}
      {t(`web.packages.rule.${rule}`)}
    </label>
  );
  return (
    <div className="rules">
      {(["cap", "floor"] as const).map((rule) => (
        <div className="part" key={rule}>
          {toggle(rule, newLimit("size", rule))}
          {rules[rule] && (
            <LimitFields limit={rules[rule]} rule={rule} onChange={(limit) => set({ [rule]: limit })} />
          )}
        </div>
      ))}
      <div className="part">
        {toggle("guarantee", { column: own, share: 0.9 })}
        {guarantee && (
          <>
            <ColumnField
              label={t("web.packages.rule.before")}
              value={guarantee.column}
              onChange={(column) => set({ guarantee: { ...guarantee, column } })}
            />
            <NumberField
              label={t("web.packages.rule.guarantee.share")}
              value={guarantee.share * 100}
              low={0}
              high={100}
              decimals={4}
              onChange={(percent) =>
                percent !== undefined && set({ guarantee: { ...guarantee, share: percent / 100 } })
              }
            />
          </>
        )}
      </div>
      <div className="part">
        {toggle("transition", { column: own, year: 1, years: 4 })}
        {transition && (
          <>
            <ColumnField
              label={t("web.packages.rule.before")}
              value={transition.column}
              onChange={(column) => set({ transition: { ...transition, column } })}
            />
            {(["year", "years"] as const).map((part) => (
              <NumberField
                key={part}
                label={t(`web.packages.rule.transition.${part}`)}
                value={transition[part]}
                low={part === "year" ? 0 : 1}
                high={50}
                decimals={0}
                onChange={(value) =>
                  value !== undefined && set({ transition: { ...transition, [part]: Math.round(value) } })
                }
              />
            ))}
          </>
        )}
      </div>
    </div>
  );
}

function LimitFields({
  limit,
  rule,
  onChange,
}: {
  limit: Limit;
  rule: "cap" | "floor";
  onChange: (limit: Limit) => void;
}) {
  const { t } = useSite();
  return (
    <>
      <ChoiceField
        label={t("web.packages.rule.per")}
        value={limit.per}
        choices={limitKinds}
        words={(per) => t(`web.packages.rule.per.${per}`)}
        onChange={(per) => onChange(newLimit(per, rule))}
      />
      {limit.per === "pot" ? (
        <NumberField
          label={t("web.packages.key.share")}
          value={limit.share * 100}
          low={0}
          high={100}
          decimals={4}
          onChange={(percent) => percent !== undefined && onChange({ ...limit, share: percent / 100 })}
        />
      ) : (
        <NumberField
          label={t("web.packages.rule.kronor")}
          value={limit.amount}
          low={0}
          high={999_999_999}
          decimals={2}
          onChange={(amount) => amount !== undefined && onChange({ ...limit, amount })}
        />
      )}
      {limit.per === "size" && (
        <ColumnField
          label={t("web.packages.rule.size")}
          value={limit.column}
          onChange={(column) => onChange({ ...limit, column })}
        />
      )}
    </>
  );
}
