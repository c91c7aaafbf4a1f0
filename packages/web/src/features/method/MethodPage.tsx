import { useLocation } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { actTitle, inActOrder } from "../../law/acts.ts";
import { byAct } from "../../law/sections.ts";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { EntryHead } from "./EntryHead.tsx";
import { ParameterEntry } from "./ParameterEntry.tsx";
import { type Entry, has, inputs, lawOf, parameters, steps, wordsOf } from "./reference.ts";
import { StepEntry } from "./StepEntry.tsx";
import "../../style/pages/method.css";

/** Every step of the law with formula, paragraph, inputs and the numbers it fixes, as they are declared. */
export function MethodPage() {
  const { t, language, search, go } = useSite();
  const title = t("web.method.title");
  useTitle(title);
  const { find } = search;
  const found = useMemo(() => {
    const words = wordsOf(find);
    const matching = <Each extends Entry>(entries: readonly Each[]) =>
      entries.filter((entry) => has(entry, words, language));
    return {
      steps: inActOrder(byAct(matching(steps), (step) => step.law[0])),
      parameters: inActOrder(byAct(matching(parameters), (parameter) => lawOf(parameter)[0])),
      inputs: matching(inputs),
    };
  }, [find, language]);
  const counts = {
    steps: found.steps.reduce((sum, { items }) => sum + items.length, 0),
    parameters: found.parameters.reduce((sum, { items }) => sum + items.length, 0),
    inputs: found.inputs.length,
  };
  useOpenEntry();
  return (
    <main id="main" tabIndex={-1} className="sheet method">
      <PageAnswer
        question={title}
        answer={
          <p className="sentence">
            {t("web.method.sentence", {
              steps: steps.length,
              parameters: parameters.length,
              inputs: inputs.length,
            })}
          </p>
        }
      >
        <div className="answer-find">
          <label className="field method-find">
            <span>{t("web.method.find")}</span>
            <input
              type="search"
              value={find ?? ""}
              placeholder={t("web.method.find.example")}
              onChange={({ target }) => go({ find: target.value || undefined }, { replace: true })}
            />
          </label>
          <p className="count note" role="status">
            {t("web.method.found", counts)}
          </p>
          <nav className="questions" aria-label={t("web.method.contents")}>
            <ul>
              {(["steps", "parameters", "inputs"] as const).map((part) => (
                <li key={part}>
                  <a
                    href={`#${part}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(part)?.scrollIntoView();
                      document.getElementById(part)?.focus({ preventScroll: true });
                    }}
                  >
                    {t(`web.method.${part}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </PageAnswer>
      <section className="reference" aria-labelledby="steps">
        <h2 id="steps" tabIndex={-1}>
          {t("web.method.steps")}
        </h2>
        {found.steps.map(({ act, items }) => (
          <div className="act" key={act}>
            <h3>{actTitle(act, t)}</h3>
            {items.map((step) => (
              <StepEntry key={step.id} step={step} />
            ))}
          </div>
        ))}
      </section>
      <section className="reference" aria-labelledby="parameters">
        <h2 id="parameters" tabIndex={-1}>
          {t("web.method.parameters")}
        </h2>
        {found.parameters.map(({ act, items }) => (
          <div className="act" key={act}>
            <h3>{actTitle(act, t)}</h3>
            {items.map((parameter) => (
              <ParameterEntry key={parameter.id} parameter={parameter} />
            ))}
          </div>
        ))}
      </section>
      <section className="reference" aria-labelledby="inputs">
        <h2 id="inputs" tabIndex={-1}>
          {t("web.method.inputs")}
        </h2>
        <div className="act">
          <h3 id="columns">{t("web.method.columns")}</h3>
          {found.inputs.map((input) => (
            <article className="entry" id={input.id} key={input.id}>
              <EntryHead entry={input} />
            </article>
          ))}
        </div>
      </section>
    </main>
  );
}

/** Brings the entry that the link names into sight, also when the page has just been fetched. */
function useOpenEntry(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === "") return;
    const entry = document.getElementById(hash);
    if (!entry) return;
    // Twice, because what lies between has only a guessed height until it has been seen.
    entry.scrollIntoView({ block: "start", behavior: "instant" });
    const again = requestAnimationFrame(() => entry.scrollIntoView({ block: "start", behavior: "instant" }));
    entry.tabIndex = -1;
    entry.focus({ preventScroll: true });
    return () => cancelAnimationFrame(again);
  }, [hash]);
}
