import { useState } from "react";
import { fileName, save } from "../../files/save.ts";
import { Section } from "../answers/Section.tsx";
import { useSite } from "../site/site.ts";
import { type Plan, type PlanValues, requestOf } from "./plan.ts";

/** The one-page agreement with the figures of the sliders. */
export function Agreement({ plan, values }: { plan: Plan; values: PlanValues }) {
  const { t, language } = useSite();
  const body = JSON.stringify(requestOf(plan, values));
  const [made, setMade] = useState<{ body: string; language: string; text: string | null }>();
  const make = async () => {
    const text = await fetch(`/v1/planning/agreement?language=${language}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
    })
      .then(async (response) => (response.ok ? ((await response.json()) as { text: string }).text : null))
      .catch(() => null);
    setMade({ body, language, text });
  };
  // What was written with other figures is not shown beside these.
  const current = made?.body === body && made.language === language ? made : undefined;
  return (
    <Section
      id="agreement"
      title={t("web.planning.agreement")}
      {...(current?.text ? {} : { className: "screen-only" })}
    >
      <p className="note">{t("web.planning.agreement.note")}</p>
      {!current && (
        <button type="button" className="action" onClick={make}>
          {t("web.planning.agreement.make")}
        </button>
      )}
      {current?.text === null && <p role="alert">{t("web.planning.agreement.trouble")}</p>}
      {current?.text && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
          <pre className="agreement" tabIndex={0}>
            {current.text}
          </pre>
          <button
            type="button"
            className="action quiet"
            onClick={() =>
              save(
                fileName(["barkraft", t("web.planning.agreement")], "txt"),
                new Blob([current.text ?? ""], { type: "text/plain;charset=utf-8" }),
              )
            }
          >
            {t("web.planning.agreement.save")}
          </button>
        </>
      )}
    </Section>
  );
}
