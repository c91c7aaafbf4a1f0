import type { AllocationKey, ApplicationKey, GapKey } from "@barkraft/finance";
import { ChoiceField } from "../../../fields/ChoiceField.tsx";
import { useSite } from "../../../site/site.ts";
import { NumberField } from "../NumberField.tsx";
import { ColumnField } from "./ColumnField.tsx";
import { KindField } from "./KindField.tsx";
import { PartFields } from "./PartFields.tsx";
import { WeightFields } from "./WeightFields.tsx";

const figure = { low: -1e9, high: 1e9, decimals: 6 } as const;

/** The fields of one key; a mix holds keys in turn. */
export function KeyEditor({
  value,
  depth = 0,
  onChange,
}: {
  value: AllocationKey;
  /** Keys around this one. */
  depth?: number;
  onChange: (next: AllocationKey) => void;
}) {
  const { t } = useSite();
  switch (value.kind) {
    case "equal":
      return null;
    case "column":
      return (
        <ColumnField
          label={t("web.packages.key.column")}
          value={value.column}
          onChange={(column) => onChange({ ...value, column })}
        />
      );
    case "weighted":
      return <WeightFields columns={value.columns} onChange={(columns) => onChange({ ...value, columns })} />;
    case "gap":
      return <GapFields value={value} onChange={onChange} />;
    case "change":
      return (["from", "to", "size"] as const).map((part) => (
        <ColumnField
          key={part}
          label={t(`web.packages.key.change.${part}`)}
          value={value[part]}
          onChange={(column) => onChange({ ...value, [part]: column })}
        />
      ));
    case "application":
      return (
        <>
          <ApplicationFields value={value} depth={depth} onChange={onChange} />
          {value.by && (
            <fieldset className="part">
              <legend>{t("web.packages.key.application.by")}</legend>
              <KeyEditor value={value.by} depth={depth + 1} onChange={(by) => onChange({ ...value, by })} />
            </fieldset>
          )}
        </>
      );
    case "mix":
    case "between":
      return (
        <PartFields
          value={value}
          depth={depth + 1}
          editor={(key, change) => <KeyEditor value={key} depth={depth + 1} onChange={change} />}
          onChange={onChange}
        />
      );
  }
}

function GapFields({ value, onChange }: { value: GapKey; onChange: (next: GapKey) => void }) {
  const { t } = useSite();
  const isMean = value.level === "mean";
  return (
    <>
      <ColumnField
        label={t("web.packages.key.gap.column")}
        value={value.column}
        onChange={(column) => onChange({ ...value, column })}
      />
      <ChoiceField
        label={t("web.packages.key.gap.side")}
        value={value.side}
        choices={["below", "above"]}
        words={(side) => t(`web.packages.key.gap.${side}`)}
        onChange={(side) => onChange({ ...value, side })}
      />
      <ChoiceField
        label={t("web.packages.key.gap.level")}
        value={isMean ? "mean" : "number"}
        choices={["mean", "number"]}
        words={(level) => t(`web.packages.key.gap.${level}`)}
        onChange={(level) => onChange({ ...value, level: level === "mean" ? level : 0 })}
      />
      {isMean ? (
        <NumberField
          label={t("web.packages.key.gap.factor")}
          value={(value.factor ?? 1) * 100}
          low={0}
          high={1000}
          decimals={4}
          onChange={(percent) => percent !== undefined && onChange({ ...value, factor: percent / 100 })}
        />
      ) : (
        <NumberField
          label={t("web.packages.key.gap.number")}
          value={Number(value.level)}
          {...figure}
          onChange={(level) => level !== undefined && onChange({ ...value, level })}
        />
      )}
      <ColumnField
        label={t("web.packages.key.change.size")}
        value={value.size}
        onChange={(size) => onChange({ ...value, size })}
      />
    </>
  );
}

function ApplicationFields({
  value,
  depth,
  onChange,
}: {
  value: ApplicationKey;
  depth: number;
  onChange: (next: ApplicationKey) => void;
}) {
  const { t } = useSite();
  return (
    <>
      <ColumnField
        label={t("web.packages.key.application.column")}
        value={value.column}
        onChange={(column) => onChange({ ...value, column })}
      />
      <ChoiceField
        label={t("web.packages.key.application.rest")}
        value={value.rest}
        choices={["left over", "reallocated"]}
        words={(rest) =>
          t(
            rest === "reallocated"
              ? "web.packages.key.application.again"
              : "web.packages.key.application.left",
          )
        }
        onChange={(rest) => onChange({ ...value, rest })}
      />
      <KindField
        label={t("web.packages.key.application.by")}
        value={value.by}
        depth={depth + 1}
        none={t("web.packages.key.application.applied")}
        onChange={(by) => {
          const { by: _, ...without } = value;
          onChange(by ? { ...without, by } : without);
        }}
      />
    </>
  );
}
