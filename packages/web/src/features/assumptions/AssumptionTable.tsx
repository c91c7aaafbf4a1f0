import type { NamedAssumption } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { WideTable } from "../answers/WideTable.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { StatusMark } from "../page/StatusMark.tsx";
import { useSite } from "../site/site.ts";
import { decimalsOf } from "./assumption-lines.ts";

/** What the heads of the table say; each page has its own words. */
export interface AssumptionWords {
  readonly caption: string;
  readonly assumption: string;
  readonly value: string;
  readonly range: string;
  readonly source: string;
}

/** A column of the page's own, such as what the answer is at the low end. */
export interface AssumptionColumn {
  readonly key: string;
  readonly label: string;
  readonly text: (id: string) => string;
}

/** Every assumption with its value to change, its range and where it comes from. */
export function AssumptionTable({
  assumptions,
  values,
  words,
  columns = [],
  onChange,
}: {
  assumptions: readonly NamedAssumption[];
  values: Readonly<Record<string, number>>;
  words: AssumptionWords;
  columns?: readonly AssumptionColumn[];
  onChange: (id: string, value: number) => void;
}) {
  const { t, language } = useSite();
  const number = (value: number) => formatNumber(value, language, { decimals: decimalsOf(value) });
  return (
    <WideTable caption={words.caption} hint={t("web.table.replace")} className="assumptions">
      <thead>
        <tr>
          <th scope="col">{words.assumption}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.range}</th>
          {columns.map(({ key, label }) => (
            <th scope="col" className="number" key={key}>
              {label}
            </th>
          ))}
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      <tbody>
        {assumptions.map(({ id, label, unit, value, low, high, least, most, status, source }) => (
          <tr key={id} className={values[id] === value ? undefined : "own"}>
            <th scope="row">
              {label[language]}, {t(`unit.${unit}` as "unit.SEK")}
            </th>
            <td>
              <NumberField
                label={label[language]}
                value={values[id]!}
                low={least}
                high={most}
                hidden
                onChange={(next) => onChange(id, next)}
              />
            </td>
            <td>
              {number(low)}–{number(high)}
            </td>
            {columns.map(({ key, text }) => (
              <td className="number" key={key}>
                {text(id)}
              </td>
            ))}
            <td className="source">
              <StatusMark status={values[id] === value ? status : "assumed"} t={t} /> {source[language]}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
