import { type ClaimReceiver, claimRules, type ReimbursementScheme } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useEffect, useState } from "react";
import { Section } from "../../answers/Section.tsx";
import { ChoiceField } from "../../fields/ChoiceField.tsx";
import { NumberField } from "../../fields/NumberField.tsx";
import { FileChoice } from "../../files/FileChoice.tsx";
import { useSite } from "../../site/site.ts";
import { useOwnLink } from "../../site/use-own-link.ts";
import { Refused } from "../files/Refused.tsx";
import { largestMillions, parameters } from "../parameters.ts";
import type { Served } from "../server.ts";
import { ClaimForm } from "./ClaimForm.tsx";
import { RoundResult } from "./RoundResult.tsx";
import { useClaims } from "./use-claims.ts";

const tables = ".csv,.txt,.xlsx";
const encodingNames = { "utf-8": "UTF-8", "windows-1252": "Windows-1252 (ANSI)" } as const;

/** Files of claims, decisions and earlier payments that stay in the browser, and the round that they give. */
export function ClaimsSection({ served, scheme }: { served: Served; scheme: ReimbursementScheme }) {
  const { t, language } = useSite();
  const { values, change } = useOwnLink(parameters);
  const [claims, setClaims] = useState<File | null>(null);
  const [decisions, setDecisions] = useState<File | null>(null);
  const [earlier, setEarlier] = useState<File | null>(null);
  const { state, read, cancel } = useClaims();
  const round = scheme.rounds.find(({ id }) => id === values.round) ?? scheme.rounds[0]!;
  const { pot, encoding } = values;
  const { receivers: known } = served;
  useEffect(() => {
    if (!claims) return cancel();
    const receivers = known.map(
      ({ inhabitants, ...each }): ClaimReceiver => ({ ...each, inhabitants: inhabitants ?? Number.NaN }),
    );
    const rules = claimRules(scheme, round.id, receivers);
    read({ files: { claims, decisions, earlier }, encoding, rules, pot: pot * 1e6, topUp: scheme.topUp });
  }, [claims, decisions, earlier, encoding, pot, scheme, round, known, read, cancel]);
  const remove = (name: string) => t("web.reimbursement.files.remove", { name });
  return (
    <Section
      id="claims"
      title={t("web.reimbursement.claims")}
      {...(state.state === "found" ? {} : { className: "screen-only" })}
    >
      <p className="screen-only">{t("web.reimbursement.claims.how")}</p>
      <p className="note screen-only">
        {t("web.reimbursement.claims.columns", {
          categories: scheme.categories.map(({ id }) => id).join(", "),
        })}{" "}
        {t("web.reimbursement.files.columns")}
      </p>
      <div className="filters reimbursement-controls">
        <label className="field">
          <span>{t("web.reimbursement.column.round")}</span>
          <select
            value={round.id}
            onChange={({ target }) => {
              const next = scheme.rounds.find(({ id }) => id === target.value);
              change({ round: target.value, ...(next?.pot == null ? {} : { pot: next.pot / 1e6 }) });
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
          value={pot}
          low={0}
          high={largestMillions}
          onChange={(next) => change({ pot: next })}
        />
        <ChoiceField
          label={t("web.reimbursement.claims.encoding")}
          value={encoding}
          choices={["auto", "utf-8", "windows-1252"]}
          words={(each) =>
            each === "auto" ? t("web.reimbursement.claims.encoding.auto") : encodingNames[each]
          }
          onChange={(next) => change({ encoding: next })}
        />
      </div>
      <div className="file-choices">
        <FileChoice
          label={t("web.reimbursement.claims.choose")}
          accept={tables}
          files={claims ? [claims] : []}
          remove={remove}
          onChoose={([chosen = null]) => setClaims(chosen)}
        />
        <FileChoice
          label={t("web.reimbursement.files.decisions")}
          accept={tables}
          files={decisions ? [decisions] : []}
          remove={remove}
          onChoose={([chosen = null]) => setDecisions(chosen)}
        />
        <FileChoice
          label={t("web.reimbursement.files.earlier")}
          accept={tables}
          files={earlier ? [earlier] : []}
          remove={remove}
          onChoose={([chosen = null]) => setEarlier(chosen)}
        />
      </div>
      <ClaimForm scheme={scheme} receivers={known} />
      <div role="status" className="claims-status">
        {state.state === "reading" && (
          <p>
            {t("web.reimbursement.claims.reading", { share: formatNumber(state.share * 100, language) })}{" "}
            <progress max={1} value={state.share} aria-label={t("web.reimbursement.claims.choose")} />{" "}
            <button type="button" className="action quiet" onClick={() => setClaims(null)}>
              {t("web.reimbursement.claims.stop")}
            </button>
          </p>
        )}
      </div>
      {state.state === "refused" && <Refused problems={state.problems} />}
      {state.state === "found" && (
        <RoundResult served={served} scheme={scheme} round={round} found={state.found} />
      )}
    </Section>
  );
}
