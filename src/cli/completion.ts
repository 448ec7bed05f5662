import type { Argument, Command, Option } from 'commander';
import { SEVERITIES } from '../engine/rule.ts';
import { NAME } from '../migcheck/version.ts';
import { rules } from '../rules/index.ts';
import { VERIFY_ITEMS } from '../verify/verification.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { PLATFORM_NAMES } from './options.ts';
import type { Shell } from './shells.ts';

/** Prints the completion script for a shell, generated from this program's own options. */
export function printCompletion(shell: Shell, program: Command, { stdout }: Io): number {
  const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };
  stdout.write(scripts[shell](commandsOf(program)));
  return EXIT.clean;
}

/**
 * What can be typed after a command. The empty name stands for a check, which has no command word.
 */
interface Completed {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  readonly values: Values;
}

interface CompletedOption {
  readonly flags: readonly string[];
  readonly description: string;
  /** Undefined for an option that takes no value. */
  readonly values: Values | undefined;
}

/** A fixed list of words, or file names. */
type Values = readonly string[] | 'files';

function commandsOf(program: Command): Completed[] {
  return [program, ...program.commands].map((command) => ({
    name: command === program ? '' : command.name(),
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(toOption),
    values: argumentValues(command.registeredArguments[0]),
  }));
}

function toOption(option: Option): CompletedOption {
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    description: option.description,
    values: option.required || option.optional ? optionValues(option) : undefined,
  };
}

function optionValues({ argChoices, flags }: Option): Values {
  if (argChoices) return argChoices;
  if (/<rule>/.test(flags)) return rules.map(({ id }) => id);
  if (/<id=severity>/.test(flags)) return rules.map(({ id }) => `${id}=off`);
  if (/<item>/.test(flags)) return VERIFY_ITEMS;
  if (/<os>/.test(flags)) return PLATFORM_NAMES;
  return /<(?:file|dir|backup|recipient|record)>/.test(flags) ? 'files' : [];
}

function argumentValues(argument: Argument | undefined): Values {
  if (argument === undefined) return [];
  if (argument.argChoices) return argument.argChoices;
  if (argument.name() === 'rule') return rules.map(({ id }) => id);
  return /^(?:path|report)/.test(argument.name()) ? 'files' : [];
}

/** A word of a shell, in single quotes. The texts are this program's own. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function bashScript(commands: readonly Completed[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '');
  const cases = commands.flatMap(({ name, options, values }) => [
    `    ${name === '' ? "''" : name})`,
    '      case $previous in',
    ...options.flatMap((option) =>
      option.values === undefined
        ? []
        : [`        ${option.flags.join('|')}) ${bashValues(option.values)}; return ;;`],
    ),
    '      esac',
    '      if [[ $word == -* ]]; then',
    `        COMPREPLY=($(compgen -W ${quoted(options.flatMap(({ flags }) => flags).join(' '))} -- "$word"))`,
    '      else',
    `        ${bashValues(values)}`,
    ...(name === ''
      ? [
          `        [[ $COMP_CWORD -eq 1 ]] && COMPREPLY+=($(compgen -W ${quoted(names.join(' '))} -- "$word"))`,
        ]
      : []),
    '      fi ;;',
  ]);
  return `${[
    `# bash completion of ${NAME}: source this file, or put it where bash-completion looks.`,
    '_openclaw_migcheck() {',
    `  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=`,
    `  [[ $COMP_CWORD -gt 1 && ' ${names.join(' ')} ' == *" \${COMP_WORDS[1]} "* ]] && command=\${COMP_WORDS[1]}`,
    '  COMPREPLY=()',
    ...AFTER_EQUALS_IN_BASH,
    '  case $command in',
    ...cases,
    '  esac',
    '}',
    `complete -o filenames -F _openclaw_migcheck ${NAME}`,
  ].join('\n')}\n`;
}

/**
 * Bash also splits words at `=`. These words complete what follows it, in `--format sarif=report`,
 * `--format=sarif` and `--rule stale-lock=error`.
 */
const AFTER_EQUALS_IN_BASH = [
  '  local at=$COMP_CWORD',
  '  if [[ $word == = ]]; then word= previous== at=$((COMP_CWORD + 1)); fi',
  '  if [[ $previous == = ]]; then',
  `    previous=\${COMP_WORDS[at-2]}`,
  '    if [[ $previous != -* ]]; then',
  `      [[ \${COMP_WORDS[at-3]} == --rule ]] && { ${bashValues(['off', ...SEVERITIES])}; return; }`,
  `      ${bashValues('files')}; return`,
  '    fi',
  '  fi',
];

function bashValues(values: Values): string {
  return values === 'files'
    ? 'COMPREPLY=($(compgen -f -- "$word"))'
    : `COMPREPLY=($(compgen -W ${quoted(values.join(' '))} -- "$word"))`;
}

function zshScript(commands: readonly Completed[]): string {
  const [check, ...others] = commands;
  const specs = ({ options, values }: Completed) => [
    ...options.flatMap((option) => option.flags.map((flag) => quoted(zshSpec(flag, option)))),
    quoted(`*:argument:${zshValues(values)}`),
  ];
  const body = (completed: Completed) =>
    ['_arguments -s', ...specs(completed)].join(' \\\n        ');
  return `${[
    `#compdef ${NAME}`,
    '_openclaw_migcheck() {',
    '  local -a commands',
    '  commands=(',
    ...others.map(({ name, description }) => `    ${quoted(`${name}:${zshText(description)}`)}`),
    '  )',
    '  case $words[2] in',
    ...others.flatMap((completed) => [
      `    ${completed.name})`,
      '      shift words; (( CURRENT-- ))',
      `      ${body(completed)} ;;`,
    ]),
    '    *)',
    '      (( CURRENT == 2 )) && _describe -t commands command commands',
    `      ${check ? body(check) : ''} ;;`,
    '  esac',
    '}',
    `compdef _openclaw_migcheck ${NAME}`,
  ].join('\n')}\n`;
}

/** Escapes brackets and colons, which would end a part of a specification. */
function zshText(text: string): string {
  return text.replace(/[\\:[\]]/g, (sign) => `\\${sign}`);
}

/** The value of a long option follows a space or `=`. */
function zshSpec(flag: string, { description, values }: CompletedOption): string {
  if (values === undefined) return `*${flag}[${zshText(description)}]`;
  const named = flag.startsWith('--') ? `${flag}=` : flag;
  return `*${named}[${zshText(description)}]:value:${zshOption(flag, values)}`;
}

/** After `sarif=`, a file name is completed. */
function zshOption(flag: string, values: Values): string {
  if (flag !== '--format' || values === 'files') return zshValues(values);
  return `{compset -P "*=" && _files || compadd ${values.join(' ')}}`;
}

function zshValues(values: Values): string {
  if (values === 'files') return '_files';
  return values.length === 0 ? ' ' : `(${values.join(' ')})`;
}

/** Only the first word can be a command; elsewhere it is a path. */
const FIRST_WORD_IN_FISH = 'test (count (commandline -opc)) -eq 1';

function fishScript(commands: readonly Completed[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '');
  const lines = commands.flatMap(({ name, description, options, values }) => {
    const condition = quoted(
      name === ''
        ? `not __fish_seen_subcommand_from ${names.join(' ')}`
        : `__fish_seen_subcommand_from ${name}`,
    );
    const head = `complete -c ${NAME} -n ${condition}`;
    return [
      ...(name === ''
        ? []
        : [
            `complete -c ${NAME} -n ${quoted(FIRST_WORD_IN_FISH)} -a ${name} -d ${quoted(description)}`,
            values === 'files'
              ? `${head} -F`
              : `${head} -f${values.length === 0 ? '' : ` -a ${quoted(values.join(' '))}`}`,
          ]),
      ...options.map((option) => `${head} ${fishOption(option)}`),
    ];
  });
  return `${[`# fish completion of ${NAME}`, ...lines].join('\n')}\n`;
}

function fishOption({ flags, description, values }: CompletedOption): string {
  const named = flags.map((flag) =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  const taken =
    values === undefined
      ? []
      : values === 'files'
        ? ['-r', '-F']
        : ['-x', ...(values.length === 0 ? [] : [`-a ${quoted(values.join(' '))}`])];
  return [...named, ...taken, `-d ${quoted(description)}`].join(' ');
}
