import type { AllocationKey } from "@barkraft/finance";
import { ChoiceField } from "../../../fields/ChoiceField.tsx";
import { useSite } from "../../../site/site.ts";
import { newKey } from "./new-key.ts";
import { useOwnColumns } from "./own-columns.ts";

const kinds = ["equal", "column", "weighted", "gap", "change", "application", "mix"] as const;

/** Mixes within each other that can be put together here; a document may hold one more. */
const deepestMix = 3;

type Kind = AllocationKey["kind"];

/** Of which kind a key within a key is. What a file holds beside what can be put together here stays, and is chosen. */
export function KindField({
  label,
  value,
  depth,
  none,
  onChange,
}: {
  label: string;
  value: AllocationKey | undefined;
  /** Keys around this one. */
  depth: number;
  /** What it is called where there need not be a key. */
  none?: string;
  onChange: (next: AllocationKey | undefined) => void;
}) {
  const { t } = useSite();
  const [own] = useOwnColumns();
  const offered: readonly Kind[] = kinds.filter((kind) => kind !== "mix" || depth < deepestMix);
  const known = value && !offered.includes(value.kind) ? [...offered, value.kind] : offered;
  return (
    <ChoiceField
      label={label}
      value={value?.kind ?? "none"}
      choices={none === undefined ? known : ["none", ...known]}
      words={(kind) => {
        if (kind === "none") return none ?? "";
        return t(kind === "equal" ? "web.packages.key.equal" : `web.packages.key.own-${kind}`);
      }}
      onChange={(kind) => {
        if (kind === "none") onChange(undefined);
        else if (kind !== value?.kind) onChange(kind === "equal" ? { kind } : newKey(kind, own));
      }}
    />
  );
}
