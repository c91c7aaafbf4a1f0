import { useMemo } from "react";
import { publishersOf } from "../../files/rows.ts";
import { useWorkbench } from "./workbench.ts";

/** What the figures rest on. */
export function Footer() {
  const { t, language, scene } = useWorkbench();
  const publishers = useMemo(() => publishersOf(scene, language), [scene, language]);
  const { model_version: model, data_version: data } = scene.ground.packed;
  return (
    <section className="section sources" id="sources" tabIndex={-1} aria-labelledby="sources-title">
      <h2 id="sources-title">{t("web.sources.title")}</h2>
      <p>{t("web.sources.text", { year: String(scene.year), before: String(scene.year - 1) })}</p>
      <ul>
        {publishers.map((publisher) => (
          <li key={publisher}>{publisher}</li>
        ))}
      </ul>
      <p className="note">{t("web.sources.versions", { model, data })}</p>
    </section>
  );
}
