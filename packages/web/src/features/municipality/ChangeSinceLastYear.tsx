import type { MessageKey } from "@barkraft/messages";
import { formatNumber } from "@barkraft/messages";
import { type Bar, Bars } from "../answers/Bars.tsx";
import { FromServer } from "../answers/FromServer.tsx";
import { Section } from "../answers/Section.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { causesOf } from "./causes.ts";
import type { ChangeAnswer } from "./server-answers.ts";

/** The change since the year before, cause by cause. */
export function ChangeSinceLastYear({ code }: { code: string }) {
  const { t, scene, years } = useWorkbench();
  const before = scene.year - 1;
  const isThere = years.some(({ year, computable }) => year === before && computable);
  return (
    <Section id="change" title={t("web.municipality.change", { year: String(before) })}>
      {isThere ? (
        <FromServer<ChangeAnswer> path={`/v1/entities/${code}/change?from=${before}&to=${scene.year}`}>
          {(change) => <Causes change={change} />}
        </FromServer>
      ) : (
        <p className="note">{t("web.municipality.change.none", { year: String(before) })}</p>
      )}
      {scene.isReform && <p className="note">{t("web.municipality.change.law")}</p>}
    </Section>
  );
}

function Causes({ change: { from, to, total, parts } }: { change: ChangeAnswer }) {
  const { t, language } = useWorkbench();
  const words = (cause: string) => t(`web.municipality.cause.${cause}` as MessageKey);
  const causes = causesOf(parts);
  const most = causes.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))[0];
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const unit = "SEK/inhabitant";
  const bars: readonly Bar[] = [
    ...causes.map(
      ({ cause, value }): Bar => ({
        key: cause,
        label: capital(words(cause)),
        value,
        unit,
        drawn: "item",
        signed: true,
      }),
    ),
    {
      key: "change",
      label: t("web.municipality.difference"),
      value: total.change.pc,
      unit,
      status: total.status,
      drawn: "sum",
      signed: true,
    },
  ];
  return (
    <>
      {total.change.pc !== null && most && (
        <p className="sentence small">
          {t(total.change.pc < 0 ? "web.municipality.change.down" : "web.municipality.change.up", {
            change: formatNumber(Math.abs(total.change.pc), language),
            from: String(from),
            cause: words(most.cause),
          })}
        </p>
      )}
      <Bars
        bars={bars}
        caption={t("web.municipality.change.caption", { from: String(from), to: String(to) })}
      />
    </>
  );
}
