import { dayText, publishedRounds, type ReimbursementScheme } from "@barkraft/finance";
import type { ReactNode } from "react";
import { Section } from "../answers/Section.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import { useSite } from "../site/site.ts";

/** The rounds of the scheme: what the rules pay of the published totals, beside what was published. */
export function Rounds({ scheme, children }: { scheme: ReimbursementScheme; children: ReactNode }) {
  const { t, language } = useSite();
  const millions = (amount: number | null) => (amount === null ? null : amount / 1e6);
  const column = (key: string, label: string) => ({ key, label, decimals: 0 });
  return (
    <Section id="rounds" title={t("web.reimbursement.rounds")}>
      {children}
      <FigureTable
        table={{
          caption: t("web.reimbursement.rounds.caption", { scheme: scheme.title[language], law: scheme.law }),
          columns: [
            { key: "round", label: t("web.reimbursement.column.round") },
            { key: "deadline", label: t("web.reimbursement.column.deadline") },
            column("applied", t("web.reimbursement.column.applied")),
            column("approved", t("web.reimbursement.column.approved")),
            column("pot", t("web.reimbursement.column.pot")),
            column("paid", t("web.reimbursement.column.paid")),
            column("topped_up", t("web.reimbursement.column.topped_up")),
            column("unpaid", t("web.reimbursement.column.unpaid")),
            { key: "share", label: t("web.reimbursement.column.share"), decimals: 1 },
            column("published", t("web.reimbursement.column.published")),
          ],
          rows: publishedRounds(scheme).map(({ round, paid, toppedUp, unpaid, share }) => ({
            round: round.title[language],
            deadline: dayText(round.deadline),
            applied: millions(round.outcome.applied),
            approved: millions(round.outcome.approved),
            pot: millions(round.pot),
            paid: millions(paid),
            topped_up: millions(toppedUp),
            unpaid: millions(unpaid),
            share: share === null ? null : share * 100,
            published: millions(round.outcome.paid),
          })),
        }}
      />
      <p className="note">{t("web.reimbursement.rounds.note")}</p>
      <ul className="note">
        {scheme.rounds.map(({ id, title, source }) => (
          <li key={id}>
            {title[language]}: <span lang="sv">{source}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
