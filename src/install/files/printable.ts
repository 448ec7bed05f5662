/** Text with its control characters spelled out (`\u001b`): safe to show on a terminal, whatever is in it. */
export function printable(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
