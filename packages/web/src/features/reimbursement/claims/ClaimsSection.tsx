import { type ClaimReceiver, claimRules } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useRef, useState } from "react";
import { Section } from "../../answers/Section.tsx";
import { useSite } from "../../site/site.ts";
import { useOwnLink } from "../../site/use-own-link.ts";
import { NumberField } from "../NumberField.tsx";
import { largestMillions, parameters } from "../parameters.ts";
import { type Served, schemeOf } from "../server.ts";
import { RoundResult } from "./RoundResult.tsx";
import { useClaims } from "./use-claims.ts";

/** A file of claims that stays in the browser, and the round that it gives. */
export function ClaimsSection({ served }: { served: Served }) {
  const { t, language } = useSite();
  const { values, change } = useOwnLink(parameters);
  const [file, setFile] = useState<File | null>(null);
  const { state, read, cancel } = useClaims();
  const chooser = useRef<HTMLInputElement>(null);
  const [scheme] = served.schemes;
  const round = scheme.rounds.find(({ id }) => id === values.round) ?? scheme.rounds[0]!;
  const compute = (
    given: File,
    asked: { round?: string; pot?: number; encoding?: typeof values.encoding } = {},
  ) => {
    const { round: id = round.id, pot = values.pot, encoding = values.encoding } = asked;
    const receivers = served.receivers.map(
      ({ inhabitants, ...each }): ClaimReceiver => ({ ...each, inhabitants: inhabitants ?? Number.NaN }),
    );
    const rules = claimRules(schemeOf(scheme), id, receivers);
    read({ file: given, encoding, rules, pot: pot * 1e6, topUp: scheme.top_up });
  };
  const again = (asked: { round?: string; pot?: number; encoding?: typeof values.encoding }) => {
    change(asked);
    if (file) compute(file, asked);
  };
  return (
    <Section id="claims" title={t("web.reimbursement.claims")}>
      <p>{t("web.reimbursement.claims.how")}</p>
      <p className="note">
        {t("web.reimbursement.claims.columns", {
          categories: scheme.categories.map(({ id }) => id).join(", "),
        })}
      </p>
      <div className="filters reimbursement-controls">
        <label className="field">
          <span>{t("web.reimbursement.column.round")}</span>
          <select
            value={round.id}
            onChange={({ target }) => {
              const next = scheme.rounds.find(({ id }) => id === target.value);
              again({ round: target.value, ...(next?.pot == null ? {} : { pot: next.pot / 1e6 }) });
            }}
          >
            {scheme.rounds.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
        <NumberField
          label={t("web.reimbursement.claims.pot")}
          value={values.pot}
          low={0}
          high={largestMillions}
          onChange={(pot) => again({ pot })}
        />
        <label className="field">
          <span>{t("web.reimbursement.claims.encoding")}</span>
          <select
            value={values.encoding}
            onChange={({ target }) => again({ encoding: target.value as typeof values.encoding })}
          >
            <option value="utf-8">UTF-8</option>
            <option value="windows-1252">Windows-1252 (ANSI)</option>
          </select>
        </label>
        <button type="button" className="action" onClick={() => chooser.current?.click()}>
          {t("web.reimbursement.claims.choose")}
        </button>
        <input
          ref={chooser}
          className="hidden"
          type="file"
          tabIndex={-1}
          accept=".csv,.txt,.xlsx"
          aria-label={t("web.reimbursement.claims.choose")}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            target.value = "";
            if (!chosen) return;
            setFile(chosen);
            compute(chosen);
          }}
        />
      </div>
      <div role="status" className="claims-status">
        {state.state === "reading" && (
          <p>
            {t("web.reimbursement.claims.reading", { share: formatNumber(state.share * 100, language) })}{" "}
            <progress max={1} value={state.share} aria-label={t("web.reimbursement.claims.choose")} />{" "}
            <button type="button" className="action quiet" onClick={cancel}>
              {t("web.reimbursement.claims.stop")}
            </button>
          </p>
        )}
      </div>
      {state.state === "refused" && (
        <div className="notice" role="alert">
          <p>
            <strong>{t("web.reimbursement.claims.refused")}</strong>
          </p>
          <ul lang="en">
            {state.messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {state.state === "found" && <RoundResult served={served} round={round} found={state.found} />}
    </Section>
  );
}
