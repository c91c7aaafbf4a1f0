import type { AllocationKey } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { kronorInWords } from "../../figures/words.ts";
import { OwnPlace } from "../answers/OwnPlace.tsx";
import { Section } from "../answers/Section.tsx";
import { ChartDownloads } from "../chart/ChartDownloads.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import type { ChartTable } from "../chart/table.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { ProblemLines } from "../site/ProblemLines.tsx";
import { useSite } from "../site/site.ts";
import { aboutKeys } from "./about.ts";
import { type KeyGround, mixedKey } from "./compute/key-test.ts";
import { type KeyWorker, useShares } from "./compute/key-worker.ts";
import { hasRegistrations } from "./compute/rise.ts";
import type { ShareLine } from "./compute/shares.ts";
import type { ChangeKeys, KeysLink } from "./link.ts";
import type { OwnFigures } from "./own/use-own-figures.ts";
import { YearField } from "./YearField.tsx";

/** What every municipality gets of a pot, by the reader's mix, newly registered, or a column of the reader's own. */
export function ShareSection({
  ground,
  worker,
  own,
  mix,
  link,
  change,
}: {
  ground: KeyGround;
  worker: KeyWorker | undefined;
  own: OwnFigures;
  mix: readonly number[];
  link: KeysLink;
  change: ChangeKeys;
}) {
  const { t, language } = useSite();
  const { pot, of: year } = link;
  const choices = ["", ...(hasRegistrations(own.columns) ? [registered] : []), ...own.names];
  const by = choices.includes(link.share_by) ? link.share_by : "";
  const key = useMemo(() => keyOf(ground, mix, by), [ground, mix, by]);
  const columns = by === "" ? nothing : own.columns;
  const answer = useShares(worker, { kind: "share", question: { key, pot, year, own: columns } });
  const found = answer?.shares;
  const hasEnds = found?.lines[0]?.low !== undefined;
  const number = (value: number) => formatNumber(value, language, { decimals: 0 });
  const caption = t("web.keys.share.caption", { pot: number(pot), year: String(year) });
  const table: ChartTable = {
    caption,
    columns: [
      { key: "name", label: t("web.keys.share.name") },
      { key: "code", label: t("web.keys.share.code") },
      { key: "amount_sek", label: t("web.keys.share.amount"), decimals: 0 },
      { key: "amount_pc", label: t("web.keys.share.pc"), decimals: 1 },
      ...(hasEnds
        ? [
            { key: "low_sek", label: t("web.keys.share.low"), decimals: 0 },
            { key: "high_sek", label: t("web.keys.share.high"), decimals: 0 },
          ]
        : []),
    ],
    rows: (found?.lines ?? []).map(({ name, code, amount, perInhabitant, low, high }) => ({
      name,
      code,
      amount_sek: amount,
      amount_pc: perInhabitant,
      ...(hasEnds ? { low_sek: low ?? null, high_sek: high ?? null } : {}),
    })),
  };
  const [most, least] = [found?.lines[0], found?.lines.findLast(({ amount }) => !Number.isNaN(amount))];
  const ownWords = ({ name, amount, perInhabitant, low, high }: ShareLine) => {
    if (Number.isNaN(amount)) return t("web.keys.share.own-place.unknown", { name });
    const said = { name, amount: kronorInWords(amount, language, t), own: number(perInhabitant) };
    return low === undefined || high === undefined || low === high
      ? t("web.keys.share.own-place", said)
      : t("web.keys.share.own-place.ends", { ...said, low: number(low), high: number(high) });
  };
  return (
    <Section id="share" title={t("web.keys.share")}>
      <div className="filters">
        {choices.length > 1 && (
          <ChoiceField
            label={t("web.keys.share.by")}
            value={by}
            choices={choices}
            words={(each) =>
              each === ""
                ? t("web.keys.mix.name")
                : each === registered
                  ? t("web.keys.share.registered")
                  : t("web.keys.share.own", { name: each })
            }
            onChange={(next) => change({ share_by: next }, { keep: true })}
          />
        )}
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
            {t(by === "" ? "web.keys.share.sentence" : "web.keys.share.sentence.own", {
              most: most.name,
              mostAmount: number(most.perInhabitant),
              least: least.name,
              leastAmount: number(least.perInhabitant),
              same: number(found.same),
            })}
          </p>
          {found.missing.length > 0 && (
            <p className="note">{t("web.keys.share.missing", { names: namedShortly(found.missing) })}</p>
          )}
          <OwnPlace places={found.lines}>
            {(code) => <p>{ownWords(found.lines.find((line) => line.code === code)!)}</p>}
          </OwnPlace>
          <details className="as-table">
            <summary>{t("web.keys.share.all")}</summary>
            <FigureTable table={table} />
          </details>
          <ChartDownloads
            table={table}
            about={aboutKeys(`${t("unit.SEK")}; ${t("unit.SEK/inhabitant")}`, String(year), t)}
            label={t("web.keys.share")}
          />
        </>
      ) : (
        answer?.problems && (
          <div role="alert">
            <p>{t("web.keys.share.refused")}</p>
            <ProblemLines problems={answer.problems} />
          </div>
        )
      )}
    </Section>
  );
}

const mostNamed = 20;

/** The first names, and how many more there are. */
function namedShortly(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join(", ");
  return names.length > mostNamed ? `${shown} … (+${names.length - mostNamed})` : shown;
}

/** The word of the link for newly registered; no column is called so. */
const registered = "newly-registered";
const nothing = {};

function keyOf(ground: KeyGround, mix: readonly number[], by: string): AllocationKey {
  if (by === "") return mixedKey(ground.keys, mix);
  if (by === registered) return ground.registered;
  const key: AllocationKey = { kind: "column", column: by };
  return { kind: "between", parts: [{ receivers: "municipality", share: 1, key }] };
}
