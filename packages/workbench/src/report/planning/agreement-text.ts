import { formatNumber } from "@barkraft/messages";
import type { PlanAnswer } from "../../services/planning/basis.ts";
import type { Voice } from "../text/result-text.ts";
import { textTable, wrap } from "../text/text-table.ts";
import { meanNeed } from "./basis-report.ts";

const width = 86;

/** A one-page agreement with the figures of a planning basis, for printing and signing. */
export function agreementText(plan: PlanAnswer, { translate, language }: Voice): string {
  const { asked, years } = plan;
  const [first, last] = [years[0]!, years.at(-1)!];
  const number = (value: number, decimals = 0) => formatNumber(value, language, { decimals });
  const millions = (amount: number) => number(amount / 1e6);
  const title = translate("cli.agreement.title", { first: String(first.year), last: String(last.year) });
  const columns = [
    { header: translate("cli.digital.column.year"), align: "left" as const },
    ...[
      translate("cli.plan.column.level"),
      translate("cli.plan.column.one_off"),
      translate("cli.plan.column.total"),
      translate("cli.plan.column.fixed"),
    ].map((header) => ({ header, align: "right" as const })),
  ];
  const rows = years.map((each) => [
    String(each.year),
    millions(each.level),
    millions(each.oneOff),
    millions(each.total),
    millions(each.levelInFixedPrices),
  ]);
  const ceiling =
    asked.ceiling === undefined
      ? ""
      : translate("cli.agreement.ceiling", { ceiling: number(asked.ceiling, 1) });
  const rule = translate("cli.agreement.rule", {
    price: number(asked.price, 1),
    need: number(meanNeed(plan), 2),
    efficiency: number(asked.efficiency, 1),
    ceiling,
  });
  const days = plan.calendar.filter(({ planned }) => planned === first.year);
  const lines = [
    title.toUpperCase(),
    translate("cli.agreement.draft"),
    "",
    translate("cli.agreement.frames"),
    "",
    textTable(columns, rows),
    "",
    ...wrap(rule, width),
    "",
    ...wrap(translate("cli.agreement.revision"), width),
    "",
    ...wrap(translate("cli.agreement.financing"), width),
    "",
    translate("cli.agreement.calendar", { year: String(first.year) }),
    ...days.map(
      ({ date, label, ground }) =>
        `   ${date}  ${label[language]} (${translate(`cli.calendar.ground.${ground}`)})`,
    ),
    "",
    "",
    translate("cli.agreement.signatures"),
    "",
    "____________________          ____________________          ____________________",
    "",
    ...wrap(translate("cli.plan.note.source"), width),
    translate("cli.note.versions", { model: plan.versions.model, data: plan.versions.data }),
  ];
  return `${lines.join("\n")}\n`;
}
