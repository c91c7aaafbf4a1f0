import { type Parameter, valueInForce } from "@barkraft/core";
import { useMemo, useState } from "react";
import { type Changes, lawAt } from "../../reform/changes.ts";
import { useWorkbench } from "../page/workbench.ts";
import { PageLink } from "../site/PageLink.tsx";
import { NumberInPlace } from "./NumberInPlace.tsx";
import { writtenAs } from "./written.ts";

export type Edit = (path: string, value: number | undefined) => void;

/** A number of the law in a sentence of its own, or one for each place that it names. */
export function ParameterText({
  parameter,
  changes,
  edit,
}: {
  parameter: Parameter;
  changes: Changes;
  edit: Edit;
}) {
  const { t, language, scene } = useWorkbench();
  const whole = changes.get(parameter.id);
  const law = lawAt(parameter.id, scene.year);
  const isNational = parameter.level === "nation";
  const written = writtenAs(parameter, law ?? whole ?? null);
  return (
    <li className="law-line">
      <p className="law-words">
        <PageLink to="/method" hash={parameter.id}>
          {parameter.label[language]}
        </PageLink>
        {isNational && (
          <>
            {": "}
            <NumberInPlace
              label={parameter.label[language]}
              law={law}
              value={whole}
              written={written}
              onMove={(value) => edit(parameter.id, value)}
            />{" "}
            {t(`unit.${written.unit}` as "unit.SEK")}
          </>
        )}
        . <span className="law-meaning">{parameter.description[language]}</span>
      </p>
      {!isNational && <ByPlace parameter={parameter} changes={changes} edit={edit} />}
    </li>
  );
}

/** The numbers of the places that a parameter names; any other place can be added. */
function ByPlace({ parameter, changes, edit }: { parameter: Parameter; changes: Changes; edit: Edit }) {
  const { t, language, scene } = useWorkbench();
  const { codes, names } = scene.ground.places(parameter.level);
  const dated = valueInForce(parameter, scene.year);
  const [added, setAdded] = useState<readonly string[]>([]);
  const named = useMemo(() => {
    const value = dated?.value;
    const listed = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const changed = [...changes.keys()]
      .filter((path) => path.startsWith(`${parameter.id}.`))
      .map((path) => path.slice(parameter.id.length + 1));
    return new Set([...listed, ...changed, ...added]);
  }, [dated, changes, parameter.id, added]);
  const changedCount = [...named].filter((code) => changes.has(`${parameter.id}.${code}`)).length;
  const [isOpen, setIsOpen] = useState(changedCount > 0);
  const rows = codes.flatMap((code, row) => (named.has(code) ? [{ code, name: names[row]! }] : []));
  const others = codes.flatMap((code, row) => (named.has(code) ? [] : [{ code, name: names[row]! }]));
  return (
    <details
      className="by-place"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {t("web.workshop.places", { count: rows.length, changed: changedCount })}
        {dated?.elsewhere !== undefined &&
          `; ${t("web.workshop.elsewhere", { value: String(dated.elsewhere) })}`}
      </summary>
      {isOpen && (
        <>
          <ul className="place-numbers">
            {rows.map(({ code, name }) => {
              const path = `${parameter.id}.${code}`;
              const law = lawAt(path, scene.year);
              const written = writtenAs(parameter, law);
              return (
                <li key={code}>
                  <span>{name}</span>
                  <NumberInPlace
                    label={`${parameter.label[language]}, ${name}`}
                    law={law}
                    value={changes.get(path)}
                    written={written}
                    onMove={(value) => edit(path, value)}
                  />
                  <span className="unit">{t(`unit.${written.unit}` as "unit.SEK")}</span>
                </li>
              );
            })}
          </ul>
          {others.length > 0 && (
            <label className="field add-place">
              <span>{t("web.workshop.add")}</span>
              <select value="" onChange={({ target }) => setAdded([...added, target.value])}>
                <option value="">–</option>
                {others.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
        </>
      )}
    </details>
  );
}
