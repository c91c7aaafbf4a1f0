import { InputError } from "@barkraft/core";
import { type Allocation, allocate } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { swedishReceivers } from "@barkraft/sweden";
import { useMemo } from "react";
import { Section } from "../answers/Section.tsx";
import { ChartDownloads } from "../chart/ChartDownloads.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import type { ChartTable } from "../chart/table.ts";
import { useSite } from "../site/site.ts";
import { aboutKeys } from "./about.ts";
import { type KeyGround, mixedKey } from "./key-test.ts";
import type { ChangeKeys } from "./link.ts";
import { YearField } from "./YearField.tsx";

/** What every municipality gets of a pot by the reader's mix. */
export function ShareSection({
  ground,
  mix,
  pot,
  year,
  change,
}: {
  ground: KeyGround;
  mix: readonly number[];
  pot: number;
  year: number;
  change: ChangeKeys;
}) {
  const { t, language } = useSite();
  const found = useMemo(() => sharesOf(ground, mix, pot, year), [ground, mix, pot, year]);
  const number = (value: number) => formatNumber(value, language, { decimals: 0 });
  const caption = t("web.keys.share.caption", { pot: number(pot), year: String(year) });
  const table: ChartTable = {
    caption,
    columns: [
      { key: "name", label: t("web.keys.share.name") },
      { key: "code", label: t("web.keys.share.code") },
      { key: "amount_sek", label: t("web.keys.share.amount"), decimals: 0 },
      { key: "amount_pc", label: t("web.keys.share.pc"), decimals: 1 },
    ],
    rows: (found?.rows ?? []).map(({ name, code, amount, perInhabitant }) => ({
      name,
      code,
      amount_sek: amount,
      amount_pc: perInhabitant,
    })),
  };
  const [most, least] = [found?.rows[0], found?.rows.at(-1)];
  return (
    <Section id="share" title={t("web.keys.share")}>
      <div className="filters">
        <label className="field">
          <span>{t("web.keys.share.pot")}</span>
          <input
            type="number"
            min={1}
            max={1_000_000}
            value={pot}
            onChange={({ target }) => {
              const next = Math.round(Number(target.value));
              if (next >= 1 && next <= 1_000_000) change({ pot: next });
            }}
          />
        </label>
        <YearField
          label={t("web.keys.share.year")}
          year={year}
          onChange={(of) => change({ of }, { keep: true })}
        />
      </div>
      {found && most && least ? (
        <>
          <p className="sentence small">
            {t("web.keys.share.sentence", {
              most: most.name,
              mostAmount: number(most.perInhabitant),
              least: least.name,
              leastAmount: number(least.perInhabitant),
              same: number(found.same),
            })}
          </p>
          {found.missing.length > 0 && (
            <p className="note">{t("web.keys.share.missing", { names: found.missing.join(", ") })}</p>
          )}
          <details className="as-table">
            <summary>{t("web.keys.share.all")}</summary>
            <FigureTable table={table} />
          </details>
          <ChartDownloads table={table} about={aboutKeys(ground, caption, t)} label={t("web.keys.share")} />
        </>
      ) : (
        <p role="alert">{t("web.keys.share.refused")}</p>
      )}
    </Section>
  );
}

interface Shares {
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly amount: number;
    readonly perInhabitant: number;
  }[];
  /** SEK per inhabitant if all got the same. */
  readonly same: number;
  readonly missing: readonly string[];
}

/** Whole kronor for every municipality, the most per inhabitant first; undefined when nobody can be paid. */
function sharesOf(
  { tables, keys }: KeyGround,
  mix: readonly number[],
  pot: number,
  year: number,
): Shares | undefined {
  const { receivers, columns } = swedishReceivers(tables, year);
  let found: Allocation;
  try {
    found = allocate({ pot: pot * 1e6, key: mixedKey(keys, mix), receivers, columns });
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
  const population = columns.get("population")!.values;
  const rows = [...receivers.codes.keys()]
    .filter((row) => receivers.kinds[row] === "municipality")
    .map((row) => ({
      code: receivers.codes[row]!,
      name: receivers.names[row]!,
      amount: found.amounts[row]!,
      perInhabitant: found.amounts[row]! / population[row]!,
    }))
    .sort((a, b) => b.perInhabitant - a.perInhabitant || (a.code < b.code ? -1 : 1));
  const inhabitants = population.reduce(
    (sum, people, row) => sum + (receivers.kinds[row] === "municipality" ? people : 0),
    0,
  );
  const missing = [...new Set(found.unknown.map(({ row }) => receivers.names[row]!))];
  return { rows, same: (pot * 1e6) / inhabitants, missing };
}
