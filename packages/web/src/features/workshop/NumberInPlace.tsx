import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useSite } from "../site/site.ts";
import { readWritten, showWritten, type Written } from "./written.ts";

const pixelsOfStep = 3;
const stepsOfPage = 10;

/**
 * A number of the law, in its place: written over, moved with the arrow keys, or dragged sideways. The law's own
 * number stands struck beside a new one. While it moves it writes into the page itself.
 */
export function NumberInPlace({
  label,
  law,
  value,
  written,
  onMove,
}: {
  label: string;
  law: number | null;
  value: number | undefined;
  written: Written;
  /** The new number in the parameter's unit; undefined for the law's own. */
  onMove: (value: number | undefined) => void;
}) {
  const { t, language } = useSite();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLSpanElement>(null);
  const dragged = useRef<{ from: number; at: number; moved: boolean } | undefined>(undefined);
  const [wrong, setWrong] = useState(false);
  const lawShown = law === null ? null : written.toShown(law);
  const shownValue = value === undefined ? lawShown : written.toShown(value);
  const shown = useRef(shownValue);

  const show = (next: number | null, isTyped = false) => {
    shown.current = next;
    place.current?.classList.toggle("changed", next !== lawShown);
    if (!field.current) return;
    if (!isTyped) field.current.value = next === null ? "" : showWritten(next, language);
    if (next !== null) field.current.setAttribute("aria-valuenow", String(next));
    setWrong(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: written anew only when the link or the language says something new.
  useLayoutEffect(
    () => show(shownValue, document.activeElement === field.current && !dragged.current),
    [shownValue, lawShown, language],
  );
  const move = (next: number, isTyped = false) => {
    const kept = Math.min(written.high, Math.max(written.low, Number(next.toPrecision(12))));
    show(kept, isTyped);
    onMove(kept === lawShown ? undefined : written.toStored(kept));
  };
  const moveBy = (steps: number, from = shown.current ?? 0) => move(from + steps * written.step);

  // Listened to without React, which would not let the page keep still under a dragging finger.
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    const keepStill = (event: TouchEvent) => {
      if (dragged.current?.moved) event.preventDefault();
    };
    input.addEventListener("touchmove", keepStill, { passive: false });
    return () => input.removeEventListener("touchmove", keepStill);
  }, []);

  return (
    <span ref={place} className="in-place">
      {lawShown !== null && (
        <del>
          <span className="hidden">{t("web.side.law")}: </span>
          {showWritten(lawShown, language)}
        </del>
      )}
      <input
        ref={field}
        className="in-place-number"
        type="text"
        inputMode="decimal"
        role="spinbutton"
        aria-label={label}
        aria-valuemin={written.low}
        aria-valuemax={written.high}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        placeholder={t("status.unknown")}
        defaultValue={shownValue === null ? "" : showWritten(shownValue, language)}
        onChange={({ target }) => {
          const next = readWritten(target.value, written);
          if (next === undefined) setWrong(true);
          else move(next, true);
        }}
        onBlur={() => {
          if (!wrong) show(shown.current);
        }}
        onKeyDown={(event) => {
          const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: stepsOfPage, PageDown: -stepsOfPage }[event.key];
          if (event.key === "Escape") {
            show(lawShown);
            onMove(undefined);
          } else if (steps !== undefined) moveBy(steps);
          else return;
          event.preventDefault();
        }}
        onPointerDown={(event) => {
          if (event.button !== 0 || shown.current === null) return;
          dragged.current = { from: shown.current, at: event.clientX, moved: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          const drag = dragged.current;
          if (!drag) return;
          const steps = Math.trunc((event.clientX - drag.at) / pixelsOfStep);
          if (steps === 0 && !drag.moved) return;
          drag.moved = true;
          moveBy(steps, drag.from);
        }}
        onPointerUp={() => {
          if (dragged.current?.moved) field.current?.blur();
          dragged.current = undefined;
        }}
        onPointerCancel={() => {
          dragged.current = undefined;
        }}
      />
      <span id={id} className="in-place-wrong" role="status">
        {wrong
          ? t("web.workshop.allowed", {
              low: showWritten(written.low, language),
              high: showWritten(written.high, language),
            })
          : ""}
      </span>
    </span>
  );
}
