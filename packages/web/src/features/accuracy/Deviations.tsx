import type { MessageKey } from "@barkraft/messages";
import { Section } from "../answers/Section.tsx";
import { useSite } from "../site/site.ts";
import type { AccuracyScheme } from "./accuracy-answer.ts";
import { SchemeName } from "./SchemeName.tsx";

/** Every known deviation, by the part of the system it is in. */
export function Deviations({ schemes }: { schemes: readonly AccuracyScheme[] }) {
  const { t, language } = useSite();
  return (
    <Section id="deviations" title={t("web.accuracy.deviations")}>
      {schemes
        .filter(({ deviations }) => deviations.length > 0)
        .map((scheme) => (
          <section className="deviation" key={scheme.id} aria-label={scheme.term[language]}>
            <h3>
              <SchemeName scheme={scheme} />
            </h3>
            <ul>
              {scheme.deviations.map(({ kind, text }) => (
                <li key={text.en}>
                  <strong>{t(`web.accuracy.kind.${kind}` as MessageKey)}</strong>: {text[language]}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Section>
  );
}
