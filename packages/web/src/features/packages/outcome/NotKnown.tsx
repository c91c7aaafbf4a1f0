import type { PackageOutcome, PackageWords } from "@barkraft/finance";
import { Section } from "../../answers/Section.tsx";
import { useSite } from "../../site/site.ts";
import { wordsIn } from "../document/words.ts";
import type { Ground } from "./ground.ts";

const parts = ["amount", "months", "sharing", "jobs"] as const;

/** What is not known of the package, and every assumption that it rests on. */
export function NotKnown({ outcome, ground }: { outcome: PackageOutcome; ground: Ground }) {
  const { t, language } = useSite();
  const { measures, notKnown } = outcome;
  const nameOf = (id: string) =>
    wordsIn(measures.find(({ measure }) => measure.id === id)!.measure.name, language);
  const said = (words: readonly (PackageWords | undefined)[]) => [
    ...new Set(words.flatMap((each) => (each ? [wordsIn(each, language)] : []))),
  ];
  const jobs = said(measures.map(({ measure }) => measure.jobsPerMillion?.source));
  const shares = said(measures.map(({ measure }) => measure.municipalShare?.source));
  const terms = said(
    measures.flatMap(({ measure }) => [measure.terms?.loss.source, measure.terms?.stateInterest.source]),
  );
  return (
    <Section id="basis" title={t("web.packages.basis")}>
      <ul>
        {parts
          .filter((part) => notKnown[part].length > 0)
          .map((part) => (
            <li key={part}>
              {t(`web.packages.not-known.${part}`, { names: notKnown[part].map(nameOf).join(", ") })}
            </li>
          ))}
        {shares.map((source) => (
          <li key={source}>{t("web.packages.basis.share", { source })}</li>
        ))}
        {jobs.map((source) => (
          <li key={source}>{t("web.packages.basis.jobs", { source })}</li>
        ))}
        {terms.map((source) => (
          <li key={source}>{t("web.packages.basis.terms", { source })}</li>
        ))}
        <li>{t("web.packages.basis.interest")}</li>
        <li>
          {t("web.packages.basis.inhabitants", {
            year: String(ground.inhabitants.year),
            status: t(`status.${ground.inhabitants.status}`),
          })}
        </li>
      </ul>
    </Section>
  );
}
