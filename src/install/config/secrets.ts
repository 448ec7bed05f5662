/**
 * Names of keys and variables whose values are secrets: OpenClaw's own heuristics (1.30 to 9.6),
 * extended with names from headers, options and other programs.
 */
const SECRET_NAME =
  /token|passw|passphrase|secret|api.?key|service.?account|encrypt.?key|private.?key|credential|cookie|bearer|authorization|signature|webhook|(?:^|[._-])(?:key|pass|pwd|pin|auth|jwt|cert)$/i;

/** OpenClaw's exceptions: names of counts and references, whose values are no secrets. */
const HARMLESS_NAME =
  /(?:maxtokens|max(?:output|input|completion)tokens|(?:context|total)tokens|token(?:count|limit|budget)|(?:password|token|secret)file)$/i;

/** True where a key, variable or option of this name holds a secret, or may hold one. */
export function isSecretName(name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return SECRET_NAME.test(last) && !HARMLESS_NAME.test(last.replace(/[_-]/g, ''));
}
