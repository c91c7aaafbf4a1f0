import { type ReactNode, useState } from "react";
import { fileName, save } from "../../files/save.ts";
import { useSite } from "../site/site.ts";

/** A kind of file, and what writes and saves it. */
export type FileKind = readonly [kind: string, work: () => Promise<void> | void];

/** A button for each kind of file, and a word when one could not be written. Links to ready files may follow. */
export function FileButtons({
  label,
  files,
  children,
}: {
  label: string;
  files: readonly FileKind[];
  children?: ReactNode;
}) {
  const { t } = useSite();
  const [trouble, setTrouble] = useState(false);
  const run = (work: () => Promise<void> | void) => async () => {
    setTrouble(false);
    try {
      await work();
    } catch {
      setTrouble(true);
    }
  };
  return (
    <fieldset className="downloads" aria-label={label}>
      <span aria-hidden="true">{t("web.download")}</span>
      {files.map(([kind, work]) => (
        <button type="button" className="action quiet" key={kind} onClick={run(work)}>
          {kind}
        </button>
      ))}
      {children}
      <span role="status">{trouble ? t("web.download.trouble") : ""}</span>
    </fieldset>
  );
}

/** A picture as SVG and PNG, drawn when one of them is asked for. */
export const pictureFiles = (
  words: readonly string[],
  picture: () => Promise<string>,
): readonly FileKind[] => [
  ["SVG", async () => save(fileName(words, "svg"), new Blob([await picture()], { type: "image/svg+xml" }))],
  [
    "PNG",
    async () => {
      const { pngOf } = await import("../../files/picture.ts");
      save(fileName(words, "png"), await pngOf(await picture()));
    },
  ],
];
