import { memo, useState } from "react";
import { actTitle } from "../../law/acts.ts";
import { type Changes, ownerOf } from "../../reform/changes.ts";
import { useWorkbench } from "../page/workbench.ts";
import { namedSchemes, type SchemeText } from "./law-text.ts";
import { type Edit, ParameterText } from "./ParameterText.tsx";

interface LawTextProps {
  readonly text: readonly SchemeText[];
  readonly changes: Changes;
  readonly replace: ReadonlyMap<string, string>;
  readonly edit: Edit;
  readonly choose: (step: string, name: string | undefined) => void;
}

/** The law, scheme by scheme and paragraph by paragraph, with its numbers in place. */
export const LawText = memo(function LawText({ text, ...rest }: LawTextProps) {
  return (
    <div className="law-text">
      {text.map((scheme) => (
        <Scheme key={scheme.scheme} scheme={scheme} {...rest} />
      ))}
    </div>
  );
});

function Scheme({
  scheme,
  changes,
  replace,
  edit,
  choose,
}: { scheme: SchemeText } & Omit<LawTextProps, "text">) {
  const { t } = useWorkbench();
  const own = [...changes.keys()].filter((path) =>
    ownerOf(path)?.parameter.id.startsWith(`${scheme.scheme}.`),
  );
  const replaced = scheme.choices.filter(({ step }) => replace.has(step.id));
  const count = own.length + replaced.length;
  const [isOpen, setIsOpen] = useState(count > 0 || scheme.scheme === namedSchemes[0]);
  const name = namedSchemes.find((each) => each === scheme.scheme);
  const title = name ? t(`web.scheme.${name}`) : scheme.scheme.replaceAll("_", " ");
  return (
    <details className="scheme" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
        {count > 0 && <span className="changed-count">{t("web.workshop.changed", { count })}</span>}
      </summary>
      {isOpen &&
        scheme.paragraphs.map(({ act, section, parameters }) => (
          <div className="paragraph" key={`${act} ${section}`}>
            <h4>
              {section} <span className="act-name">{actTitle(act, t)}</span>
            </h4>
            <ul>
              {parameters.map((parameter) => (
                <ParameterText key={parameter.id} parameter={parameter} changes={changes} edit={edit} />
              ))}
            </ul>
          </div>
        ))}
      {isOpen &&
        scheme.choices.map((choice) => (
          <Replacements
            key={choice.step.id}
            choice={choice}
            chosen={replace.get(choice.step.id)}
            choose={choose}
          />
        ))}
    </details>
  );
}

function Replacements({
  choice: { step, replacements },
  chosen,
  choose,
}: {
  choice: SchemeText["choices"][number];
  chosen: string | undefined;
  choose: LawTextProps["choose"];
}) {
  const { t, language } = useWorkbench();
  return (
    <fieldset className="replacements">
      <legend>{t("web.workshop.step", { name: step.label[language] })}</legend>
      <label className="choice">
        <input
          type="radio"
          name={step.id}
          checked={chosen === undefined}
          onChange={() => choose(step.id, undefined)}
        />
        <span>
          {t("web.workshop.as-law")}: {step.description[language]}
        </span>
      </label>
      {replacements.map((replacement) => (
        <label className="choice" key={replacement.id}>
          <input
            type="radio"
            name={step.id}
            checked={chosen === replacement.replaces?.name}
            onChange={() => choose(step.id, replacement.replaces?.name)}
          />
          <span>
            {replacement.label[language]}: {replacement.description[language]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
