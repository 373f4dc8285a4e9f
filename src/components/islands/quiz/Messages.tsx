/** What there is to say, read out when it changes; a list itself may not be a status. */
export function Messages({ messages }: { messages: readonly string[] }) {
  return (
    <div role="status">
      <ul>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
