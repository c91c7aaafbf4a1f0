import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { plainCsvOf } from "../../files/csv.ts";
import { saveCsvText } from "../../files/save.ts";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { aboutLines } from "../chart/about.ts";
import { saveExcel } from "../chart/table-files.ts";
import { FileButtons } from "../download/FileButtons.tsx";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { useSite } from "../site/site.ts";
import type { StressAnswer, StressedMunicipality } from "./stress-answer.ts";

/** Percent of tax and grants from which a fall takes the next darker shade. */
const steps = [0.5, 2, 4, 6] as const;

/** Municipalities by tests: the table is the heat map, each cell with its number. */
export function HeatMap({
  answer,
  sorted,
  county,
  onSort,
  onCounty,
}: {
  answer: StressAnswer;
  sorted: string;
  county: string;
  onSort: (test: string) => void;
  onCounty: (county: string) => void;
}) {
  const { t, language, versions } = useSite();
  const counties = useMemo(
    () => [...new Set(answer.municipalities.map((each) => each.county))].toSorted(),
    [answer],
  );
  const at = answer.tests.findIndex(({ id }) => id === sorted);
  const rows = useMemo(
    () =>
      answer.municipalities
        .filter((each) => !counties.includes(county) || each.county === county)
        .toSorted((a, b) => a.outcomes[at]!.worst_change_pct - b.outcomes[at]!.worst_change_pct),
    [answer, county, counties, at],
  );
  const years = { from: String(answer.from + 1), to: String(answer.from + answer.years) };
  const caption = t("web.stress.heat.caption", years);
  const excel = () => {
    const table = {
      caption,
      columns: [
        { key: "code", label: t("web.stress.code") },
        { key: "name", label: t("web.stress.municipality") },
        ...answer.tests.flatMap(({ id, title }) => [
          { key: id, label: title[language], decimals: 1 },
          { key: `${id}_year`, label: `${title[language]}, ${t("web.stress.year")}` },
        ]),
      ],
      rows: rows.map(({ code, name, outcomes }) => ({
        code,
        name,
        ...Object.fromEntries(
          outcomes.flatMap((each) => [
            [each.test, each.worst_change_pct],
            [`${each.test}_year`, each.worst_year],
          ]),
        ),
      })),
    };
    const about = {
      source: t("source.computed_kolada"),
      unit: t("web.stress.axis"),
      prices: t("prices.nominal"),
      statuses: ["assumed"] as const,
      years: `${years.from}–${years.to}`,
    };
    return saveExcel(table, ["barkraft", "stress"], {
      name: t("web.about.title"),
      rows: aboutLines(about, table, versions, t),
    });
  };
  return (
    <Section id="heat" title={t("web.stress.heat")}>
      <p className="note">
        {t("web.stress.heat.note")} <span className="screen-only">{t("web.table.sort")}</span>
      </p>
      <div className="heat-controls">
        <ChoiceField
          label={t("web.stress.county")}
          value={county}
          choices={["", ...counties]}
          words={(each) => each || t("web.stress.every_county")}
          onChange={onCounty}
        />
        <ul className="heat-legend" aria-label={t("web.stress.legend")}>
          {[...steps.map((step, shade) => ({ shade, text: `< ${number(step, language)}` }))].map(
            ({ shade, text }) => (
              <li key={text}>
                <span className={`heat-key heat-${shade}`} aria-hidden="true" /> {text}
              </li>
            ),
          )}
          <li>
            <span className="heat-key heat-4" aria-hidden="true" /> ≥ {number(steps[3], language)}
          </li>
        </ul>
      </div>
      <div className="long-table">
        <WideTable caption={caption} className="heat">
          <thead>
            <tr>
              <th scope="col">{t("web.stress.municipality")}</th>
              {answer.tests.map(({ id, title }) => (
                <th
                  key={id}
                  scope="col"
                  className="number"
                  aria-sort={id === sorted ? "ascending" : undefined}
                >
                  <button type="button" onClick={() => onSort(id)}>
                    {title[language]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">{row.name}</th>
                {row.outcomes.map(({ test, worst_change_pct: change, worst_year: year }) => (
                  <td key={test} className={`number heat-${shadeOf(change)}`}>
                    {formatNumber(change, language, { decimals: 1, signed: true })}
                    <span className="heat-year"> {year}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </WideTable>
      </div>
      <FileButtons
        label={t("web.download.table")}
        files={[
          ["CSV", () => saveCsvText(["barkraft", "stress"], plainCsvOf(head, linesOf(answer, rows)))],
          ["Excel", () => excel()],
        ]}
      />
    </Section>
  );
}

function number(value: number, language: Parameters<typeof formatNumber>[1]): string {
  return formatNumber(value, language, { decimals: value < 1 ? 1 : 0 });
}

function shadeOf(change: number): number {
  return steps.filter((step) => -change >= step).length;
}

const head = [
  "code",
  "name",
  "test",
  "worst_change_pct",
  "worst_year",
  "worst_result_pct",
  "negative_years",
  "negative_years_before",
  "added_debt_pc",
  "cash_need_pc",
  "cash_need_year",
  "status",
  "model_version",
  "data_version",
] as const;

/** One line for each municipality and test, as `head` names them. */
function linesOf(
  { model_version, data_version }: StressAnswer,
  rows: readonly StressedMunicipality[],
): (string | number | null)[][] {
  return rows.flatMap(({ code, name, outcomes }) =>
    outcomes.map((each) => [
      code,
      name,
      each.test,
      each.worst_change_pct,
      each.worst_year,
      each.worst_result_pct,
      each.negative_years,
      each.negative_years_before,
      each.added_debt_pc,
      each.cash_need_pc,
      each.cash_need_year,
      "assumed",
      model_version,
      data_version,
    ]),
  );
}
