import { formatNumber } from "@barkraft/messages";
import { FromServer } from "../answers/FromServer.tsx";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { StatusMark } from "../page/StatusMark.tsx";
import { useWorkbench } from "../page/workbench.ts";
import type { BalanceAnswer, ReconciliationAnswer } from "./server-answers.ts";

const balanceYears = 6;

/** The computed total against the accounts, and the balance requirement. */
export function Accounts({ code }: { code: string }) {
  const { t, scene } = useWorkbench();
  return (
    <Section id="accounts" title={t("web.municipality.accounts")}>
      <div className="halves">
        <FromServer<ReconciliationAnswer>
          path={`/v1/reconciliation?year=${scene.year}&municipalities=${code}`}
        >
          {(answer) => <Reconciliation answer={answer} />}
        </FromServer>
        <FromServer<BalanceAnswer> path={`/v1/balance?municipality=${code}`}>
          {(answer) => <Balance answer={answer} />}
        </FromServer>
      </div>
    </Section>
  );
}

/** Kronor as millions with one decimal, or the word for what is not known. */
function useMillions() {
  const { t, language } = useWorkbench();
  return (amount: number | null | undefined, signed = true) =>
    amount === null || amount === undefined
      ? t("status.unknown")
      : formatNumber(amount / 1e6, language, { signed, decimals: 1 });
}

function Reconciliation({ answer }: { answer: ReconciliationAnswer }) {
  const { t, language, scene } = useWorkbench();
  const millions = useMillions();
  const caption = t("web.municipality.reconciliation", { year: String(scene.year) });
  const [row] = answer.rows;
  if (!row) return <p className="note">{t("status.unknown")}</p>;
  return (
    <div>
      <table className="figures small">
        <caption>{caption}</caption>
        {(["grants", "tax"] as const).map((total) => (
          <tbody key={total}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {t(`web.municipality.reconciliation.${total}`)}
              </th>
            </tr>
            {row[total].parts.map(({ id, amount, status }) => (
              <tr key={id}>
                <th scope="row">
                  {answer.parts[total].find((part) => part.id === id)?.label[language] ?? id}
                </th>
                <td className="number">
                  {millions(amount)} <StatusMark status={status} t={t} />
                </td>
              </tr>
            ))}
            {(["computed", "booked", "rest"] as const).map((line) => (
              <tr key={line} className="sum">
                <th scope="row">{t(`web.municipality.${line}`)}</th>
                <td className="number">
                  {millions(row[total][line])}{" "}
                  <StatusMark status={line === "booked" ? "published" : row[total].status} t={t} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t("web.municipality.rest.pc")}</th>
              <td className="number">
                {row[total].rest_pc === null
                  ? t("status.unknown")
                  : formatNumber(row[total].rest_pc, language, { signed: true, decimals: 0 })}{" "}
                <StatusMark status={row[total].status} t={t} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
      <p className="note">{t("web.municipality.reconciliation.note")}</p>
    </div>
  );
}

function Balance({ answer: { years } }: { answer: BalanceAnswer }) {
  const { t } = useWorkbench();
  const millions = useMillions();
  const caption = t("web.municipality.balance");
  const shown = years.slice(-balanceYears);
  return (
    <div>
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t("web.municipality.balance.year")}</th>
            <th scope="col" className="number">
              {t("web.municipality.balance.result")}
            </th>
            <th scope="col" className="number">
              {t("web.municipality.balance.required")}
            </th>
            <th scope="col" className="number">
              {t("web.municipality.balance.outstanding")}
            </th>
            <th scope="col" className="number">
              {t("web.municipality.balance.reserve")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ year, status, lines, balance_result: result, reserve, recovery }) => (
            <tr key={year}>
              <th scope="row">
                {year} <StatusMark status={status} t={t} />
              </th>
              <td className="number">{millions(lines.find(({ id }) => id === "result")?.amount)}</td>
              <td className="number">{millions(result)}</td>
              <td className="number">
                {millions(
                  recovery.outstanding.reduce((sum, { remaining }) => sum + remaining, 0),
                  false,
                )}
              </td>
              <td className="number">{reserve ? millions(reserve.largest_transfer, false) : "–"}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className="note">{t("web.municipality.balance.note", { from: String(years[0]?.year ?? "") })}</p>
    </div>
  );
}
