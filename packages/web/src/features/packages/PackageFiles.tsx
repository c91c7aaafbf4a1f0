import { packageData, type SupportPackage } from "@barkraft/finance";
import { fileName, save } from "../../files/save.ts";
import { FileButtons } from "../download/FileButtons.tsx";
import { FileButton } from "../files/FileButton.tsx";
import { useOpening } from "../files/use-opening.ts";
import { ProblemNotice } from "../site/ProblemNotice.tsx";
import { useSite } from "../site/site.ts";
import { openPackage, packageWorkbook } from "./document/open-file.ts";
import { wordsIn } from "./document/words.ts";

/** The package as a file that the command line reads too: saved, and opened. Nothing is sent anywhere. */
export function PackageFiles({
  document,
  onOpen,
}: {
  document: SupportPackage | undefined;
  onOpen: (document: SupportPackage) => void;
}) {
  const { t, language } = useSite();
  const { trouble, isReading, attempt } = useOpening();
  const named = (ending: string) => fileName([wordsIn(document!.title, language)], ending);
  const writeYaml = async () => {
    const { stringify } = await import("yaml");
    save(named("yaml"), new Blob([stringify(packageData(document!))], { type: "application/yaml" }));
  };
  const writeExcel = async () => save(named("xlsx"), await packageWorkbook(document!));
  const open = (file: File) => attempt(async () => onOpen(await openPackage(file)));
  return (
    <div>
      {document && (
        <FileButtons
          label={t("web.packages.save")}
          files={[
            ["Excel", writeExcel],
            ["YAML", writeYaml],
          ]}
        />
      )}
      <p className="actions">
        <FileButton
          label={t("web.packages.open")}
          accept=".xlsx,.yaml,.yml,.json"
          disabled={isReading}
          onFiles={([file]) => void open(file)}
        />
      </p>
      {trouble.length > 0 && <ProblemNotice heading={t("web.packages.not-read")} problems={trouble} />}
    </div>
  );
}
