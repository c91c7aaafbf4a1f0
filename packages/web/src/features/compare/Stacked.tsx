import { type ReformPart, stack } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import { sweden } from "@barkraft/sweden";
import { useMemo, useState } from "react";
import { ownerOf } from "../../reform/changes.ts";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { useWorkbench } from "../page/workbench.ts";
import type { Tried } from "./proposals.ts";

/** One proposal line by line: what each part does alone, on top of the others, and only together. */
export function Stacked({ tried, item }: { tried: readonly Tried[]; item: string }) {
  const { t, language, scene } = useWorkbench();
  const [key, setKey] = useState<string>();
  const open = tried.find((each) => each.key === key) ?? tried[0]!;
  const stacked = useMemo(
    () =>
      stack(
        scene.ground.baseline,
        { changes: open.reform.changes ?? {}, replace: open.reform.replace ?? {} },
        item,
        "population_1_november",
      ),
    [open, item, scene],
  );
  const write = (amount: number) => formatNumber(amount / 1e6, language, { signed: true, decimals: 1 });
  const nameOf = ({ kind, path, reform }: ReformPart) => {
    if (kind === "replacement") {
      const replacement = sweden.declaration.replacements?.find(
        ({ replaces }) => replaces?.step.id === path && replaces.name === reform.replace?.[path],
      );
      return replacement?.label[language] ?? path;
    }
    const { parameter, code } = ownerOf(path) ?? {};
    const value = reform.changes?.[path];
    const label = `${parameter?.label[language] ?? path}${code === undefined ? "" : ` (${code})`}`;
    return typeof value === "number"
      ? `${label}: ${formatNumber(value, language, { decimals: Number.isInteger(value) ? 0 : 2 })}`
      : label;
  };
  const caption = t("web.compare.stack.caption", { title: open.title });
  return (
    <Section id="stack" title={t("web.compare.stack")}>
      {tried.length > 1 && (
        <label className="field stack-choice">
          <span>{t("web.compare.stack.of")}</span>
          <select value={open.key} onChange={({ target }) => setKey(target.value)}>
            {tried.map((each) => (
              <option key={each.key} value={each.key}>
                {each.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <WideTable caption={caption}>
        <thead>
          <tr>
            {(["part", "alone", "added", "winners", "losers"] as const).map((column) => (
              <th scope="col" className={column === "part" ? undefined : "number"} key={column}>
                {t(`web.compare.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stacked.parts.map(({ part, amount, added, winners, losers }) => (
            <tr key={part.path}>
              <th scope="row">{nameOf(part)}</th>
              <td className="number">{write(amount)}</td>
              <td className="number">{write(added.amount)}</td>
              <td className="number">{winners}</td>
              <td className="number">{losers}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t("web.compare.interaction")}</th>
            <td className="number">{write(stacked.interaction.amount)}</td>
            <td className="number">–</td>
            <td className="number">{stacked.interaction.winners}</td>
            <td className="number">{stacked.interaction.losers}</td>
          </tr>
          <tr className="sum">
            <th scope="row">{t("web.compare.all")}</th>
            <td className="number">{write(stacked.whole.amount)}</td>
            <td className="number">{write(stacked.whole.amount)}</td>
            <td className="number">{stacked.whole.winners}</td>
            <td className="number">{stacked.whole.losers}</td>
          </tr>
        </tbody>
      </WideTable>
    </Section>
  );
}
