import { formatNumber } from "@barkraft/messages";
import { useCallback, useEffect, useRef, useState } from "react";
import { outcomes } from "../../figures/measures.ts";
import { kronorInWords } from "../../figures/words.ts";
import type { Frame } from "../../worker/live-reform.ts";
import { StatusMark } from "../page/StatusMark.tsx";
import { usePainter, useWorkbench } from "../page/workbench.ts";
import { directionOf } from "../reform/cost.ts";
import { type Effect, type Effects, effectsOf, labelOf, outcomeFor } from "./effect.ts";

const most = 8;
const restMilliseconds = 600;

/** What the changed law gives: who gains and loses most, how many, and what it costs; follows a moving number. */
export function Outcome() {
  const { t, language, scene, search, go } = useWorkbench();
  const outcome = outcomeFor(scene, search.measure);
  const panel = useRef<HTMLElement>(null);
  const [said, setSaid] = useState("");
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);

  const paint = useCallback(
    (frame: Frame | null) => {
      if (!panel.current) return;
      const effects = effectsOf(scene, frame, outcome, most);
      const sums = sumsOf(effects, language, t);
      for (const [name, text] of Object.entries(sums)) {
        write(panel.current.querySelector(`[data-sum=${name}]`), text);
      }
      const largest = Math.max(
        1,
        Math.abs(effects.gains[0]?.change ?? 0),
        Math.abs(effects.losses[0]?.change ?? 0),
      );
      const { names } = scene.ground.places("municipality");
      for (const [kind, list] of [
        ["gains", effects.gains],
        ["losses", effects.losses],
      ] as const) {
        const rows = panel.current.querySelectorAll(`[data-list=${kind}] .effect`);
        for (const [position, row] of rows.entries()) paintRow(row, list[position], largest, names, language);
      }
      clearTimeout(resting.current);
      resting.current = setTimeout(
        () => setSaid(t("web.reform.said", { ...sums, cost: sums.cost })),
        restMilliseconds,
      );
    },
    [scene, outcome, language, t],
  );
  usePainter(paint);

  const year = String(scene.year);
  return (
    <section ref={panel} className="workshop-outcome" aria-labelledby="outcome-title">
      <h2 id="outcome-title">{t("web.workshop.outcome", { year })}</h2>
      <div className="outcome-choices">
        <label className="field">
          <span>{t("web.workshop.counted")}</span>
          <select value={outcome} onChange={({ target }) => go({ measure: target.value })}>
            {outcomes.map(({ key }) => (
              <option key={key} value={key}>
                {labelOf(key)[language]}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="reading">
          <legend>{t("web.reform.reading")}</legend>
          {(["item", "appropriation"] as const).map((reading) => (
            <label className="choice" key={reading}>
              <input
                type="radio"
                name="reading"
                checked={(search.reading ?? "item") === reading}
                onChange={() => go({ reading: reading === "item" ? undefined : reading })}
              />
              <span>{t(`web.reform.reading.${reading}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <dl className="sums">
        {(["winners", "losers", "cost", "closing", "unknown"] as const).map((name) => (
          <div key={name} className={name === "winners" || name === "losers" ? undefined : "whole"}>
            <dt>
              {t(`web.workshop.sum.${name}`, { year })}{" "}
              {(name === "cost" || name === "closing") && <StatusMark status="assumed" t={t} />}
            </dt>
            <dd>
              <span className="local" data-sum={name}>
                {" "}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {(["gains", "losses"] as const).map((kind) => (
        <div key={kind} className={`effects ${kind}`}>
          <h3>
            {t(`web.workshop.${kind}`)}{" "}
            <span className="unit">
              {t("unit.SEK/inhabitant")}, {year} <StatusMark status="assumed" t={t} />
            </span>
          </h3>
          <ol data-list={kind}>
            {Array.from({ length: most }, (_, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its rank.
              <li className="effect" key={position}>
                <span className="local name"> </span>
                <span className="track" aria-hidden="true">
                  <span className={kind === "gains" ? "bar gets" : "bar pays"} />
                </span>
                <span className="local number"> </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
      <p className="hidden" role="status" aria-live="polite">
        {scene.isReform ? said : ""}
      </p>
    </section>
  );
}

function sumsOf(
  effects: Effects,
  language: Parameters<typeof kronorInWords>[1],
  t: Parameters<typeof kronorInWords>[2],
) {
  const { winners, losers, unknown, cost, closing } = effects;
  const direction = directionOf({ amount: cost, known: 0, missing: 0 });
  const count = (number: number) => formatNumber(number, language);
  return {
    winners: count(winners),
    losers: count(losers),
    unknown: count(unknown),
    cost:
      direction === "unknown"
        ? t("status.unknown")
        : direction === "same"
          ? t("web.cost.none")
          : t(`web.cost.${direction}`, { amount: kronorInWords(cost ?? 0, language, t) }),
    closing:
      closing === null
        ? t("status.unknown")
        : `${formatNumber(closing, language, { signed: true, decimals: 0 })} ${t("unit.SEK/inhabitant")}`,
  };
}

function paintRow(
  row: Element,
  effect: Effect | undefined,
  largest: number,
  names: readonly string[],
  language: Parameters<typeof formatNumber>[1],
): void {
  row.toggleAttribute("hidden", effect === undefined && row.previousElementSibling !== null);
  write(row.children[0], effect ? names[effect.row]! : "–");
  const bar = row.children[1]?.firstElementChild;
  if (bar instanceof HTMLElement) {
    bar.style.transform = `scaleX(${effect ? Math.abs(effect.change) / largest : 0})`;
  }
  write(row.children[2], effect ? formatNumber(effect.change, language, { signed: true }) : "");
}

/** Changes the text of an element that has one, and only when it is another. */
function write(element: Element | null | undefined, text: string): void {
  const node = element?.firstChild;
  if (node && node.nodeValue !== text) node.nodeValue = text;
}
