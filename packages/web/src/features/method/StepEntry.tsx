import type { AnyStep, FirstKnown, Source } from "@barkraft/core";
import { FormulaText } from "../explain/FormulaText.tsx";
import { LawReference } from "../explain/LawReference.tsx";
import { PageLink } from "../site/PageLink.tsx";
import { useSite } from "../site/site.ts";
import { EntryHead } from "./EntryHead.tsx";
import { quantityOf, replacements } from "./reference.ts";

/** A step of the law: what it computes, by which paragraph, with which formula, from what. */
export function StepEntry({ step }: { step: AnyStep | FirstKnown }) {
  const { t } = useSite();
  const others = replacements.filter(({ replaces }) => replaces?.step.id === step.id);
  return (
    <article className="entry" id={step.id}>
      <EntryHead entry={step} />
      <StepBody step={step} />
      {others.map((other) => (
        <section className="replacement" id={other.id} key={other.id}>
          <p className="replacement-kind">
            {t(other.replaces?.is === "reading" ? "web.method.reading" : "web.method.reform", {
              name: other.replaces?.name ?? "",
            })}
          </p>
          <EntryHead entry={other} />
          <StepBody step={other} />
        </section>
      ))}
    </article>
  );
}

function StepBody({ step }: { step: AnyStep | FirstKnown }) {
  const { t, language } = useSite();
  const sources = Object.entries(step.from);
  const sourceOf = new Map<string, Source>(sources);
  const nameOf = (name: string) => {
    const source = sourceOf.get(name);
    return source ? quantityOf(source).label[language] : name;
  };
  return (
    <>
      {step.kind === "step" ? (
        <p className="formula">
          = <FormulaText id={step.id} named={nameOf} />
          {step.rounding ? `. ${t("web.explain.rounded")}` : ""}
        </p>
      ) : (
        <p className="formula">{t("web.method.first-known")}</p>
      )}
      <ul className="law">
        {step.law.map((reference) => (
          <li key={`${reference.act} ${reference.section}`}>
            <LawReference reference={reference} />
          </li>
        ))}
      </ul>
      <p className="from">{t("web.explain.inputs")}</p>
      <ul className="reads">
        {sources.map(([name, source]) => (
          <li key={name}>
            <PageLink to="/method" hash={quantityOf(source).id}>
              {quantityOf(source).label[language]}
            </PageLink>
            {(source.kind === "sum" || source.kind === "mean") && `, ${t(`web.method.${source.kind}`)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
