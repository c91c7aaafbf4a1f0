import { Section } from "../answers/Section.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import { useSite } from "../site/site.ts";
import type { Served } from "./server.ts";

/** The rounds of the scheme: what the rules pay of the published totals, beside what was published. */
export function Rounds({ served: { schemes } }: { served: Served }) {
  const { t, language } = useSite();
  const [scheme] = schemes;
  const millions = (amount: number | null) => (amount === null ? null : amount / 1e6);
  const column = (key: string, label: string) => ({ key, label, decimals: 0 });
  return (
    <Section id="rounds" title={t("web.reimbursement.rounds")}>
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
          rows: scheme.rounds.map(({ title, deadline, pot, published, by_the_rules: paid }) => ({
            round: title[language],
            deadline,
            applied: millions(published.applied),
            approved: millions(published.approved),
            pot: millions(pot),
            paid: millions(paid.paid),
            topped_up: millions(paid.topped_up),
            unpaid: millions(paid.unpaid),
            share: paid.share === null ? null : paid.share * 100,
            published: millions(published.paid),
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
