import { useRowIds } from "../../../fields/use-row-ids.ts";
import { useSite } from "../../../site/site.ts";
import { NumberField } from "../NumberField.tsx";
import { ColumnField } from "./ColumnField.tsx";
import { countryColumns } from "./columns.ts";

type Weights = Readonly<Record<string, number>>;

const mostColumns = 20;

/** Columns that are added together, each times a weight. */
export function WeightFields({
  columns,
  onChange,
}: {
  columns: Weights;
  onChange: (columns: Weights) => void;
}) {
  const { t } = useSite();
  const rows = Object.entries(columns);
  const { ids, remove } = useRowIds(rows.length);
  const set = (at: number, row: readonly [string, number]) =>
    onChange(Object.fromEntries(rows.map((each, position) => (position === at ? row : each))));
  const unused = countryColumns.find((name) => !(name in columns));
  return (
    <>
      {rows.map(([name, weight], at) => (
        <div className="part" key={ids[at]}>
          <ColumnField
            label={t("web.packages.key.column")}
            value={name}
            onChange={(column) => !(column in columns) && set(at, [column, weight])}
          />
          <NumberField
            label={t("web.packages.key.weight")}
            value={weight}
            low={0}
            high={1e6}
            decimals={6}
            onChange={(next) => next !== undefined && set(at, [name, next])}
          />
          {rows.length > 1 && (
            <button
              type="button"
              className="action quiet"
              onClick={() => {
                remove(at);
                onChange(Object.fromEntries(rows.filter((_, position) => position !== at)));
              }}
            >
              {t("web.packages.remove")} <span className="hidden">{name}</span>
            </button>
          )}
        </div>
      ))}
      {unused && (
        <p className="actions">
          <button
            type="button"
            className="action quiet"
            disabled={rows.length >= mostColumns}
            onClick={() => onChange({ ...columns, [unused]: 1 })}
          >
            {t("web.packages.key.weight.add")}
          </button>
        </p>
      )}
    </>
  );
}
