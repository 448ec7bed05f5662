import { OR } from '../engine/alternatives.ts';
import type { Say } from '../phrases/language.ts';

/** A message to an agent, such as `/acp close`, which no shell understands. */
const CHAT = /^\/[a-z]+(?: |$)/;

/** A command after a prompt. What is only said between two commands has none, and neither has a chat message. */
export function commandLine(command: string, paint = (text: string) => text): string {
  return command.startsWith('#') || CHAT.test(command) ? command : `$ ${paint(command)}`;
}

/** Commands are the same in every language, but not what is said between them. */
export function commandsIn(commands: readonly string[], say: Say): string[] {
  return commands.map((command) => (command === OR ? `# ${say('command.or')}` : command));
}
