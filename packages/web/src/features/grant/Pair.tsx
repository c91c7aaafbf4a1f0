import { formatNumber } from "@barkraft/messages";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { StatusMark } from "../page/StatusMark.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { type GrantLine, pairOf } from "./grant-rows.ts";

const rows = ["grant", "before", "change", "total"] as const;

/** The report's table for two municipalities of the reader's choice. */
export function Pair({ lines }: { lines: readonly GrantLine[] }) {
  const { t, language, scene, search, go } = useWorkbench();
  const pair = pairOf(lines, search.pair);
  const caption = t("web.grant.pair.caption", { year: String(scene.year) });
  const write = (value: number, signed: boolean) => formatNumber(value, language, { signed, decimals: 0 });
  const choose = (position: number, code: string) =>
    go({ pair: pair.map((line, place) => (place === position ? code : line.code)).join("~") });
  const byName = lines.toSorted((a, b) => a.name.localeCompare(b.name, "sv"));
  return (
    <Section id="pair" title={t("web.grant.pair")}>
      <div className="filters pair-filters">
        {(["first", "second"] as const).map((side, position) => (
          <label className="field" key={side}>
            <span>{t(`web.grant.pair.${side}`)}</span>
            <select value={pair[position]!.code} onChange={({ target }) => choose(position, target.value)}>
              {byName.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <WideTable caption={caption} className="pair-table">
        <thead>
          <tr>
            <td />
            {pair.map(({ name }, position) => (
              <th scope="col" className="number" key={position === 0 ? "first" : "second"}>
                {name}
              </th>
            ))}
            <th scope="col" className="number">
              {t("web.grant.difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} className={row === "total" ? "sum" : undefined}>
              <th scope="row">{t(`web.grant.row.${row}`)}</th>
              {pair.map((line, position) => (
                <td className="number" key={position === 0 ? "first" : "second"}>
                  {write(line[row], row === "before" || row === "change")}{" "}
                  <StatusMark status={row === "grant" ? "assumed" : line.status} t={t} />
                </td>
              ))}
              <td className="number">{row === "before" ? "" : write(pair[0][row] - pair[1][row], false)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className="note">{t("web.grant.pair.note")}</p>
    </Section>
  );
}
