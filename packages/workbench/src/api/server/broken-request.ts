import type { Duplex } from "node:stream";
import { problemDetails, problemMediaType } from "../problem/problem-details.ts";
import { type ProblemTypeName, problemTypes } from "../problem/problem-types.ts";

const kinds: Readonly<Record<string, ProblemTypeName>> = {
  HPE_HEADER_OVERFLOW: "headers-too-large",
  ERR_HTTP_REQUEST_TIMEOUT: "request-timeout",
};

/** Answers bytes that are no HTTP request, or one that never came to its end, and closes the connection. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const type = kinds[error.code ?? ""] ?? "invalid-request";
  const body = JSON.stringify(problemDetails(type, "", []));
  const { status, title } = problemTypes[type];
  socket.end(
    [
      `HTTP/1.1 ${status} ${title}`,
      `Content-Type: ${problemMediaType}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      "X-Content-Type-Options: nosniff",
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}

/** The answer to a request whose target or host makes no address. */
export function badRequest(): Response {
  const problem = {
    code: "malformed_address",
    place: "address of the request",
    found: "characters that an address cannot hold, or a host that is none",
    expected: "an address in percent-encoded ASCII",
    advice: "Percent-encode letters such as å (%C3%A5), ä (%C3%A4) and ö (%C3%B6).",
  };
  return new Response(JSON.stringify(problemDetails("invalid-request", "", [problem])), {
    status: 400,
    headers: { "Content-Type": problemMediaType, "X-Content-Type-Options": "nosniff" },
  });
}
