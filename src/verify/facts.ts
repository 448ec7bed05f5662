import type { PlainData, Text } from '../engine/rule.ts';
import type { Install } from '../install/install.ts';
import type { Show } from '../masking/shown.ts';
import type { Language } from '../phrases/language.ts';
import type { Report } from '../report/report.ts';
import type { GatewayAnswer } from './probe.ts';
import type { VerifyItemId } from './verification.ts';

/** The facts that decide the checklist: the report of a check, and what only `verify` asks. */
export interface VerifyFacts {
  readonly install: Install;
  /** For this install only. */
  readonly report: Report;
  /** False where a part of it could not be read. */
  readonly isWhole: boolean;
  /** The command that repeats the check, for people to paste. */
  readonly checkCommand: string;
  /** The command that repeats the verification, to which `--old` can be added. */
  readonly verifyCommand: string;
  /** What answered on the gateway's port; undefined where it runs on another machine. */
  readonly gateway: GatewayAnswer | undefined;
  /** The rules whose findings decide an item, independently of what they break. */
  readonly rulesDeciding: (item: VerifyItemId) => readonly string[];
  /** The process of the gateway that holds the lock of this install. */
  readonly pid: number | undefined;
  readonly oldMachine: OldMachine;
  readonly now: Date;
  /** The language of the checklist, which the report already has. */
  readonly language: Language;
  /** Masks a text that may contain names from the copy. */
  readonly show: Show;
}

/** What is known about the gateway on the old machine. */
export type OldMachine =
  | { readonly kind: 'unasked' }
  /** A person answered; undefined where they did not know. */
  | { readonly kind: 'said'; readonly isStopped: boolean | undefined }
  | { readonly kind: 'failed'; readonly host: string; readonly reason: Text<PlainData> }
  | {
      readonly kind: 'seen';
      readonly host: string;
      /** The number of gateways running there; undefined where its processes cannot be listed. */
      readonly running: number | undefined;
      /** The services there that would start one again. */
      readonly services: readonly string[];
      /** The system units there that would. */
      readonly units: readonly string[];
    };
