import { useRowIds } from "../fields/use-row-ids.ts";
import { FileButton } from "./FileButton.tsx";

/** A file of the user's: a button to choose it, and its name with a button to leave it out again. */
export function FileChoice({
  label,
  accept,
  files,
  several = false,
  remove,
  onChoose,
}: {
  label: string;
  accept: string;
  files: readonly File[];
  several?: boolean;
  /** What the button is called that leaves a file out again. */
  remove: (name: string) => string;
  onChoose: (files: readonly File[]) => void;
}) {
  const { ids, remove: removeId } = useRowIds(files.length);
  return (
    <div className="file-choice">
      <FileButton
        label={label}
        accept={accept}
        several={several}
        onFiles={(chosen) => onChoose(several ? [...files, ...chosen] : chosen)}
      />
      {files.map((file, at) => (
        <button
          type="button"
          className="action quiet"
          key={ids[at]}
          aria-label={remove(file.name)}
          onClick={() => {
            removeId(at);
            onChoose(files.filter((_, other) => other !== at));
          }}
        >
          {file.name} <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}
