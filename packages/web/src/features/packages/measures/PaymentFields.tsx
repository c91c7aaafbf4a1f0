import { type Measure, type MeasurePayment, monthOf } from "@barkraft/finance";
import { useSite } from "../../site/site.ts";

/** When it is paid: the same every month from one to another. Several payments are changed in the file. */
export function PaymentFields({
  measure,
  onChange,
}: {
  measure: Measure;
  onChange: (next: Measure) => void;
}) {
  const { t } = useSite();
  const { payments, permanent } = measure;
  const [only] = payments;
  const set = (patch: Partial<MeasurePayment>) => {
    const next = { from: only?.from ?? "", to: only?.to ?? "", ...patch };
    const [from, to] = [next.from || next.to, next.to || next.from].map((month) => month.slice(0, 7));
    if (!from || !to) return;
    const last = monthOf(to) < monthOf(from) ? from : to;
    const within = permanent && last.slice(0, 4) !== from.slice(0, 4) ? `${from.slice(0, 4)}-12` : last;
    onChange({ ...measure, payments: [{ from, to: within, share: 1 }] });
  };
  return (
    <>
      {payments.length > 1 ? (
        <p className="note">{t("web.packages.payments", { count: String(payments.length) })}</p>
      ) : (
        (["from", "to"] as const).map((end) => (
          <label className="field" key={end}>
            <span>{t(`web.packages.${end}`)}</span>
            <input
              type="month"
              min="1990-01"
              max="2099-12"
              value={only?.[end].slice(0, 7) ?? ""}
              onChange={({ target }) => /^\d{4}-\d{2}$/.test(target.value) && set({ [end]: target.value })}
            />
          </label>
        ))
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={permanent}
          disabled={new Set(payments.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)])).size > 1}
          onChange={({ target }) => onChange({ ...measure, permanent: target.checked, ends: undefined })}
        />{" "}
        {t("web.packages.permanent")}
      </label>
    </>
  );
}
