import { flatAmount, flatAmountMissing, type ReimbursementScheme } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { FigureTable } from "../../chart/TableBehind.tsx";
import { useSite } from "../../site/site.ts";
import type { Served } from "../server.ts";
import type { RoundFound } from "./messages.ts";

const missedShares = [0.5, 0.25, 0.1, 0.01, 0] as const;

/** What the same amount for every inhabitant would have cost and missed, for each kind of receiver that claims. */
export function FlatAmounts({
  served,
  scheme,
  found,
}: {
  served: Served;
  scheme: ReimbursementScheme;
  found: RoundFound;
}) {
  const { t, language } = useSite();
  const approved = new Map(found.outcome.receivers.map((each) => [each.receiver, each.approved / 100]));
  const rows = scheme.applicants.flatMap((kind) => {
    const group = served.receivers
      .filter((each) => each.kind === kind)
      .map(({ code, inhabitants }) => ({
        code,
        inhabitants: inhabitants ?? Number.NaN,
        approved: approved.get(code) ?? 0,
      }));
    if (group.every((each) => each.approved === 0)) return [];
    return missedShares.map((share) => {
      const flat = flatAmount(group, flatAmountMissing(group, share));
      return {
        kind: t(`web.level.${kind}`),
        share: formatNumber(share * 100, language),
        per_inhabitant: flat.perInhabitant,
        cost: flat.cost / 1e6,
        missed: flat.missed / 1e6,
        receivers: flat.receiversMissed,
        beyond: flat.beyond / 1e6,
      };
    });
  });
  if (rows.length === 0) return null;
  const column = (key: string, label: string, decimals: number) => ({ key, label, decimals });
  return (
    <>
      <h3>{t("web.reimbursement.flat")}</h3>
      <FigureTable
        table={{
          caption: t("web.reimbursement.flat.caption", { year: String(served.inhabitants_year) }),
          columns: [
            { key: "kind", label: t("web.reimbursement.column.receiver") },
            { key: "share", label: t("web.reimbursement.column.missed-share") },
            column("per_inhabitant", t("web.reimbursement.column.per-inhabitant"), 2),
            column("cost", t("web.reimbursement.column.cost"), 1),
            column("missed", t("web.reimbursement.column.missed"), 1),
            column("receivers", t("web.reimbursement.column.receivers"), 0),
            column("beyond", t("web.reimbursement.column.beyond"), 1),
          ],
          rows,
        }}
      />
    </>
  );
}
