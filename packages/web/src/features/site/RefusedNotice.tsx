import type { Language, Translator } from "@barkraft/messages";
import { formatNumber } from "@barkraft/messages";
import { useState } from "react";
import { linkChoices, type PageSearch, type Refused, readLink, readQuery } from "../../link/search.ts";
import { meantShare, type ShareKey, shareRanges } from "../../link/share.ts";
import { settings } from "../../reform/settings.ts";

/** Other parts of the same key may still be in use, or the page fills it in. */
const alwaysStands: ReadonlySet<Refused["key"]> = new Set(["year", "set", "replace"]);

// The router mends the link before the page is drawn, so it is read as it was opened.
const refusedOnOpening = readLink(readQuery(globalThis.location?.search ?? "")).refused;

/** Names what a link said that the page cannot use, and what it may say instead. */
export function RefusedNotice({
  t,
  language,
  search,
}: {
  t: Translator;
  language: Language;
  search: PageSearch;
}) {
  const [refused, setRefused] = useState(refusedOnOpening);
  // Set since, by a slider or a choice, so there is nothing left to say about it.
  const standing = refused.filter(({ key }) => alwaysStands.has(key) || search[key] === undefined);
  if (standing.length === 0) return null;
  return (
    <section className="notice link-notice" role="alert">
      <div>
        <p>
          <strong>{t("web.link.refused")}</strong>
        </p>
        <ul>
          {standing.map((each) => (
            <li
              key={`${each.key} ${each.written}`}
            >{`${each.key}=${each.written}: ${adviceOf(each, t, language)}`}</li>
          ))}
        </ul>
      </div>
      <button type="button" className="action" onClick={() => setRefused([])}>
        {t("web.link.understood")}
      </button>
    </section>
  );
}

/** What may be written instead, in words. */
export function adviceOf({ key, written }: Refused, t: Translator, language: Language): string {
  if (key === "year") return t("web.link.year");
  if (key === "set" || key === "replace") return t(`web.link.${key}`);
  if (key in linkChoices) {
    const allowed = linkChoices[key as keyof typeof linkChoices].join(", ");
    return t("web.link.choice", { allowed });
  }
  const range = shareRanges[key as ShareKey];
  const setting = settings.find((each) => each.key === key)!;
  const allowed = t("web.link.share", {
    label: setting.parameter.label[language],
    low: formatNumber(100 * range[0], language),
    high: formatNumber(100 * range[1], language),
    lowShare: String(range[0]),
    highShare: String(range[1]),
  });
  const meant = meantShare(written, range);
  return meant === undefined
    ? allowed
    : `${allowed} ${t("web.link.meant", { percent: written.trim(), share: String(meant), key })}`;
}
