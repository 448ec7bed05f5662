import type { Command } from 'commander';
import { NAME, version } from '../migcheck/version.ts';
import { EXIT } from './exit-codes.ts';
import { helpTexts } from './help.ts';
import type { Io } from './io.ts';

/** Prints the manual page, generated from the options and help texts of `--help`. */
export function printManual(program: Command, { stdout }: Io): number {
  stdout.write(manualOf(program));
  return EXIT.clean;
}

function manualOf(program: Command): string {
  const help = helpTexts(NAME);
  const texts: Readonly<Record<string, string>> = { ...help };
  const lines = [
    `.TH ${NAME.toUpperCase()} 1 "" "${NAME} ${version()}" "User Commands"`,
    '.SH NAME',
    `${roff(NAME)} \\- ${roff('check whether an OpenClaw install survived a move to another machine')}`,
    '.SH SYNOPSIS',
    ...synopsis(program),
    ...program.commands.flatMap((command) => ['.br', ...synopsis(command)]),
    '.SH DESCRIPTION',
    roff(program.description()),
    ...argumentLines(program),
    '.SH OPTIONS',
    ...optionLines(program),
    ...helpLines(help.check),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => [
      `.SS ${roff(command.name())}`,
      roff(sentence(command.description())),
      ...argumentLines(command),
      ...optionLines(command),
      ...helpLines(texts[command.name()] ?? ''),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function synopsis(command: Command): string[] {
  const own = command.parent === null ? '' : ` ${command.name()}`;
  return [`.B ${roff(NAME + own)}`, roff(command.usage())];
}

function argumentLines(command: Command): string[] {
  const help = command.createHelp();
  return help
    .visibleArguments(command)
    .flatMap((one) => ['.TP', `.I ${roff(one.name())}`, roff(help.argumentDescription(one))]);
}

function optionLines(command: Command): string[] {
  const help = command.createHelp();
  return help
    .visibleOptions(command)
    .flatMap((one) => ['.TP', `.B ${roff(one.flags)}`, roff(help.optionDescription(one))]);
}

/** Blocks with a heading keep their layout; prose is filled. */
function helpLines(text: string): string[] {
  return text
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .flatMap((block) => {
      const [head = '', ...rest] = block.trim().split('\n');
      const isList = head.endsWith(':') && rest.length > 0;
      if (!isList) return ['.PP', ...[head, ...rest].map(roff)];
      return [
        '.PP',
        roff(head),
        '.nf',
        '.RS',
        ...rest.map((line) => roff(line.replace(/^ {2}/, ''))),
        '.RE',
        '.fi',
      ];
    });
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/**
 * Escapes what roff would interpret: backslashes, hyphens that must stay hyphens, control
 * characters at the start of a line, and characters that plain groff would read as several.
 */
function roff(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/[^ -~]/gu, (sign) => `\\[u${codeOf(sign)}]`);
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}

function codeOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
