import { useId, useRef, useState } from "react";
import { type ShownLevel, shownLevels } from "../../link/search.ts";
import { useWorkbench } from "../page/workbench.ts";
import { type FoundPlace, matchesOf } from "./matches.ts";

const most = 8;

/** "Which municipality?": a text field with suggestions. What is chosen is shown on this page unless said. */
export function FindPlace({
  levels = shownLevels,
  onChoose,
}: {
  levels?: readonly ShownLevel[];
  onChoose?: (place: FoundPlace) => void;
}) {
  const { t, go, scene } = useWorkbench();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = matchesOf(written, scene.ground.baseline.places.levels, most, levels);
  const shown = open && written.trim() !== "";

  const choose = (place: FoundPlace) => {
    setWritten("");
    setOpen(false);
    if (onChoose) {
      onChoose(place);
      return;
    }
    go({
      place: place.code,
      level: place.level === "municipality" ? undefined : place.level,
      explain: undefined,
    });
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    const last = found.length - 1;
    if (event.key === "ArrowDown") {
      setOpen(true);
      setActive((position) => (position >= last ? 0 : position + 1));
    } else if (event.key === "ArrowUp") setActive((position) => (position <= 0 ? last : position - 1));
    else if (event.key === "Enter" && shown && found[active]) choose(found[active]);
    else if (event.key === "Escape") setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <div className="find" id="find" tabIndex={-1}>
      <label className="find-label" htmlFor={`${id}-field`}>
        {t("web.find.label")}
      </label>
      <input
        ref={field}
        id={`${id}-field`}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={t("web.find.example")}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && found[active] ? `${id}-${active}` : undefined}
        value={written}
        onChange={({ target }) => {
          setWritten(target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t("web.find.suggestions")}
        className="suggestions"
        hidden={!shown || found.length === 0}
      >
        {found.map((place, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox.
          <div
            key={`${place.level} ${place.code}`}
            id={`${id}-${position}`}
            role="option"
            tabIndex={-1}
            aria-selected={position === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(place)}
            onPointerMove={() => setActive(position)}
          >
            <span>{place.name}</span> <span className="aside">{t(`level.${place.level}`)}</span>
          </div>
        ))}
      </div>
      <p className="find-none" role="status">
        {shown && found.length === 0 ? t("web.find.none", { written }) : ""}
      </p>
    </div>
  );
}
