import { sweden } from "@barkraft/sweden";
import type { RestSpread } from "../../../packages/workbench/src/services/accounts/rest-spread.ts";
import type { Accuracy } from "../../../packages/workbench/src/services/accuracy/accuracy.ts";

const titles = { grants: "General grants and equalisation", tax: "Tax revenue" } as const;

/** How much of what the municipalities booked the computed parts leave unexplained. */
export function reconciliationSection(years: Accuracy["reconciliation"]): string[] {
  return [
    "## Reconciliation with the accounts",
    "",
    "The computed parts against what each municipality booked, in kronor; the unexplained rest is shown per inhabitant on 31 December, SEK. A part that is not known is in the rest, so municipalities that lack the same parts stand together. Nothing is adjusted to make the rest small. `barkraft reconcile` shows every municipality part by part.",
    "",
    ...years.flatMap(({ year, spreads }) => spreads.flatMap((spread) => groupLines(year, spread))),
  ];
}

function groupLines(year: number, { total, places, unknownParts, ...spread }: RestSpread): string[] {
  const unknown = unknownParts.map((id) => labelOf(id)).join(", ");
  const amount = (value: number) => String(Math.round(value));
  return [
    `### ${titles[total]} ${year}, ${places} municipalities`,
    "",
    unknown ? `Unknown, and so in the rest: ${unknown}.` : "Every part is known.",
    "",
    `| percentile | ${spread.percentiles.map(({ percent }) => percent).join(" | ")} |`,
    `|---|${spread.percentiles.map(() => "---:|").join("")}`,
    `| rest | ${spread.percentiles.map(({ rest }) => amount(rest)).join(" | ")} |`,
    "",
    `Lowest: ${spread.lowest.name}. Highest: ${spread.highest.name}.`,
    "",
    "| rest | municipalities |",
    "|---|---:|",
    ...spread.bins.map(({ from, to, places: count }) => {
      const bounds =
        from === null
          ? `below ${amount(to!)}`
          : to === null
            ? `${amount(from)} and above`
            : `${amount(from)} to ${amount(to)}`;
      return `| ${bounds} | ${count} |`;
    }),
    "",
  ];
}

function labelOf(id: string): string {
  const node = sweden.nodes[sweden.slotOf.get(id)!]!;
  return "declaration" in node ? node.declaration.label.en : id;
}
