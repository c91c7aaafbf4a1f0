import { goesToPlaces, type Measure, type MeasureKey } from "@barkraft/finance";
import { useSite } from "../../site/site.ts";
import { ChoiceField } from "./ChoiceField.tsx";

/** Keys that a package is usually shared by; others stand in a file. */
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
  capacity: {
    kind: "gap",
    column: "tax_capacity_pc",
    level: "mean",
    side: "below",
    size: "population",
  },
  equal: { kind: "equal" },
};

const words = ["none", "inhabitants", "children", "elderly", "unemployment", "capacity", "equal"] as const;

/** How the money is shared among the places. */
export function KeyField({ measure, onChange }: { measure: Measure; onChange: (next: Measure) => void }) {
  const { t } = useSite();
  if (!goesToPlaces(measure.receiver) || measure.route === "equalisation") return null;
  const now = words.find((word) => JSON.stringify(usualKeys[word]) === JSON.stringify(measure.key));
  return (
    <ChoiceField
      label={t("web.packages.key")}
      value={now ?? "own"}
      choices={now ? words : [...words, "own"]}
      words={(word) => t(`web.packages.key.${word}`)}
      onChange={(word) => word !== "own" && onChange({ ...measure, key: usualKeys[word] })}
    />
  );
}
