const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/gs;

/**
 * A field that stands twice in one object of a JSON text, which reading it would pass over in silence. Undefined when
 * there is none, or the text is no JSON.
 */
export function fieldTwice(text: string): string | undefined {
  const objects: Set<string>[] = [];
  for (const [word, colon] of text.matchAll(token)) {
    if (word === "{") objects.push(new Set());
    else if (word === "}") objects.pop();
    else if (colon !== undefined) {
      const name = nameIn(word.slice(0, -colon.length));
      const fields = objects.at(-1);
      if (name === undefined || !fields) return undefined;
      if (fields.has(name)) return name;
      fields.add(name);
    }
  }
  return undefined;
}

function nameIn(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted);
  } catch {
    return undefined;
  }
}
