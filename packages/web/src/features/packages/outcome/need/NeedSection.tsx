import type { PackageOutcome } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { countyTiming, municipalTiming, type PlaceNeed, placeNeeds } from "@barkraft/sweden";
import { useMemo } from "react";
import { Section } from "../../../answers/Section.tsx";
import type { ChartAbout } from "../../../chart/about.ts";
import { ChartDownloads } from "../../../chart/ChartDownloads.tsx";
import { FigureTable } from "../../../chart/TableBehind.tsx";
import { ChoiceField } from "../../../fields/ChoiceField.tsx";
import { useSite } from "../../../site/site.ts";
import { wordsIn } from "../../document/words.ts";
import type { Ground } from "../ground.ts";
import { NeedMap } from "./NeedMap.tsx";
import { countyTableOf, municipalTableOf } from "./need-tables.ts";

const needs = Object.keys(placeNeeds) as PlaceNeed[];

/** When and where the money comes against each municipality's and each county's own need. */
export function NeedSection({
  outcome,
  ground,
  by,
  setBy,
}: {
  outcome: PackageOutcome;
  ground: Ground;
  by: PlaceNeed;
  setBy: (by: PlaceNeed) => void;
}) {
  const { t, language } = useSite();
  const municipal = useMemo(
    () => municipalTiming(outcome, ground.receivers, ground.columns, by),
    [outcome, ground, by],
  );
  const counties = useMemo(() => countyTiming(outcome, ground.receivers, ground.counties), [outcome, ground]);
  const beyond = useMemo(
    () =>
      (municipal?.places ?? []).map(({ row, beyond: sek }) => ({
        ...placeAt(ground, row),
        value: sek / ground.inhabitants.values[row]!,
      })),
    [municipal, ground],
  );
  const waits = useMemo(
    () =>
      (counties?.places ?? []).map(({ row, timing }) => ({
        code: ground.counties[row]!.code,
        name: nameOf(ground, row),
        value: timing?.delayMonths ?? Number.NaN,
      })),
    [counties, ground],
  );
  if (!municipal) return null;
  const { base, first, last } = municipal.years;
  const years = { base: String(base), first: String(first), last: String(last) };
  const number = (value: number, decimals: number) => formatNumber(value, language, { decimals });
  const table = municipalTableOf(municipal, ground, by, years, t);
  const countyTable = counties && countyTableOf(counties, ground, outcome.document.need, t);
  const note = t(`web.packages.place-need.note.${by}`, years);
  const about: ChartAbout = {
    source: [t("source.computed_kolada"), t("source.scb.labour")].join("; "),
    unit: [t("unit.SEK"), t("unit.SEK/inhabitant"), t("unit.percent")].join("; "),
    prices: t("prices.nominal"),
    statuses: ["derived", "estimated", "assumed"],
    years: `${first}–${last}`,
    more: [[t("web.packages.choose"), wordsIn(outcome.document.title, language)]],
  };
  const delays = (counties?.places ?? [])
    .flatMap(({ row, timing }) => (timing ? [{ row, months: timing.delayMonths }] : []))
    .toSorted((a, b) => a.months - b.months);
  const [earliest, latest] = [delays[0], delays.at(-1)];
  return (
    <Section id="place-need" title={t("web.packages.place-need")}>
      <p>
        {Number.isNaN(municipal.misplaced)
          ? t("web.packages.place-need.unknown", { ...years, need: t(`web.packages.place-need.of.${by}`) })
          : t("web.packages.place-need.sentence", {
              ...years,
              share: number(municipal.misplaced * 100, 1),
              need: t(`web.packages.place-need.of.${by}`),
            })}
      </p>
      <ChoiceField
        label={t("web.packages.place-need.by")}
        value={by}
        choices={needs}
        words={(each) => t(`web.packages.place-need.by.${each}`)}
        onChange={setBy}
      />
      <p className="note">{note}</p>
      <div className="halves">
        <NeedMap places={beyond} what="beyond" />
        <div className="long-table">
          <FigureTable table={table} />
        </div>
      </div>
      <ChartDownloads table={table} about={about} note={note} label={t("web.packages.place-need")} />
      {countyTable && earliest && latest && (
        <>
          <h3>{t("web.packages.county-need")}</h3>
          <p>
            {t("web.packages.county-need.sentence", {
              first: nameOf(ground, earliest.row),
              least: formatNumber(earliest.months, language, { decimals: 1, signed: true }),
              last: nameOf(ground, latest.row),
              most: formatNumber(latest.months, language, { decimals: 1, signed: true }),
            })}
          </p>
          <p className="note">{t("web.packages.county-need.note")}</p>
          <div className="halves">
            <NeedMap places={waits} what="delay" />
            <div className="long-table">
              <FigureTable table={countyTable} />
            </div>
          </div>
          <ChartDownloads
            table={countyTable}
            about={about}
            note={t("web.packages.county-need.note")}
            label={t("web.packages.county-need")}
          />
        </>
      )}
    </Section>
  );
}

/** A county is called by its region. */
const nameOf = ({ receivers, counties }: Ground, row: number) =>
  receivers.names[receivers.codes.indexOf(counties[row]!.code)] ?? counties[row]!.code;

const placeAt = ({ receivers }: Ground, row: number) => ({
  code: receivers.codes[row]!,
  name: receivers.names[row]!,
});
