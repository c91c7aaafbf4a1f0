import { goesToPlaces, type Measure, type MeasureKey } from "@barkraft/finance";
import { ChoiceField } from "../../../fields/ChoiceField.tsx";
import { useSite } from "../../../site/site.ts";
import { KeyEditor } from "./KeyEditor.tsx";
import { keyKinds, newKey } from "./new-key.ts";
import { useOwnColumns } from "./own-columns.ts";
import { RuleFields } from "./RuleFields.tsx";

/** Keys that a package is usually shared by, without anything to fill in. */
const usualKeys: Readonly<Record<string, MeasureKey | undefined>> = {
  none: undefined,
  inhabitants: "per-inhabitant",
  children: { kind: "column", column: "population_6_15" },
  elderly: { kind: "column", column: "population_80_plus" },
  unemployment: {
    kind: "change",
    from: "unemployment_18_64_pct@-2",
    to: "unemployment_18_64_pct@-1",
    size: "population_20_64@-1",
  },
  capacity: { kind: "gap", column: "tax_capacity_pc", level: "mean", side: "below", size: "population" },
  equal: { kind: "equal" },
};

const usual = ["none", "inhabitants", "children", "elderly", "unemployment", "capacity", "equal"] as const;

/** How the money is shared among the places: a usual key, or one put together here, with what holds besides it. */
export function KeyField({ measure, onChange }: { measure: Measure; onChange: (next: Measure) => void }) {
  const { t } = useSite();
  const [own] = useOwnColumns();
  if (!goesToPlaces(measure.receiver) || measure.route === "equalisation") return null;
  const { key } = measure;
  const plain = usual.find((word) => JSON.stringify(usualKeys[word]) === JSON.stringify(key));
  const kinds = keyKinds.filter((kind) => kind !== "between" || measure.receiver === "both");
  const chosen =
    plain ?? (typeof key === "object" && key.kind !== "equal" ? (`own-${key.kind}` as const) : "none");
  return (
    <fieldset className="parts">
      <legend>{t("web.packages.key")}</legend>
      <ChoiceField
        label={t("web.packages.key.by")}
        value={chosen}
        choices={[...usual, ...kinds.map((kind) => `own-${kind}` as const)]}
        words={(word) => t(`web.packages.key.${word}`)}
        onChange={(word) => {
          const kind = keyKinds.find((each) => word === `own-${each}`);
          onChange({ ...measure, key: kind ? newKey(kind, own) : usualKeys[word] });
        }}
      />
      {typeof key === "object" && (
        <KeyEditor value={key} onChange={(next) => onChange({ ...measure, key: next })} />
      )}
      {key !== undefined && (
        <RuleFields rules={measure.rules ?? {}} onChange={(rules) => onChange({ ...measure, rules })} />
      )}
    </fieldset>
  );
}
