import { useSite } from "../../site/site.ts";

/** What is wrong with files that cannot be used. */
export function Refused({ messages }: { messages: readonly string[] }) {
  const { t } = useSite();
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{t("web.reimbursement.claims.refused")}</strong>
      </p>
      <ul lang="en">
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
