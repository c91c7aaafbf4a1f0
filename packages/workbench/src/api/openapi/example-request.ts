import type { OpenApiOperation, OpenApiParameter } from "./types.ts";

/** The request that an operation's examples describe: the first example of each parameter, and a named body. */
export function exampleRequest(
  path: string,
  method: string,
  operation: OpenApiOperation,
  bodyName?: string,
): Request {
  let filled = path;
  const query = new URLSearchParams();
  for (const parameter of operation.parameters ?? []) {
    const example = exampleOf(parameter);
    if (example === undefined) {
      if (parameter.required) throw new Error(`${operation.operationId}: '${parameter.name}' has no example`);
      continue;
    }
    if (parameter.in === "query") query.set(parameter.name, example);
    else filled = filled.replace(`{${parameter.name}}`, encodeURIComponent(example));
  }
  const url = `http://localhost${filled}${query.size > 0 ? `?${query}` : ""}`;
  const bodies = operation.requestBody?.content["application/json"]?.examples;
  if (!bodies) return new Request(url, { method: method.toUpperCase() });
  const body = bodyName === undefined ? Object.values(bodies)[0] : bodies[bodyName];
  return new Request(url, {
    method: method.toUpperCase(),
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body?.value),
  });
}

function exampleOf({ schema }: OpenApiParameter): string | undefined {
  const examples = schema.examples;
  return Array.isArray(examples) && examples.length > 0 ? String(examples[0]) : undefined;
}
