import { InputError } from "@barkraft/core";
import { packageData, type SupportPackage } from "@barkraft/finance";
import { useRef, useState } from "react";
import { fileName, save } from "../../files/save.ts";
import { useSite } from "../site/site.ts";
import { readPackage } from "./document/link-package.ts";
import { wordsIn } from "./document/words.ts";

const longestFile = 300_000;

/** The package as the file that the command line reads too: saved, and opened. */
export function PackageFiles({
  document,
  onOpen,
}: {
  document: SupportPackage;
  onOpen: (document: SupportPackage) => void;
}) {
  const { t, language } = useSite();
  const chooser = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  const write = async () => {
    const { stringify } = await import("yaml");
    const name = fileName([wordsIn(document.title, language)], "yaml");
    save(name, new Blob([stringify(packageData(document))], { type: "application/yaml" }));
  };
  const open = async (file: File) => {
    if (file.size > longestFile) {
      setTrouble([`${file.size} bytes > ${longestFile}`]);
      return;
    }
    const { parse, YAMLError } = await import("yaml");
    try {
      onOpen(readPackage(parse(await file.text(), { maxAliasCount: 0 })));
      setTrouble([]);
    } catch (error) {
      if (error instanceof InputError) setTrouble(error.message.split("\n").slice(0, 20));
      else if (error instanceof YAMLError || error instanceof ReferenceError) setTrouble([error.message]);
      else throw error;
    }
  };
  return (
    <div className="actions">
      <button type="button" className="action" onClick={() => void write()}>
        {t("web.packages.save")}
      </button>
      <button type="button" className="action" onClick={() => chooser.current?.click()}>
        {t("web.packages.open")}
      </button>
      <input
        ref={chooser}
        className="hidden"
        type="file"
        tabIndex={-1}
        accept=".yaml,.yml,.json"
        aria-label={t("web.packages.open")}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) void open(file);
        }}
      />
      {trouble.length > 0 && (
        <div className="notice" role="alert">
          <p>
            <strong>{t("web.packages.not-read")}</strong>
          </p>
          <ul lang="en">
            {trouble.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
