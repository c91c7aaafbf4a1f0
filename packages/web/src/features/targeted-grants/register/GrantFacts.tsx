import type { GrantText, TargetedGrant } from "@barkraft/finance";
import { formatNumber, type Language, type Translator } from "@barkraft/messages";
import { type ReactNode, useState } from "react";
import { word } from "../words.ts";

interface GrantWords {
  readonly grant: TargetedGrant;
  readonly t: Translator;
  readonly language: Language;
}

/** Everything that the register says of a grant, written when it is opened. */
export function GrantFacts(words: GrantWords) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="grant-facts" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.t("web.targeted.more")}</summary>
      {isOpen && <Facts {...words} />}
    </details>
  );
}

function Facts({ grant, t, language }: GrantWords) {
  const text = (given: GrantText | null) =>
    // What nobody has put into Danish stands in Swedish.
    given && <span lang={given[language] === given.sv ? "sv" : language}>{given[language]}</span>;
  const swedish = (given: string | null) => given && <span lang="sv">{given}</span>;
  const number = (value: number) => formatNumber(value, language);
  const { hours, share, appropriation, key, way, decision, note } = grant;
  const decided = word(t, "decision", decision);
  // Many reasons begin with the decision itself.
  const startsWithDecision = note[language].toLowerCase().startsWith(decided.toLowerCase());
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t("web.targeted.fact.decision"),
      <>
        {startsWithDecision ? "" : `${decided}: `}
        {text(note)}
      </>,
    ],
    [
      t("web.targeted.fact.appropriation"),
      appropriation &&
        t("web.targeted.fact.appropriation.share", {
          area: appropriation.area,
          name: appropriation.name,
          share: number(share.percent),
          low: number(share.low),
          high: number(share.high),
        }),
    ],
    [t("web.targeted.column.years"), yearsInWords(grant, t)],
    [t("web.targeted.fact.authority"), swedish(grant.authority)],
    [t("web.targeted.fact.act"), swedish(grant.act)],
    [t("web.targeted.fact.purpose"), text(grant.purpose)],
    [t("web.targeted.fact.conditions"), text(grant.conditions)],
    [t("web.targeted.fact.applicants"), text(grant.applicants)],
    [t("web.targeted.fact.way"), way && word(t, "way", way)],
    [t("web.targeted.fact.key"), key && word(t, "key", key)],
    [
      t("web.targeted.fact.hours"),
      Number.isNaN(hours.application)
        ? null
        : t("web.targeted.fact.hours.text", {
            application: number(hours.application),
            report: number(hours.report),
            state: number(hours.state),
            receivers: number(hours.receivers),
          }),
    ],
    [t("web.targeted.fact.source"), swedish(grant.source)],
  ];
  return (
    <dl>
      {facts.map(([label, fact]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{fact || t("status.unknown")}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The years in which the grant has been paid. */
export function yearsInWords({ firstYear, lastYear }: TargetedGrant, t: Translator): string {
  if (firstYear === null) return "–";
  if (lastYear === null) return t("web.targeted.years.open", { first: String(firstYear) });
  return t("web.targeted.years.closed", { first: String(firstYear), last: String(lastYear) });
}
