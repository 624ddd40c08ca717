import Marked from '@theme/Community/Marked';
import styles from './styles.module.css';

/** What of a query was not understood as it was written. */
export default function Messages({ messages }: { readonly messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <ul className={styles.messages}>
      {messages.map((message) => (
        <li key={message}>
          <Marked>{message}</Marked>
        </li>
      ))}
    </ul>
  );
}
