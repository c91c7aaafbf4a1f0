import { formatNumber } from "@barkraft/messages";
import type { OwnRefused } from "../../link/own.ts";
import { useSite } from "./site.ts";

/** Names what a link said for this page that cannot be used, and what it may say instead. */
export function OwnRefusedNotice({ refused }: { refused: readonly OwnRefused[] }) {
  const { t, language } = useSite();
  if (refused.length === 0) return null;
  const adviceOf = ({ allowed }: OwnRefused) => {
    if (allowed === undefined) return t("web.link.shorter");
    if ("words" in allowed) return t("web.link.choice", { allowed: allowed.words.join(", ") });
    const [low, high] = [allowed.low, allowed.high].map((value) => formatNumber(value, language));
    return t("web.link.number", { low: low!, high: high! });
  };
  return (
    <section className="notice link-notice" role="alert">
      <div>
        <p>
          <strong>{t("web.link.refused")}</strong>
        </p>
        <ul>
          {refused.map((each) => (
            <li key={each.key}>{`${each.key}=${each.written}: ${adviceOf(each)}`}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
