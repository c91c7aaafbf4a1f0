import { administrationCost, followQueue, monthAfter } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useCallback, useId, useMemo } from "react";
import { drawLines } from "../../../charts/lines.ts";
import { kronorInWords } from "../../../figures/words.ts";
import { Section } from "../../answers/Section.tsx";
import { ChartFigure } from "../../chart/ChartFigure.tsx";
import type { ChartTable } from "../../chart/table.ts";
import { MonthField } from "../../fields/MonthField.tsx";
import { NumberField } from "../../fields/NumberField.tsx";
import { useSite } from "../../site/site.ts";
import { useOwnLink } from "../../site/use-own-link.ts";
import { largestMillions, parameters } from "../parameters.ts";
import type { Served } from "../server.ts";
import { MoreAssumptions } from "./MoreAssumptions.tsx";

const usualArrivals = "305,6,311";
const usualStart = "2020-08";
const usualMonths = 12;

/** How claims wait to be decided, and what the work costs. */
export function Queue({ served: { lesson, hours_per_year: hoursPerYear } }: { served: Served }) {
  const { t, language } = useSite();
  const { values, change } = useOwnLink(parameters);
  const hint = useId();
  const written = values.arrivals || usualArrivals;
  const isList = /^\d{1,7}(\s*,\s*\d{1,7}){0,35}$/.test(written.trim());
  const { officers, minutes, claim_amount: amount, waiting: alreadyWaiting, hours: hoursPerMonth } = values;
  const spread = values.spread / 100;
  const start = /^\d{4}-(0[1-9]|1[0-2])$/.test(values.queue_from) ? values.queue_from : usualStart;
  const arrivals = useMemo(
    () => (isList ? written : usualArrivals).split(",").map(Number),
    [isList, written],
  );
  const [queue, easier, harder] = useMemo(
    () =>
      [1, 1 - spread, 1 + spread].map((factor) =>
        followQueue({
          start,
          arrivals,
          months: Math.max(usualMonths, arrivals.length),
          waiting: alreadyWaiting,
          officers,
          minutesPerClaim: minutes * factor,
          hoursPerMonth,
          amountPerClaim: amount * 1e6,
        }),
      ) as [ReturnType<typeof followQueue>, ReturnType<typeof followQueue>, ReturnType<typeof followQueue>],
    [arrivals, officers, minutes, amount, alreadyWaiting, hoursPerMonth, spread, start],
  );
  const claims = arrivals.reduce((sum, count) => sum + count, 0);
  const work = administrationCost(
    { stateStaff: lesson.state_staff, localStaff: lesson.local_staff, wages: lesson.wages },
    { claims, minutes, hoursPerYear, paid: claims * amount * 1e6 },
  );
  const number = (value: number, decimals = 0) =>
    formatNumber(Number.isFinite(value) ? value : null, language, { decimals });
  const sentence = t("web.reimbursement.queue.sentence", {
    wait: number(queue.longestWait, 1),
    outstanding: kronorInWords(queue.mostOutstanding, language, t),
    needed: number(queue.officersWithoutQueue),
  });
  const draw = useCallback(
    (width: number) => {
      const waiting = ({ months: all }: typeof queue) => [
        alreadyWaiting,
        ...all.map((month) => month.waiting),
      ];
      return drawLines({
        steps: [0, ...queue.months.map((_, at) => at + 1)],
        lines: [{ label: t("web.reimbursement.queue.line"), values: waiting(queue) }],
        bands: [
          { label: t("web.reimbursement.queue.band"), low: waiting(easier), high: waiting(harder), depth: 0 },
        ],
        title: t("web.reimbursement.queue.axis"),
        stepTitle: t("web.reimbursement.forecast.month-axis"),
        width,
        write: (value) => formatNumber(value, language, { decimals: 0 }),
        writeStep: (step) => (step === 0 ? "" : monthAfter(start, step - 1)),
      });
    },
    [queue, easier, harder, start, alreadyWaiting, t, language],
  );
  const table: ChartTable = {
    caption: t("web.reimbursement.queue.caption"),
    columns: [
      { key: "month", label: t("web.reimbursement.column.month") },
      { key: "arrived", label: t("web.reimbursement.column.arrived"), decimals: 0 },
      { key: "decided", label: t("web.reimbursement.column.decided"), decimals: 0 },
      { key: "waiting", label: t("web.reimbursement.column.waiting"), decimals: 0 },
      { key: "wait", label: t("web.reimbursement.column.wait"), decimals: 1 },
      { key: "outstanding", label: t("web.reimbursement.column.outstanding"), decimals: 0 },
    ],
    rows: queue.months.map(({ month, arrived, decided, waiting, wait, outstanding }) => ({
      month,
      arrived,
      decided,
      waiting,
      wait: Number.isFinite(wait) ? wait : null,
      outstanding: outstanding / 1e6,
    })),
  };
  const note = t("web.reimbursement.queue.note", { hours: hoursPerMonth, spread: values.spread });
  return (
    <Section id="queue" title={t("web.reimbursement.queue")}>
      <div className="filters reimbursement-controls">
        <label className="field">
          <span>{t("web.reimbursement.queue.arrivals")}</span>
          <input
            type="text"
            value={written}
            aria-invalid={!isList}
            aria-describedby={isList ? undefined : hint}
            onChange={({ target }) => change({ arrivals: target.value })}
          />
          <span id={hint} role="status">
            {isList ? "" : t("web.reimbursement.queue.arrivals.wrong")}
          </span>
        </label>
        <NumberField
          label={t("web.reimbursement.queue.officers")}
          value={officers}
          low={0}
          high={100_000}
          onChange={(value) => change({ officers: value })}
        />
        <NumberField
          label={t("web.reimbursement.queue.minutes")}
          value={minutes}
          low={1}
          high={100_000}
          onChange={(value) => change({ minutes: value })}
        />
        <NumberField
          label={t("web.reimbursement.queue.amount")}
          value={amount}
          low={0}
          high={largestMillions}
          onChange={(value) => change({ claim_amount: value })}
        />
      </div>
      <MoreAssumptions>
        <MonthField
          label={t("web.reimbursement.queue.from")}
          value={start}
          onChange={(from) => change({ queue_from: from })}
        />
        <NumberField
          label={t("web.reimbursement.queue.waiting")}
          value={alreadyWaiting}
          low={0}
          high={1_000_000}
          onChange={(value) => change({ waiting: value })}
        />
        <NumberField
          label={t("web.reimbursement.queue.hours")}
          value={hoursPerMonth}
          low={1}
          high={250}
          onChange={(value) => change({ hours: value })}
        />
        <NumberField
          label={t("web.reimbursement.queue.spread")}
          value={values.spread}
          low={0}
          high={90}
          onChange={(value) => change({ spread: value })}
        />
      </MoreAssumptions>
      <ChartFigure
        id="queue-chart"
        title={sentence}
        note={note}
        draw={draw}
        table={table}
        about={{
          source: t("web.about.source.assumed"),
          unit: `${t("unit.number")}; ${t("unit.million SEK")}`,
          prices: t("prices.nominal"),
          statuses: ["assumed"],
          more: [[t("web.reimbursement.queue"), sentence]],
        }}
      />
      <p>
        {t("web.reimbursement.queue.work", {
          staff: number(work.staff, 1),
          wages: kronorInWords(work.wages, language, t),
          ratio: number(lesson.local_staff / lesson.state_staff, 1),
          year: String(lesson.year),
          state: number(lesson.state_staff),
          local: number(lesson.local_staff),
          lesson: kronorInWords(lesson.wages, language, t),
          hours: number(hoursPerYear),
        })}
      </p>
      <p className="note">
        {t("web.reimbursement.source")} <span lang="sv">{lesson.source}</span>
      </p>
    </Section>
  );
}
