import type { Assumed, Assumption } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { percentInWords } from "../../figures/words.ts";
import { WideTable } from "../answers/WideTable.tsx";
import { ChartDownloads } from "../chart/ChartDownloads.tsx";
import { useSite } from "../site/site.ts";
import type { Labels } from "./answer.ts";
import { sharesOfAssumptions } from "./assumed.ts";

/** Assumptions with their ranges, to be changed and saved, and how far each moves the present value. */
export function Assumptions<Name extends string>({
  title,
  caption,
  names,
  assumptions,
  assumed,
  swings,
  isChanged,
  set,
  reset,
}: {
  /** What the saved file is of. */
  title: string;
  caption: string;
  names: readonly Name[];
  assumptions: Readonly<Record<Name, Assumption & { readonly note: Labels }>>;
  assumed: Assumed<Name>;
  swings: ReadonlyMap<Name, number>;
  isChanged: boolean;
  set: (name: Name, value: number) => void;
  reset: () => void;
}) {
  const { t, language } = useSite();
  const written = (name: Name, value: number) =>
    sharesOfAssumptions.has(name)
      ? percentInWords(100 * value, language, 1)
      : formatNumber(value, language, { decimals: Number.isInteger(value) ? 0 : 2 });
  return (
    <>
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t("web.digital.assumption")}</th>
            <th scope="col" className="screen-only">
              {t("web.digital.change")}
            </th>
            <th scope="col" className="number">
              {t("web.digital.value")}
            </th>
            <th scope="col" className="number">
              {t("web.digital.range")}
            </th>
            <th scope="col" className="number">
              {t("web.digital.swing")}
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const { low, high, note } = assumptions[name];
            return (
              <tr key={name}>
                <th scope="row">{note[language]}</th>
                <td className="screen-only">
                  <input
                    className="assumption-value"
                    type="range"
                    aria-label={note[language]}
                    aria-valuetext={written(name, assumed[name])}
                    min={low}
                    max={high}
                    step={name.endsWith("_years") ? 1 : (high - low) / 100}
                    value={assumed[name]}
                    onChange={({ target }) => set(name, Number(Number(target.value).toPrecision(6)))}
                  />
                </td>
                <td className="number">{written(name, assumed[name])}</td>
                <td className="number">{`${written(name, low)}–${written(name, high)}`}</td>
                <td className="number">{formatNumber((swings.get(name) ?? 0) / 1e6, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
      {isChanged && (
        <button type="button" className="action quiet" onClick={reset}>
          {t("web.digital.reset")}
        </button>
      )}
      <ChartDownloads
        label={title}
        table={{
          caption,
          columns: [
            { key: "name", label: "id" },
            { key: "assumption", label: t("web.digital.assumption") },
            { key: "value", label: t("web.digital.value"), decimals: 3 },
            { key: "low", label: `${t("web.digital.range")}, min`, decimals: 3 },
            { key: "high", label: `${t("web.digital.range")}, max`, decimals: 3 },
            { key: "swing_sek", label: `${t("web.digital.swing")}, ${t("unit.SEK")}`, decimals: 0 },
          ],
          rows: names.map((name) => ({
            name,
            assumption: assumptions[name].note[language],
            value: assumed[name],
            low: assumptions[name].low,
            high: assumptions[name].high,
            swing_sek: swings.get(name) ?? 0,
          })),
        }}
        about={{
          source: t("web.about.source.assumed"),
          unit: t("web.digital.assumptions.unit"),
          prices: t("prices.fixed"),
          statuses: ["assumed"],
        }}
      />
    </>
  );
}
