import { type ReviewAnswer, reviewPrinciples, reviewQuestions } from "@barkraft/finance";
import { useSite } from "../../site/site.ts";
import { word } from "../words.ts";
import type { ReviewDraft } from "./draft.ts";

/** The ten questions under the principles that they belong to. */
export function ReviewForm({
  draft,
  onChange,
}: {
  draft: ReviewDraft;
  /** `isDone` is false while words are typed. */
  onChange: (next: ReviewDraft, isDone: boolean) => void;
}) {
  const { t } = useSite();
  const set = (id: string, patch: { answer?: ReviewAnswer; reason?: string }) =>
    onChange(
      { ...draft, answers: { ...draft.answers, [id]: { reason: "", ...draft.answers[id], ...patch } } },
      patch.reason === undefined,
    );
  return (
    <>
      <div className="review-signature">
        <label className="field">
          <span>{t("web.targeted.review.by")}</span>
          <input
            type="text"
            maxLength={200}
            value={draft.by}
            onChange={({ target }) => onChange({ ...draft, by: target.value }, false)}
          />
        </label>
        <label className="field">
          <span>{t("web.targeted.review.on")}</span>
          <input
            type="date"
            value={draft.on}
            onChange={({ target }) => onChange({ ...draft, on: target.value }, true)}
          />
        </label>
      </div>
      <div className="review-form">
        {reviewPrinciples
          .filter((principle) => reviewQuestions.some((question) => question.principle === principle))
          .map((principle) => (
            <section key={principle} aria-labelledby={`principle-${principle}`}>
              <h3 id={`principle-${principle}`}>{word(t, "principle", principle)}</h3>
              {reviewQuestions
                .filter((question) => question.principle === principle)
                .map(({ id, answers }) => (
                  <fieldset key={id} className="review-question">
                    <legend>{word(t, "question", id)}</legend>
                    <div className="review-answers">
                      {answers.map((answer) => (
                        <label key={answer}>
                          <input
                            type="radio"
                            name={`answer-${id}`}
                            checked={draft.answers[id]?.answer === answer}
                            onChange={() => set(id, { answer })}
                          />
                          {word(t, "answer", answer)}
                        </label>
                      ))}
                    </div>
                    <label className="field">
                      <span>{t("web.targeted.review.reason")}</span>
                      <textarea
                        rows={2}
                        maxLength={2000}
                        value={draft.answers[id]?.reason ?? ""}
                        onChange={({ target }) => set(id, { reason: target.value })}
                      />
                    </label>
                  </fieldset>
                ))}
              {principle === "stimulus" && (
                <label className="field review-end">
                  <span>{t("web.targeted.review.end")}</span>
                  <input
                    type="date"
                    value={draft.end}
                    onChange={({ target }) => onChange({ ...draft, end: target.value }, true)}
                  />
                </label>
              )}
            </section>
          ))}
      </div>
    </>
  );
}
