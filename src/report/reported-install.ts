import type { Install } from '../install/install.ts';
import type { InstallRecord } from '../install/since-record.ts';
import { inventoryOf } from './inventory.ts';
import type { ReportHost, ReportInstall, ReportRecord } from './report.ts';
import type { CheckedInstall } from './report-input.ts';

/** The machine that is checked, or that a copy is checked for. */
export function toHost({ host, home }: Pick<Install, 'home' | 'host'>, name: string): ReportHost {
  const user = host.user.known
    ? { name: host.user.name ?? null, uid: host.user.uid, gid: host.user.gid }
    : { name: null, uid: null, gid: null };
  const { version, source } = host.release;
  return {
    name,
    user,
    home: home.there,
    platform: host.platform,
    openclaw: { version: version ?? null, source },
  };
}

/** An install with its inventory. Suppressed findings count there too. */
export function toInstall({
  install,
  findings,
  suppressed,
  compared,
}: CheckedInstall): ReportInstall {
  const { origin } = install;
  return {
    stateDir: install.stateDir,
    kind: install.kind,
    profile: install.profile ?? null,
    release: origin.release ?? null,
    era: install.era,
    origin: {
      homes: [...origin.formerHomes],
      user: origin.user ?? null,
      platform: origin.platform ?? null,
      release: origin.release ?? null,
      stateDirName: origin.stateDirName ?? null,
    },
    inventory: inventoryOf(
      install.inventory,
      [...findings, ...suppressed.map(({ finding }) => finding)],
      compared?.counts,
    ),
    record: compared === undefined ? null : toRecord(compared.record),
  };
}

function toRecord({ recordedAt, machine, release, stateDir }: InstallRecord): ReportRecord {
  return {
    recordedAt,
    home: machine.home,
    platform: machine.platform,
    release: release ?? null,
    stateDir,
  };
}
