import { OR } from '../engine/alternatives.ts';
import type { Say } from '../phrases/language.ts';

/** A command after a prompt. What is only said between two commands has none. */
export function commandLine(command: string, paint = (text: string) => text): string {
  return command.startsWith('#') ? command : `$ ${paint(command)}`;
}

/** Commands are the same in every language, but not what is said between them. */
export function commandsIn(commands: readonly string[], say: Say): string[] {
  return commands.map((command) => (command === OR ? `# ${say('command.or')}` : command));
}
