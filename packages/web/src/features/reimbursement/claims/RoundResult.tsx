import { formatNumber } from "@barkraft/messages";
import { fileName, save } from "../../../files/save.ts";
import { FigureTable } from "../../chart/TableBehind.tsx";
import { saveCsv, saveExcel } from "../../chart/table-files.ts";
import { useSite } from "../../site/site.ts";
import type { Served, ServedRound } from "../server.ts";
import { FlatAmounts } from "./FlatAmounts.tsx";
import { letterText } from "./letter-text.ts";
import type { RoundFound } from "./messages.ts";
import { faultTable, paymentTable } from "./tables.ts";

/** Rows that are shown; the files have all. */
const shown = 25;

/** A round computed from a file: sentence, payments, faults, files to keep. */
export function RoundResult({
  served,
  round,
  found,
}: {
  served: Served;
  round: ServedRound;
  found: RoundFound;
}) {
  const { t, language } = useSite();
  const [scheme] = served.schemes;
  const { outcome, claims, letters } = found;
  const { totals } = outcome;
  const kronor = (ore: number) => formatNumber(ore / 100, language, { decimals: 2 });
  const names = new Map(served.receivers.map(({ code, name }) => [code, name]));
  const payments = paymentTable(outcome.payments, names, t);
  const faults = faultTable(claims.faults, t);
  const words = ["barkraft", round.id];
  const about = [
    [
      t("web.reimbursement.about.scheme"),
      `${scheme.title[language]}, ${round.title[language]} (${scheme.law})`,
    ],
    [t("web.reimbursement.about.file"), found.file],
    [t("web.reimbursement.about.pot"), outcome.pot / 100],
    [t("web.reimbursement.about.versions"), `${served.model_version}, ${served.data_version}`],
  ] as const;
  const saveLetters = () => {
    const all = letters.map((letter) => ({
      receiver: letter.receiver,
      paid: letter.total.paid / 100,
      unpaid: letter.total.unpaid / 100,
      unit: "SEK",
      language,
      text: letterText(letter, { scheme, round, receivers: served.receivers }, language, t),
    }));
    const name = fileName([...words, "letters"], "json");
    save(name, new Blob([`${JSON.stringify(all, null, 2)}\n`], { type: "application/json" }));
  };
  return (
    <>
      <p className="sentence">
        {t("web.reimbursement.result", {
          claimed: kronor(totals.claimed),
          lines: formatNumber(claims.lines, language),
          approved: kronor(totals.approved),
          paid: kronor(totals.paid),
          share: formatNumber(outcome.share === null ? null : outcome.share * 100, language, { decimals: 2 }),
          left: kronor(totals.left),
        })}
      </p>
      <FigureTable
        table={{
          ...payments,
          caption: t("web.reimbursement.payments.caption", {
            shown: Math.min(shown, payments.rows.length),
            all: payments.rows.length,
          }),
          rows: payments.rows.slice(0, shown),
        }}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are buttons. */}
      <div className="downloads" role="group" aria-label={t("web.reimbursement.payments")}>
        <span aria-hidden="true">{t("web.reimbursement.payments")}</span>
        <button
          type="button"
          className="action quiet"
          onClick={() => saveCsv(payments, [...words, "payments"])}
        >
          CSV
        </button>
        <button
          type="button"
          className="action quiet"
          onClick={() =>
            void saveExcel(payments, [...words, "payments"], { name: t("web.about.title"), rows: about })
          }
        >
          Excel
        </button>
        <button type="button" className="action quiet" onClick={saveLetters}>
          {t("web.reimbursement.letters")}
        </button>
      </div>
      {faults.rows.length > 0 && (
        <>
          <h3>
            {t("web.reimbursement.faults", {
              broken: claims.broken,
              faults: Object.values(claims.faultCounts).reduce((sum, count) => sum + count, 0),
            })}
          </h3>
          <FigureTable table={{ ...faults, rows: faults.rows.slice(0, shown) }} />
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are buttons. */}
          <div className="downloads" role="group" aria-label={faults.caption}>
            <button
              type="button"
              className="action quiet"
              onClick={() => saveCsv(faults, [...words, "faults"])}
            >
              CSV
            </button>
          </div>
        </>
      )}
      <FlatAmounts served={served} found={found} />
    </>
  );
}
