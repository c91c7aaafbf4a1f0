import { useRef } from "react";

/** A button that lets the user choose files. The same file can be chosen again. */
export function FileButton({
  label,
  accept,
  several = false,
  disabled = false,
  onFiles,
}: {
  label: string;
  accept: string;
  several?: boolean;
  disabled?: boolean;
  onFiles: (files: readonly [File, ...File[]]) => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="action" disabled={disabled} onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        className="hidden"
        type="file"
        tabIndex={-1}
        multiple={several}
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const [first, ...others] = target.files ?? [];
          target.value = "";
          if (first) onFiles([first, ...others]);
        }}
      />
    </>
  );
}
