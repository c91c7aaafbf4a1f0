import { fileName, save } from "../../files/save.ts";
import { FileButtons } from "../download/FileButtons.tsx";
import { useSite } from "../site/site.ts";
import { outlookRequest } from "./outlook-request.ts";
import type { Values } from "./use-draft.ts";

const kinds = { PDF: "pdf", CSV: "csv" } as const;

/** The outlook as two printed pages and its table, as the link says it; the server writes both. */
export function OutlookFiles({ name, values }: { name: string; values: Values }) {
  const { t, language } = useSite();
  const body = JSON.stringify(outlookRequest(values));
  const fetched = (format: "pdf" | "csv") => async () => {
    const response = await fetch(`/v1/years-ahead?format=${format}&language=${language}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
    });
    if (!response.ok) throw new Error(`${response.status}`);
    save(fileName(["barkraft", t("web.years-ahead.outlook"), name], format), await response.blob());
  };
  return (
    <FileButtons
      label={t("web.years-ahead.outlook")}
      files={Object.entries(kinds).map(([kind, format]) => [kind, fetched(format)])}
    />
  );
}
