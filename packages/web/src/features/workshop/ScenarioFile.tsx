import { fileName, save } from "../../files/save.ts";
import type { ReformSearch } from "../../link/reform-search.ts";
import { FileButton } from "../files/FileButton.tsx";
import { useOpening } from "../files/use-opening.ts";
import { useWorkbench } from "../page/workbench.ts";
import { ProblemNotice } from "../site/ProblemNotice.tsx";

/** The reform as a scenario document: its title, and the file to save and open. */
export function ScenarioFile({
  onOpen,
}: {
  onOpen: (scenario: { title: string | undefined; year: number; reform: ReformSearch }) => void;
}) {
  const { t, scene, search, go } = useWorkbench();
  const { trouble, attempt } = useOpening();
  const write = async () => {
    const { writeScenario } = await import("./scenario-file.ts");
    const text = writeScenario({ title: search.title, year: scene.year, reform: scene.reform });
    save(
      fileName([search.title ?? "reform", String(scene.year)], "yaml"),
      new Blob([text], { type: "application/yaml" }),
    );
  };
  const open = (file: File) =>
    attempt(async () => {
      const { readScenario } = await import("./scenario-file.ts");
      onOpen(await readScenario(file, scene.year, scene.ground.baseline.places));
    });
  return (
    <div className="scenario-file">
      <label className="field">
        <span>{t("web.workshop.name")}</span>
        <input
          type="text"
          maxLength={120}
          value={search.title ?? ""}
          onChange={({ target }) => go({ title: target.value || undefined }, { replace: true })}
        />
      </label>
      <button type="button" className="action" onClick={() => void write()} disabled={!scene.isReform}>
        {t("web.workshop.save")}
      </button>
      <FileButton label={t("web.workshop.open")} accept=".yaml,.yml" onFiles={([file]) => void open(file)} />
      {trouble.length > 0 && <ProblemNotice heading={t("web.workshop.not-read")} problems={trouble} />}
    </div>
  );
}
