import { InputError, type Problem } from "@barkraft/core";
import { useState } from "react";
import { fileName, save } from "../../files/save.ts";
import type { ReformSearch } from "../../link/reform-search.ts";
import { FileButton } from "../files/FileButton.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { ProblemLines } from "../site/ProblemLines.tsx";

/** The reform as a scenario document: its title, and the file to save and open. */
export function ScenarioFile({
  onOpen,
}: {
  onOpen: (scenario: { title: string | undefined; year: number; reform: ReformSearch }) => void;
}) {
  const { t, scene, search, go } = useWorkbench();
  const [trouble, setTrouble] = useState<readonly Problem[]>([]);
  const write = async () => {
    const { writeScenario } = await import("./scenario-file.ts");
    const text = writeScenario({ title: search.title, year: scene.year, reform: scene.reform });
    save(
      fileName([search.title ?? "reform", String(scene.year)], "yaml"),
      new Blob([text], { type: "application/yaml" }),
    );
  };
  const open = async (file: File) => {
    const { readScenario } = await import("./scenario-file.ts");
    try {
      onOpen(await readScenario(file, scene.year, scene.ground.baseline.places));
      setTrouble([]);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      setTrouble(error.problems);
    }
  };
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
      {trouble.length > 0 && (
        <div className="notice" role="alert">
          <p>
            <strong>{t("web.workshop.not-read")}</strong>
          </p>
          <ProblemLines problems={trouble} />
        </div>
      )}
    </div>
  );
}
