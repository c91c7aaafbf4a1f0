import {
  type Measure,
  type MeasurePayment,
  withMorePayment,
  withoutPayment,
  withPayment,
} from "@barkraft/finance";
import { MonthField } from "../../../fields/MonthField.tsx";
import { useRowIds } from "../../../fields/use-row-ids.ts";
import { useSite } from "../../../site/site.ts";
import { NumberField } from "../NumberField.tsx";

const million = 1e6;
const mostPayments = 60;

/** When it is paid and how much each time: in one month, or the same every month from one to another. */
export function PaymentFields({
  measure,
  year,
  onChange,
}: {
  measure: Measure;
  year: number;
  onChange: (next: Measure) => void;
}) {
  const { t } = useSite();
  const { payments, permanent, amount } = measure;
  const { ids, remove } = useRowIds(payments.length);
  const years = new Set(payments.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]));
  return (
    <fieldset className="parts">
      <legend>{t("web.packages.payments")}</legend>
      {payments.length === 0 && <p className="note">{t("web.packages.payments.none")}</p>}
      {payments.map((payment, at) => (
        <div className="part" key={ids[at]}>
          {(["from", "to"] as const).map((end) => (
            <MonthField
              key={end}
              label={t(`web.packages.${end}`)}
              value={payment[end].slice(0, 7)}
              onChange={(month) => onChange(withPayment(measure, at, { [end]: month }))}
            />
          ))}
          {payments.length > 1 && (
            <NumberField
              label={t(Number.isNaN(amount) ? "web.packages.payments.share" : "web.packages.amount")}
              value={partOf(payment, amount)}
              low={0}
              high={Number.isNaN(amount) ? 100 : 1e6}
              decimals={6}
              onChange={(part) =>
                part !== undefined &&
                onChange(
                  withPayment(measure, at, {
                    part: Number.isNaN(amount) ? part / 100 : Math.round(part * million),
                  }),
                )
              }
            />
          )}
          <button
            type="button"
            className="action quiet"
            onClick={() => {
              remove(at);
              onChange(withoutPayment(measure, at));
            }}
          >
            {t("web.packages.remove")}{" "}
            <span className="hidden">{t("web.packages.payments.one", { number: String(at + 1) })}</span>
          </button>
        </div>
      ))}
      <p className="actions">
        <button
          type="button"
          className="action quiet"
          disabled={payments.length >= mostPayments}
          onClick={() => onChange(withMorePayment(measure, `${year}-07`))}
        >
          {t("web.packages.payments.add")}
        </button>
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={permanent}
          disabled={years.size > 1}
          onChange={({ target }) => onChange({ ...measure, permanent: target.checked, ends: undefined })}
        />{" "}
        {t("web.packages.permanent")}
      </label>
    </fieldset>
  );
}

/** Million kronor, or percent of an amount that is not known. */
function partOf({ amount, share = 0 }: MeasurePayment, total: number): number {
  if (Number.isNaN(total)) return share * 100;
  return (amount ?? share * total) / million;
}
