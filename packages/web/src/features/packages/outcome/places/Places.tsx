import type { PackageOutcome } from "@barkraft/finance";
import { formatNumber, sourceIn } from "@barkraft/messages";
import { lazy, Suspense, useMemo } from "react";
import { kronorInWords } from "../../../../figures/words.ts";
import { OwnPlace } from "../../../answers/OwnPlace.tsx";
import { Section } from "../../../answers/Section.tsx";
import { WideTable } from "../../../answers/WideTable.tsx";
import { ChartDownloads } from "../../../chart/ChartDownloads.tsx";
import type { ChartTable } from "../../../chart/table.ts";
import { useSite } from "../../../site/site.ts";
import { useOwnLink } from "../../../site/use-own-link.ts";
import { parameters } from "../../document/parameters.ts";
import { wordsIn } from "../../document/words.ts";
import type { Ground } from "../ground.ts";
import type { PlaceLine } from "./place-line.ts";

const PackageMap = lazy(() => import("./PackageMap.tsx"));

type SortedBy = (typeof parameters)["order"]["usual"];

/** What a column holds of a line; below everything where it is not known, or there is no other package. */
function figureOf(
  { amount, perInhabitant, other = Number.NaN }: PlaceLine,
  by: Exclude<SortedBy, "name">,
): number {
  const figure = { amount, perInhabitant, other, difference: perInhabitant - other }[by];
  return Number.isNaN(figure) ? Number.MIN_SAFE_INTEGER : figure;
}

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
  const { t, language, search } = useSite();
  const { values, change } = useOwnLink(parameters);
  const sorted = values.order;
  const { receivers, inhabitants } = ground;
  const everyone = useMemo(
    () =>
      receivers.codes.map(
        (code, row): PlaceLine => ({
          code,
          name: receivers.names[row]!,
          kind: receivers.kinds[row]!,
          amount: outcome.amounts[row]!,
          perInhabitant: outcome.amounts[row]! / inhabitants.values[row]!,
          other: beside && beside.amounts[row]! / inhabitants.values[row]!,
        }),
      ),
    [outcome, beside, receivers, inhabitants],
  );
  // The same list while an amount is dragged.
  const choosable = useMemo(
    () =>
      receivers.codes.map((code, row) => ({
        code,
        name: receivers.names[row]!,
        kind: receivers.kinds[row]!,
      })),
    [receivers],
  );
  const lines = useMemo(() => everyone.filter(({ kind }) => kind === show), [everyone, show]);
  const ordered = useMemo(
    () =>
      lines.toSorted((a, b) =>
        sorted === "name"
          ? a.name.localeCompare(b.name, "sv")
          : figureOf(b, sorted) - figureOf(a, sorted) || (a.code < b.code ? -1 : 1),
      ),
    [lines, sorted],
  );
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  /** SEK per inhabitant of all municipalities, or of all regions. */
  const meanOf = (of: PlaceLine["kind"]) => {
    const people = inhabitants.values.filter((_, row) => receivers.kinds[row] === of);
    const amounts = everyone.filter(({ kind }) => kind === of).map(({ amount }) => amount);
    return amounts.reduce((sum, each) => sum + each, 0) / people.reduce((sum, each) => sum + each, 0);
  };
  const otherOf = ({ perInhabitant, other = Number.NaN }: PlaceLine) => ({
    other: write(other),
    difference: formatNumber(perInhabitant - other, language, { decimals: 0, signed: true }),
  });
  const ownWords = (code: string) => {
    const line = everyone.find((each) => each.code === code)!;
    const { name, amount, perInhabitant } = line;
    return (
      <p>
        {t("web.packages.own-place", {
          name,
          amount: kronorInWords(amount, language, t),
          own: write(perInhabitant),
          mean: write(meanOf(line.kind)),
        })}{" "}
        {beside && t("web.packages.own-place.beside", otherOf(line))}
      </p>
    );
  };
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
      ...(beside
        ? [
            { key: "other_amount_pc", label: t("web.packages.column.other"), decimals: 4 },
            { key: "difference_pc", label: t("web.packages.column.difference"), decimals: 4, signed: true },
          ]
        : []),
    ],
    rows: lines.map(({ code, name, amount, perInhabitant, other }) => ({
      code,
      name,
      amount_sek: amount,
      amount_pc: Number(perInhabitant.toFixed(4)),
      ...(other === undefined
        ? {}
        : {
            other_amount_pc: Number(other.toFixed(4)),
            difference_pc: Number((perInhabitant - other).toFixed(4)),
          }),
    })),
  };
  const head = (column: typeof sorted, words: string) => (
    <th
      scope="col"
      className={column === "name" ? undefined : "number"}
      aria-sort={sorted !== column ? "none" : column === "name" ? "ascending" : "descending"}
    >
      <button type="button" onClick={() => change({ order: column })}>
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
      <OwnPlace places={choosable}>{ownWords}</OwnPlace>
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
                {beside && head("other", t("web.packages.column.other"))}
                {beside && head("difference", t("web.packages.column.difference"))}
              </tr>
            </thead>
            <tbody>
              <tr className="sum">
                <th scope="row">{t("web.packages.together")}</th>
                <td className="number">{write(total)}</td>
                <td />
                {beside && <td />}
                {beside && <td />}
              </tr>
              {ordered.map((line) => (
                <tr key={line.code} aria-current={line.code === search.place || undefined}>
                  <th scope="row">{line.name}</th>
                  <td className="number">{write(line.amount)}</td>
                  <td className="number">{write(line.perInhabitant)}</td>
                  {beside && <td className="number">{otherOf(line).other}</td>}
                  {beside && <td className="number">{otherOf(line).difference}</td>}
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
