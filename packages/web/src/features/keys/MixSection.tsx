import { scoreMix } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { Section } from "../answers/Section.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import type { ChartTable } from "../chart/table.ts";
import { useSite } from "../site/site.ts";
import type { KeyGround, KeyTest } from "./compute/key-test.ts";
import type { ChangeKeys, KeysLink } from "./link.ts";

const sliders = ["equalised", "fast", "last"] as const;

/** A mix of the reader's own, the best mix, and how that did on years it had not seen. */
export function MixSection({
  ground,
  found: { test, search },
  mix,
  link,
  change,
}: {
  ground: KeyGround;
  found: KeyTest;
  mix: readonly number[];
  link: KeysLink;
  change: ChangeKeys;
}) {
  const { t, language } = useSite();
  const own = useMemo(() => scoreMix(test.years, mix).mean.misallocated, [test, mix]);
  const percent = (share: number, signed = false) =>
    formatNumber(100 * share, language, { decimals: 1, signed });
  const alone = test.mean[0]!.misallocated;
  const title = (at: number) => ground.keys[at]!.title[language];
  const held: ChartTable = {
    caption: t("web.keys.held.caption"),
    columns: [
      { key: "year", label: t("web.keys.column.year") },
      ...(search?.best ?? []).map((_, at) => ({
        key: ground.keys[at]!.id.replaceAll("-", "_"),
        label: title(at),
        decimals: 0,
      })),
      { key: "misallocated_pct", label: t("web.keys.column.misallocated"), decimals: 1 },
    ],
    rows: (search?.heldBack ?? []).map(({ year, mix: shares, misallocated }) => ({
      year: String(year),
      ...Object.fromEntries(
        shares.map((share, at) => [ground.keys[at]!.id.replaceAll("-", "_"), 100 * share]),
      ),
      misallocated_pct: 100 * misallocated,
    })),
  };
  return (
    <Section id="mix" title={t("web.keys.mix")}>
      <p className="sentence small" aria-live="polite">
        {t("web.keys.mix.sentence", { share: percent(own), difference: percent(own - alone, true) })}
      </p>
      <div className="mix-sliders">
        {sliders.map((name, at) => {
          const others = sliders.reduce((sum, each) => sum + (each === name ? 0 : link[each]), 0);
          return (
            <label className="field" key={name}>
              <span>
                {t("web.keys.mix.slider", {
                  key: title(at + 1),
                  share: formatNumber(100 * mix[at + 1]!, language, { decimals: 0 }),
                })}
              </span>
              <input
                type="range"
                min={0}
                max={100}
                step={5}
                value={link[name]}
                onChange={({ target }) =>
                  change({ [name]: Math.min(Number(target.value), Math.max(0, 100 - others)) })
                }
              />
            </label>
          );
        })}
        <p>{t("web.keys.mix.rest", { share: formatNumber(100 * mix[0]!, language, { decimals: 0 }) })}</p>
      </div>
      {search && (
        <>
          <p>
            {t("web.keys.mix.search", {
              tried: search.tried,
              seen: percent(search.seen),
              unseen: percent(search.unseen),
              alone: percent(alone),
            })}
          </p>
          <button
            type="button"
            className="action"
            onClick={() =>
              change(
                {
                  equalised: Math.round(100 * search.best[1]!),
                  fast: Math.round(100 * search.best[2]!),
                  last: 0,
                },
                { keep: true },
              )
            }
          >
            {t("web.keys.mix.best")}
          </button>
          <details className="as-table">
            <summary>{t("web.keys.held")}</summary>
            <FigureTable table={held} />
          </details>
        </>
      )}
    </Section>
  );
}
