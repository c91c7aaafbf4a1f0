/** The questions of a page, each leading to its answer. */
export function Contents({
  label,
  parts,
}: {
  label: string;
  parts: readonly (readonly [id: string, words: string])[];
}) {
  return (
    <nav className="questions" aria-label={label}>
      <ul>
        {parts.map(([id, words]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // Set by the router otherwise, which would add the place to the history of links.
                event.preventDefault();
                const target = document.getElementById(id);
                target?.scrollIntoView({ block: "start" });
                target?.focus({ preventScroll: true });
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
