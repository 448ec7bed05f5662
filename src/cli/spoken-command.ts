import { Command, type Option } from 'commander';
import type { FlatData, Text } from '../engine/rule.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { phrase } from '../phrases/language.ts';
import { nearest } from '../settings/nearest.ts';

/** An error in a command line, with the command whose help shows how to write it. */
export class WrongCommandLine extends UsageError {
  constructor(
    reason: Text<FlatData>,
    readonly command: string,
  ) {
    super(reason);
  }
}

/**
 * A command that reports errors in the user's language. Commander calls these methods, and by
 * default prints English.
 */
export class SpokenCommand extends Command {
  override createCommand(name?: string): Command {
    return new SpokenCommand(name);
  }

  unknownOption(option: string): never {
    const known = this.createHelp()
      .visibleOptions(this)
      .flatMap(({ long }) => long?.slice(2) ?? []);
    const meant = option.startsWith('--') ? nearest(option.slice(2), known) : undefined;
    this.#refuse(
      meant === undefined
        ? phrase('usage.unknown-option', { option })
        : phrase('usage.unknown-option-meant', { option, meant: `--${meant}` }),
    );
  }

  missingArgument(name: string): never {
    this.#refuse(phrase('usage.missing', { word: `<${name}>` }));
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    this.#refuse(phrase('usage.missing', { word: flags }));
  }

  optionMissingArgument({ flags }: Option): never {
    this.#refuse(phrase('usage.missing-value', { option: flags }));
  }

  _excessArguments(): never {
    const count = this.registeredArguments.length;
    this.#refuse(phrase('usage.excess', { command: this.#words(), count }));
  }

  #refuse(reason: Text<FlatData>): never {
    throw new WrongCommandLine(reason, this.#words());
  }

  #words(): string {
    return this.parent === null ? this.name() : `${this.parent.name()} ${this.name()}`;
  }
}
