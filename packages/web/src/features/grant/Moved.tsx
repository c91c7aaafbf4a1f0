import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { roundStep } from "../../maps/classes.ts";
import { type Bar, Bars } from "../answers/Bars.tsx";
import { Section } from "../answers/Section.tsx";
import { binsOf, spreadOf } from "../distribution/spread.ts";
import { useWorkbench } from "../page/workbench.ts";
import type { GrantLine } from "./grant-rows.ts";

/** How many municipalities are moved by how much. */
export function Moved({ lines }: { lines: readonly GrantLine[] }) {
  const { t, language } = useWorkbench();
  const changes = useMemo(() => Float64Array.from(lines, ({ change }) => change), [lines]);
  const spread = spreadOf(changes);
  if (!spread || spread.highest === spread.lowest) return null;
  const write = (value: number) => formatNumber(value, language, { signed: true, decimals: 0 });
  const bars = binsOf(changes, roundStep((spread.highest - spread.lowest) / 12)).map(
    ({ low, high, count }): Bar => ({
      key: String(low),
      label: t("web.grant.bin", { low: write(low), high: write(high) }),
      value: count,
      unit: "number",
      unitWords: t("web.answers.counted", { count }),
      drawn: "bar",
      signed: false,
    }),
  );
  return (
    <Section id="moved" title={t("web.grant.spread")}>
      <Bars bars={bars} caption={t("web.grant.spread.caption")} />
    </Section>
  );
}
