import { OR } from '../engine/alternatives.ts';
import type { Say } from '../phrases/language.ts';

/** A message to an agent, such as `/acp close`, which no shell understands. */
const CHAT = /^\/[a-z]+(?: |$)/;

/** A command after a prompt sign. A comment between commands and a chat message have none. */
export function commandLine(command: string, paint = (text: string) => text): string {
  return command.startsWith('#') || CHAT.test(command) ? command : `$ ${paint(command)}`;
}

/** Commands are the same in every language, but comments between them are translated. */
export function commandsIn(commands: readonly string[], say: Say): string[] {
  return commands.map((command) => (command === OR ? `# ${say('command.or')}` : command));
}
