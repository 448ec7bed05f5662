import type { PlainData, Text } from '../engine/rule.ts';
import type { Install } from '../install/install.ts';
import type { Show } from '../masking/shown.ts';
import type { Language } from '../phrases/language.ts';
import type { Report } from '../report/report.ts';
import type { GatewayAnswer } from './probe.ts';
import type { VerifyItemId } from './verification.ts';

/** All that the checklist is decided by: the report of a check, and what only `verify` asks. */
export interface VerifyFacts {
  readonly install: Install;
  /** Of this install alone. */
  readonly report: Report;
  /** False where a part of it could not be read. */
  readonly isWhole: boolean;
  /** The command that checks the same, for people to paste. */
  readonly checkCommand: string;
  /** The command that verifies the same, to which `--old` can be added. */
  readonly verifyCommand: string;
  /** What answered on the port of the gateway; undefined where it runs on another machine. */
  readonly gateway: GatewayAnswer | undefined;
  /** The rules whose findings decide an item, whatever they break. */
  readonly rulesDeciding: (item: VerifyItemId) => readonly string[];
  /** The process of the gateway that holds the lock of this install. */
  readonly pid: number | undefined;
  readonly oldMachine: OldMachine;
  readonly now: Date;
  /** What the checklist is written in; the report is in it already. */
  readonly language: Language;
  /** What is shown of a text that may have a name of the copy in it. */
  readonly show: Show;
}

/** What is known of the gateway on the old machine. */
export type OldMachine =
  | { readonly kind: 'unasked' }
  /** A person said it; undefined where the person does not know. */
  | { readonly kind: 'said'; readonly isStopped: boolean | undefined }
  | { readonly kind: 'failed'; readonly host: string; readonly reason: Text<PlainData> }
  | {
      readonly kind: 'seen';
      readonly host: string;
      /** How many gateways run there; undefined where its processes cannot be listed. */
      readonly running: number | undefined;
      /** The services there that start one again. */
      readonly services: readonly string[];
      /** The units of the system there that do. */
      readonly units: readonly string[];
    };
