import type { AllocationKey, BetweenKey, MixKey } from "@barkraft/finance";
import type { ReactNode } from "react";
import { useRowIds } from "../../../fields/use-row-ids.ts";
import { useSite } from "../../../site/site.ts";
import { NumberField } from "../NumberField.tsx";
import { KindField } from "./KindField.tsx";
import { newKey, toOne, withShare } from "./new-key.ts";
import { useOwnColumns } from "./own-columns.ts";

const mostParts = 10;

/** The parts of a mix, or the two kinds of places, each with its share and its key. The shares add up to one. */
export function PartFields({
  value,
  depth,
  editor,
  onChange,
}: {
  value: MixKey | BetweenKey;
  /** Keys around the keys of the parts. */
  depth: number;
  /** The fields of the key of a part. */
  editor: (key: AllocationKey, onChange: (next: AllocationKey) => void) => ReactNode;
  onChange: (next: AllocationKey) => void;
}) {
  const { t } = useSite();
  const [own] = useOwnColumns();
  const { ids, remove } = useRowIds(value.parts.length);
  const parts: readonly Part[] = value.parts;
  const set = (next: readonly Part[]) => onChange({ ...value, parts: next } as AllocationKey);
  const replaced = (at: number, key: AllocationKey) =>
    set(parts.map((part, position) => (position === at ? { ...part, key } : part)));
  return (
    <>
      {parts.map((part, at) => (
        <fieldset className="part" key={ids[at]}>
          <legend>
            {part.receivers
              ? t(`web.packages.show.${part.receivers}`)
              : t("web.packages.key.part", { number: String(at + 1) })}
          </legend>
          <NumberField
            label={t("web.packages.key.share")}
            value={part.share * 100}
            low={0}
            high={100}
            decimals={4}
            onChange={(percent) => percent !== undefined && set(withShare(parts, at, percent / 100))}
          />
          <KindField
            label={t("web.packages.key.by")}
            value={part.key}
            depth={depth}
            onChange={(key) => key && replaced(at, key)}
          />
          {editor(part.key, (key) => replaced(at, key))}
          {value.kind === "mix" && parts.length > 1 && (
            <button
              type="button"
              className="action quiet"
              onClick={() => {
                remove(at);
                set(toOne(parts.filter((_, position) => position !== at)));
              }}
            >
              {t("web.packages.remove")}{" "}
              <span className="hidden">{t("web.packages.key.part", { number: String(at + 1) })}</span>
            </button>
          )}
        </fieldset>
      ))}
      {value.kind === "mix" && (
        <p className="actions">
          <button
            type="button"
            className="action quiet"
            disabled={parts.length >= mostParts}
            onClick={() => set([...parts, { share: 0, key: newKey("column", own) }])}
          >
            {t("web.packages.key.part.add")}
          </button>
        </p>
      )}
    </>
  );
}

interface Part {
  readonly share: number;
  readonly key: AllocationKey;
  readonly receivers?: "municipality" | "region";
}
