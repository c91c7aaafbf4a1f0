import type { PackageOutcome } from "@barkraft/finance";
import { formatNumber, sourceIn } from "@barkraft/messages";
import { lazy, Suspense, useMemo, useState } from "react";
import { Section } from "../../../answers/Section.tsx";
import { WideTable } from "../../../answers/WideTable.tsx";
import { ChartDownloads } from "../../../chart/ChartDownloads.tsx";
import type { ChartTable } from "../../../chart/table.ts";
import { useSite } from "../../../site/site.ts";
import { wordsIn } from "../../document/words.ts";
import type { Ground } from "../ground.ts";
import type { PlaceLine } from "./place-line.ts";

const PackageMap = lazy(() => import("./PackageMap.tsx"));

/** What each place gets, on a map and in a table. */
export function Places({
  outcome,
  beside,
  ground,
  show,
  setShow,
}: {
  outcome: PackageOutcome;
  beside: PackageOutcome | undefined;
  ground: Ground;
  show: "municipality" | "region";
  setShow: (show: "municipality" | "region") => void;
}) {
  const { t, language } = useSite();
  const [sorted, setSorted] = useState<"name" | "amount" | "perInhabitant">("perInhabitant");
  const { receivers, inhabitants } = ground;
  const lines = useMemo(
    () =>
      receivers.codes.flatMap((code, row): PlaceLine[] =>
        receivers.kinds[row] !== show
          ? []
          : [
              {
                code,
                name: receivers.names[row]!,
                amount: outcome.amounts[row]!,
                perInhabitant: outcome.amounts[row]! / inhabitants.values[row]!,
                other: beside && beside.amounts[row]! / inhabitants.values[row]!,
              },
            ],
      ),
    [outcome, beside, receivers, inhabitants, show],
  );
  const ordered = useMemo(
    () =>
      lines.toSorted((a, b) =>
        sorted === "name" ? a.name.localeCompare(b.name, "sv") : b[sorted] - a[sorted],
      ),
    [lines, sorted],
  );
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const write = (value: number, decimals = 0) => formatNumber(value, language, { decimals });
  const caption = t("web.packages.places.caption", {
    year: String(inhabitants.year),
    status: t(`status.${inhabitants.status}`),
  });
  const file: ChartTable = {
    caption,
    columns: [
      { key: "code", label: t("web.packages.column.code") },
      { key: "name", label: t(`web.level.${show}`) },
      { key: "amount_sek", label: t("web.packages.column.amount"), decimals: 0 },
      { key: "amount_pc", label: t("web.packages.column.per-inhabitant"), decimals: 4 },
      ...(beside ? [{ key: "other_amount_pc", label: t("web.packages.column.other"), decimals: 4 }] : []),
    ],
    rows: lines.map(({ code, name, amount, perInhabitant, other }) => ({
      code,
      name,
      amount_sek: amount,
      amount_pc: Number(perInhabitant.toFixed(4)),
      ...(beside ? { other_amount_pc: Number((other ?? Number.NaN).toFixed(4)) } : {}),
    })),
  };
  const head = (column: typeof sorted, words: string) => (
    <th
      scope="col"
      className={column === "name" ? undefined : "number"}
      aria-sort={sorted === column ? (column === "name" ? "ascending" : "descending") : undefined}
    >
      <button type="button" onClick={() => setSorted(column)}>
        {words}
      </button>
    </th>
  );
  return (
    <Section id="places" title={t("web.packages.places")}>
      <fieldset className="segments">
        <legend className="hidden">{t("web.packages.show")}</legend>
        {(["municipality", "region"] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="show" checked={show === each} onChange={() => setShow(each)} />
            <span>{t(`web.packages.show.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="halves">
        <Suspense fallback={<p className="note">{t("web.map.loading")}</p>}>
          <PackageMap lines={lines} show={show} />
        </Suspense>
        <div className="long-table">
          <WideTable caption={caption}>
            <thead>
              <tr>
                {head("name", t(`web.level.${show}`))}
                {head("amount", t("web.packages.column.amount"))}
                {head("perInhabitant", t("web.packages.column.per-inhabitant"))}
                {beside && (
                  <th scope="col" className="number">
                    {t("web.packages.column.other")}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              <tr className="sum">
                <th scope="row">{t("web.packages.together")}</th>
                <td className="number">{write(total)}</td>
                <td />
                {beside && <td />}
              </tr>
              {ordered.map(({ code, name, amount, perInhabitant, other }) => (
                <tr key={code}>
                  <th scope="row">{name}</th>
                  <td className="number">{write(amount)}</td>
                  <td className="number">{write(perInhabitant)}</td>
                  {beside && <td className="number">{write(other ?? Number.NaN)}</td>}
                </tr>
              ))}
            </tbody>
          </WideTable>
          <ChartDownloads
            table={file}
            about={{
              source: [t("web.packages.file.source"), sourceIn(inhabitants.source, language)].join("; "),
              unit: `${t("unit.SEK")}; ${t("unit.SEK/inhabitant")}`,
              prices: t("prices.nominal"),
              statuses: ["derived", "assumed"],
              years: String(inhabitants.year),
              more: [[t("web.packages.choose"), wordsIn(outcome.document.title, language)]],
            }}
            label={t("web.packages.places")}
          />
        </div>
      </div>
    </Section>
  );
}
