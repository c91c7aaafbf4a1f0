import type { PackageOutcome } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { Section } from "../../answers/Section.tsx";
import { WideTable } from "../../answers/WideTable.tsx";
import { useSite } from "../../site/site.ts";
import { wordsIn } from "../document/words.ts";
import { sidesOf } from "./sides.ts";

type Read = (outcome: PackageOutcome) => number | undefined;

/** What packages are measured by: how it is read, the factor it is shown with, and decimals. */
const measured: readonly (readonly [
  name:
    | "amount"
    | "cost_low"
    | "cost"
    | "cost_high"
    | "cost_per_krona"
    | "equalised"
    | "jobs_low"
    | "jobs"
    | "jobs_high"
    | "cost_per_job"
    | "peak"
    | "delay"
    | "distance"
    | "by_half",
  read: Read,
  factor: number,
  decimals: number,
])[] = [
  ["amount", ({ amount }) => amount, 1e-6, 0],
  ["cost_low", ({ cost }) => cost.low, 1e-6, 0],
  ["cost", ({ cost }) => cost.middle, 1e-6, 0],
  ["cost_high", ({ cost }) => cost.high, 1e-6, 0],
  ["cost_per_krona", ({ cost, amount }) => cost.middle / amount, 1, 2],
  ["equalised", ({ throughEqualisation }) => throughEqualisation.share, 100, 1],
  ["jobs_low", ({ jobs }) => jobs.low, 1, 0],
  ["jobs", ({ jobs }) => jobs.middle, 1, 0],
  ["jobs_high", ({ jobs }) => jobs.high, 1, 0],
  ["cost_per_job", ({ costPerJob }) => costPerJob, 1, 0],
  ["peak", peakOf, 1e-6, 0],
  ["delay", ({ timing }) => timing?.delayMonths, 1, 1],
  ["distance", ({ timing }) => timing?.distanceMonths, 1, 1],
  ["by_half", ({ timing }) => timing && timing.paidByHalfNeed * 100, 1, 0],
];

/** The package by every measure, beside the other one if there is one. */
export function Beside({ outcome, beside }: { outcome: PackageOutcome; beside: PackageOutcome | undefined }) {
  const { t, language } = useSite();
  const both = sidesOf(outcome, beside);
  const caption = t("web.packages.measured.caption");
  const write = (value: number | undefined, factor: number, decimals: number) =>
    formatNumber(value === undefined || !Number.isFinite(value) ? null : value * factor, language, {
      decimals,
    });
  return (
    <Section id="beside" title={t(beside ? "web.packages.compared" : "web.packages.measured")}>
      <WideTable caption={caption}>
        <thead>
          <tr>
            <td />
            {both.map(({ side, shown }) => (
              <th scope="col" className="number" key={side}>
                {wordsIn(shown.document.title, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measured.map(([name, read, factor, decimals]) => (
            <tr key={name}>
              <th scope="row">{t(`web.packages.measured.${name}`)}</th>
              {both.map(({ side, shown }) => (
                <td className="number" key={side}>
                  {write(read(shown), factor, decimals)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
}

/** The most that the receivers have in hand of it in any month. */
function peakOf({ course }: PackageOutcome): number | undefined {
  if (course.years.length === 0) return undefined;
  let [inHand, most] = [0, 0];
  for (const change of course.liquidity) {
    inHand += change;
    most = Math.max(most, inHand);
  }
  return most;
}
