import { letterData, type ReimbursementScheme, type SchemeRound } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { madeRows } from "../../../files/about.ts";
import { fileName, save } from "../../../files/save.ts";
import { OwnPlace } from "../../answers/OwnPlace.tsx";
import type { AboutLines } from "../../chart/about.ts";
import { FigureTable } from "../../chart/TableBehind.tsx";
import { saveCsv, saveExcel } from "../../chart/table-files.ts";
import { FileButtons } from "../../download/FileButtons.tsx";
import { useSite } from "../../site/site.ts";
import type { Served } from "../server.ts";
import { FlatAmounts } from "./FlatAmounts.tsx";
import { letterText } from "./letter-text.ts";
import type { RoundFound } from "./messages.ts";
import { faultTable, paymentTable, receiverTable, shownPart } from "./tables.ts";

/** A round computed from files: sentence, payments by receiver and by provider, faults, files to keep. */
export function RoundResult({
  served,
  scheme,
  round,
  found,
}: {
  served: Served;
  scheme: ReimbursementScheme;
  round: SchemeRound;
  found: RoundFound;
}) {
  const { t, language } = useSite();
  const { outcome, claims, letters } = found;
  const { totals } = outcome;
  const kronor = (ore: number) => formatNumber(ore / 100, language, { decimals: 2 });
  const names = new Map(served.receivers.map(({ code, name }) => [code, name]));
  const receivers = receiverTable(outcome.receivers, names, t);
  const payments = paymentTable(outcome.payments, names, t);
  const faults = faultTable(claims.faults, t);
  const written = new Map(letters.map((letter) => [letter.receiver, letter]));
  const words = (what: string) => ["barkraft", round.id, what];
  const about: AboutLines = [
    [
      t("web.reimbursement.about.scheme"),
      `${scheme.title[language]}, ${round.title[language]} (${scheme.law})`,
    ],
    [t("web.reimbursement.about.file"), found.files.join(", ")],
    [t("web.reimbursement.about.pot"), outcome.pot / 100],
    [t("web.reimbursement.about.versions"), `${served.model_version}, ${served.data_version}`],
    [t("web.about.unit"), t("unit.SEK")],
    [t("web.about.prices"), t("prices.nominal")],
    ...madeRows(t),
  ];
  const aboutSheet = { name: t("web.about.title"), rows: about };
  const saveLetters = () => {
    const all = letters.map((letter) => ({
      ...letterData(letter, { scheme, round, names }),
      text: { [language]: letterText(letter, { scheme, round, names }, language, t) },
    }));
    const { model_version, data_version } = served;
    const said = { country: "se", model_version, data_version, unit: "SEK", price_level: "nominal" };
    const file = { ...said, files: found.files.map((file) => ({ file })), letters: all };
    const content = new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: "application/json" });
    save(fileName(words("letters"), "json"), content);
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
        })}{" "}
        {totals.carried > 0 &&
          t("web.reimbursement.result.topped_up", {
            toppedUp: kronor(totals.toppedUp),
            unpaid: kronor(totals.unpaid),
          })}
      </p>
      {found.encoding === "windows-1252" && (
        <p className="note">{t("web.reimbursement.claims.encoding.found")}</p>
      )}
      <FigureTable table={shownPart(receivers, t)} />
      <FileButtons
        label={receivers.caption}
        files={[
          ["CSV", () => saveCsv(receivers, words("receivers"))],
          ["Excel", () => saveExcel(receivers, words("receivers"), aboutSheet)],
        ]}
      />
      <FigureTable table={shownPart(payments, t)} />
      <FileButtons
        label={payments.caption}
        files={[
          ["CSV", () => saveCsv(payments, words("payments"))],
          ["Excel", () => saveExcel(payments, words("payments"), aboutSheet)],
          [t("web.reimbursement.letters"), saveLetters],
        ]}
      />
      <OwnPlace
        label={t("web.reimbursement.letter.to")}
        places={served.receivers.filter(({ code }) => written.has(code))}
      >
        {(code) => (
          <div className="letter">
            {letterText(written.get(code)!, { scheme, round, names }, language, t).map((sentence, at) =>
              at === 0 ? <h3 key={sentence}>{sentence}</h3> : <p key={sentence}>{sentence}</p>,
            )}
          </div>
        )}
      </OwnPlace>
      {faults.rows.length > 0 && (
        <>
          <h3>
            {t("web.reimbursement.faults", {
              broken: claims.broken,
              faults: Object.values(claims.faultCounts).reduce((sum, count) => sum + count, 0),
            })}
          </h3>
          <FigureTable table={shownPart(faults, t)} />
          <FileButtons
            label={faults.caption}
            files={[
              ["CSV", () => saveCsv(faults, words("faults"))],
              ["Excel", () => saveExcel(faults, words("faults"), aboutSheet)],
            ]}
          />
        </>
      )}
      <FlatAmounts served={served} scheme={scheme} found={found} />
    </>
  );
}
