import type { Status } from "@barkraft/core";
import { formatNumber, statusMarks } from "@barkraft/messages";
import { type Reconciliation, reconciledTotals } from "@barkraft/sweden";
import type { ReconciledYear } from "../../services/accounts/reconcile.ts";
import type { RestSpread } from "../../services/accounts/rest-spread.ts";
import { unitText, type Voice } from "./result-text.ts";
import { legendLines } from "./status-marks.ts";
import { textTable } from "./text-table.ts";

/** The reconciliation of each place for people: its parts, their sum, what was booked and what is not explained. */
export function reconciliationText(result: ReconciledYear, voice: Voice): string {
  const { translate } = voice;
  const used = new Set<Status>();
  const lines = result.rows.flatMap((row) => [
    translate("cli.reconcile.heading", { year: String(result.year), place: `${row.name} ${row.code}` }),
    translate("cli.reconcile.note"),
    ...reconciledTotals.flatMap((total) => [
      "",
      translate(`cli.reconcile.${total}`),
      tableOf(row[total], used, voice),
      ...unknownLine(row[total], voice),
    ]),
  ]);
  return `${[...lines, "", ...endLines(result, used, voice)].join("\n")}\n`;
}

function tableOf(reconciled: Reconciliation, used: Set<Status>, { language, translate }: Voice): string {
  const { parts, computed, booked, rest, restPerInhabitant, status } = reconciled;
  // Everything in one measure: the inhabitants that the accounts are counted by.
  const people = rest !== null && restPerInhabitant ? rest / restPerInhabitant : null;
  const row = (label: string, amount: number | null, of: Status) => {
    used.add(of);
    const thousands = amount === null ? null : amount / 1000;
    return [
      label,
      `${formatNumber(thousands, language, { signed: true })} ${statusMarks[of]}`,
      formatNumber(amount === null || people === null ? null : amount / people, language, { signed: true }),
    ];
  };
  return textTable(
    [
      { header: translate("cli.reconcile.part"), align: "left" },
      {
        header: translate("cli.reconcile.amount"),
        unit: `${unitText("thousand SEK", translate)}  `,
        align: "right",
      },
      {
        header: translate("cli.reconcile.per_inhabitant"),
        unit: unitText("SEK/inhabitant", translate),
        align: "right",
      },
    ],
    [
      ...parts.map(({ label, amount, status: of }) => row(label[language], amount, of)),
      row(translate("cli.reconcile.computed"), computed, status === "unknown" ? "derived" : status),
      row(translate("cli.reconcile.booked"), booked, booked === null ? "unknown" : "derived"),
    ],
    row(translate("cli.reconcile.rest"), rest, status),
  );
}

function unknownLine({ parts, unknownParts }: Reconciliation, { language, translate }: Voice): string[] {
  if (unknownParts.length === 0) return [];
  const names = parts.filter(({ id }) => unknownParts.includes(id)).map(({ label }) => label[language]);
  return [translate("cli.reconcile.unknown_parts", { parts: names.join(", ") })];
}

/** How large the rest is over the country, in groups that lack the same parts. */
export function restSpreadText(result: ReconciledYear, spreads: readonly RestSpread[], voice: Voice): string {
  const { language, translate } = voice;
  const lines = [
    translate("cli.reconcile.heading", { year: String(result.year), place: translate("cli.reconcile.all") }),
    translate("cli.reconcile.note"),
    ...spreads.flatMap((spread) => ["", ...spreadLines(result, spread, voice)]),
    "",
    ...(result.leftOut > 0
      ? [translate("cli.reconcile.left_out", { count: result.leftOut, year: String(result.year) })]
      : []),
    ...endLines(result, new Set(), { language, translate }),
  ];
  return `${lines.join("\n")}\n`;
}

function spreadLines({ rows }: ReconciledYear, spread: RestSpread, { language, translate }: Voice): string[] {
  const { total, places, percentiles, bins, lowest, highest, unknownParts } = spread;
  const signed = (value: number) => formatNumber(value, language, { signed: true });
  const edge = (value: number | null) => (value === null ? "none" : signed(value));
  const labels = new Map(rows[0]![total].parts.map(({ id, label }) => [id, label[language]]));
  return [
    translate("cli.reconcile.group", { total: translate(`cli.reconcile.${total}`), count: places }),
    unknownParts.length === 0
      ? translate("cli.reconcile.no_unknown_parts")
      : translate("cli.reconcile.unknown_parts", {
          parts: unknownParts.map((id) => labels.get(id)!).join(", "),
        }),
    textTable(
      [
        { header: translate("cli.reconcile.percentile"), align: "left" },
        ...percentiles.map(({ percent }) => ({ header: String(percent), align: "right" as const })),
      ],
      [[translate("cli.reconcile.rest"), ...percentiles.map(({ rest }) => signed(rest))]],
    ),
    translate("cli.reconcile.extremes", { lowest: lowest.name, highest: highest.name }),
    textTable(
      [
        { header: unitText("SEK/inhabitant", translate), align: "left" },
        { header: translate("cli.reconcile.places"), align: "right" },
      ],
      bins.map(({ from, to, places: count }) => [
        translate("cli.reconcile.from_to", { from: edge(from), to: edge(to) }),
        String(count),
      ]),
    ),
  ];
}

function endLines({ versions }: ReconciledYear, used: ReadonlySet<Status>, { translate }: Voice): string[] {
  return [
    ...legendLines(used, translate),
    translate("cli.note.versions", { model: versions.model, data: versions.data }),
  ];
}
