import { formatNumber } from "@barkraft/messages";
import type { Outlook } from "../../../services/economy/outlook.ts";
import type { FanQuantity } from "../../../services/simulation/simulation.ts";
import type { PdfChart } from "../../pdf/chart.ts";
import { unitText, type Voice } from "../../text/result-text.ts";

const yearsBefore = 10;

/** A quantity per inhabitant from the accounts of ten years to the last projected year, with its bands. */
export function fanChart(
  { ahead, chance }: Outlook,
  quantity: FanQuantity,
  { translate, language }: Voice,
): PdfChart {
  const booked = ahead.history.slice(-yearsBefore - 1);
  const opening = booked.at(-1)!;
  const values = [
    ...booked.map((year) => year[quantity] / year.inhabitants),
    ...ahead.years.map((year) => year[quantity] / year.inhabitants),
  ];
  const fans = chance?.places[0]?.years.map(({ inhabitants, fans: found }) =>
    // The lowest bin of a debt reaches below nought, which a debt does not.
    found[quantity].quantiles.map((amount) => (quantity === "debt" && amount < 0 ? 0 : amount / inhabitants)),
  );
  const edge = (at: number) => [
    ...booked.map((_, index) =>
      index === booked.length - 1 ? known(opening[quantity] / opening.inhabitants) : null,
    ),
    ...(fans ?? []).map((levels) => known(levels[at]!)),
  ];
  const number = (value: number) => formatNumber(value, language, { decimals: 0 });
  const last = fans?.at(-1);
  const year = String(ahead.years.at(-1)!.year);
  const title = translate(`cli.outlook.chart.${quantity}`);
  return {
    title,
    alt: last
      ? translate("cli.outlook.chart.alt", {
          title,
          year,
          value: number(values.at(-1)!),
          low: number(last[0]!),
          high: number(last[4]!),
        })
      : translate("cli.outlook.chart.alt_alone", { title, year, value: number(values.at(-1)!) }),
    unit: `${unitText("SEK/inhabitant", translate)}, ${translate("cli.outlook.prices")}`,
    years: [...booked, ...ahead.years].map((each) => each.year),
    values: values.map(known),
    mark: {
      year: ahead.from,
      label: translate("cli.outlook.accounts", { year: String(ahead.from) }),
    },
    bands: fans
      ? [
          { low: edge(0), high: edge(4) },
          { low: edge(1), high: edge(3) },
        ]
      : [],
    write: number,
  };
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
