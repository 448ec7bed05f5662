import { join, relative, resolve, sep } from 'node:path';
import { type Agent, findAgents, findWorkspaces, type Workspace } from './agents/agents.ts';
import { findSessionIndexes, type SessionIndex } from './agents/sessions.ts';
import { workspacePlaces } from './agents/workspace-places.ts';
import type { ArchiveFacts } from './archive.ts';
import { type BackupSearch, findBackups } from './backups/backups.ts';
import { checkedArchives } from './backups/checked.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import type { Config } from './config/config.ts';
import { type Environment, readEnvironment } from './config/environment.ts';
import { readConfig } from './config/read-config.ts';
import { type Database, DEEP_QUERY_LIMIT, findDatabases } from './databases/databases.ts';
import { type Era, eraOf, layoutRelease, writerOf } from './era.ts';
import { subtree, without } from './files/parts-of-tree.ts';
import { lookAt, type Tree, walk } from './files/tree.ts';
import { findTruncated, type TruncationSearch } from './files/truncation.ts';
import { type Home, isInside, realOrSame, toHere, toThere, type Whereabouts } from './host/home.ts';
import { type Host, isHere, resolveHost } from './host/host.ts';
import { type Network, readNetwork } from './host/network.ts';
import { type NodeRuntime, nodesOnPath } from './host/node-runtimes.ts';
import { findRelease } from './host/release.ts';
import type { Install } from './install.ts';
import { takeInventory } from './inventory/inventory.ts';
import type { InventoryItem } from './inventory/item.ts';
import type { Location } from './locate/location.ts';
import type { Settled } from './open-options.ts';
import { findOrigin, type Origin } from './origin.ts';
import { findTraces } from './path-history.ts';
import type { Service } from './services/service.ts';
import { readServices } from './services/services.ts';
import {
  NO_SYSTEM_UNITS,
  readSystemUnits,
  type SystemService,
  type SystemUnits,
} from './services/system-units.ts';
import type { Comparison } from './since-record.ts';
import { findStateDirectories, type StateDirectory } from './state/state-directories.ts';
import { ownSystemServices } from './state/system-services.ts';
import type { Placement } from './target.ts';

/**
 * The levels of the home that a search for backups reads: a usual place of backups, and two levels
 * in it.
 */
const BACKUP_DEPTH = 3;

/** An install whose facts are each read once, on demand. */
export class OpenedInstall implements Install {
  readonly home: Home;
  readonly stateDir: string;
  readonly kind: Install['kind'];
  readonly profile?: string;
  readonly isTargetKnown: boolean;
  readonly inferredTarget?: string;
  readonly closedBy?: string;
  readonly localHome?: Home;
  readonly archive?: ArchiveFacts;
  private readonly location: Location;
  readonly #facts = new Map<string, unknown>();

  constructor(
    { location, isKnown, inferred }: Placement,
    private readonly options: Settled,
    private readonly earlier?: OpenedInstall,
  ) {
    this.location = location;
    if (options.archive !== undefined) this.archive = options.archive;
    this.isTargetKnown = isKnown;
    if (inferred !== undefined) this.inferredTarget = inferred;
    this.home = location.home;
    this.stateDir = location.stateDir;
    this.kind = location.kind;
    if (earlier !== undefined) this.localHome = earlier.home;
    if (location.closedBy !== undefined) this.closedBy = location.closedBy;
    if (location.profile !== undefined) this.profile = location.profile;
  }

  get host(): Host {
    return this.once('host', () => {
      const writer = writerOf(this.config);
      const release = findRelease({
        option: this.options.openclaw,
        env: this.options.env,
        home: this.home,
        services: () => [
          ...this.services.filter((service) => this.isOwn(service)),
          ...ownSystemServices(this),
        ],
        isThisMachine: isHere(this.options, this.home),
        ...(writer !== undefined && { writer }),
      });
      return resolveHost(this.options, this.home, release);
    });
  }

  get tree(): Tree {
    return this.once('tree', () => {
      if (this.kind === 'workspace')
        return { root: this.stateDir, entries: new Map(), unreadable: [] };
      return without(this.walked, [
        ...(this.options.ignored?.(this.stateDir) ?? []),
        ...this.coveredByMounts(),
      ]);
    });
  }

  private get walked(): Tree {
    return this.earlier?.walked ?? this.once('walked', () => walk(this.stateDir));
  }

  /** Paths that are invisible on the target, because something else is mounted over them. */
  private coveredByMounts(): string[] {
    const own = this.there(this.stateDir);
    return (this.home.mounts ?? [])
      .filter(({ here, there }) => here !== this.stateDir && there.startsWith(`${own}/`))
      .map(({ there }) => there.slice(own.length + 1));
  }

  get era(): Era {
    return this.once('era', () => eraOf(this.tree, this.config, this.databases));
  }

  get config(): Config {
    return this.once('config', () => readConfig(this.location.configPath, this.home));
  }

  get agents(): readonly Agent[] {
    return this.once('agents', () => {
      const release = layoutRelease(this.era, this.config);
      return findAgents({
        home: this.home,
        config: this.config,
        tree: this.tree,
        ...(this.profile !== undefined && { profile: this.profile }),
        ...(release !== undefined && { release }),
      });
    });
  }

  get workspaces(): readonly Workspace[] {
    return this.once('workspaces', () => {
      // The state directory may be named only to allow a repair through a link to it.
      const named = this.namedWorkspaces().filter((path) => realOrSame(path) !== this.stateDir);
      if (this.location.workspace !== undefined) named.push(this.location.workspace);
      const agents = this.kind === 'workspace' ? [] : this.agents;
      return findWorkspaces(agents, named, this.home);
    });
  }

  private namedWorkspaces(): string[] {
    return (this.options.workspaces ?? []).map((path) => resolve(this.options.cwd, path));
  }

  get bounds(): Bounds {
    return this.once('bounds', () => {
      const { path, cwd } = this.options;
      const named = this.namedWorkspaces();
      if (this.kind === 'workspace' && path !== undefined) named.push(resolve(cwd, path));
      const present = this.workspaces.flatMap(({ where }) =>
        where.kind === 'here' && where.exists ? [where.path] : [],
      );
      return boundsOf({
        home: this.localHome ?? this.home,
        stateDir: this.stateDir,
        kind: this.kind,
        // Including those that did not arrive, because they may be restored.
        workspaces: [...present, ...workspacePlaces(this)],
        named,
      });
    });
  }

  workspaceTree(workspace: Workspace): Tree | undefined {
    return this.once(`workspace ${workspace.path}`, () => {
      if (workspace.where.kind !== 'here' || !workspace.where.exists) return undefined;
      const root = realOrSame(workspace.where.path);
      if (!isInside(root, this.stateDir))
        return this.mayWalk(root) ? without(walk(root), this.options.ignored?.(root)) : undefined;
      return subtree(this.tree, relative(this.stateDir, root).split(sep).join('/'), root);
    });
  }

  get sessionIndexes(): readonly SessionIndex[] {
    return this.once('sessions', () => findSessionIndexes(this.agents));
  }

  get databases(): readonly Database[] {
    return this.once('databases', () =>
      findDatabases(this.tree, this.options.deep ? DEEP_QUERY_LIMIT : undefined),
    );
  }

  get services(): readonly Service[] {
    return this.once('services', () => readServices(this.home, this.stateDir));
  }

  get systemServices(): readonly SystemService[] {
    return this.systemUnits.services;
  }

  get unreadSystemUnits(): readonly string[] {
    return this.systemUnits.unread;
  }

  private get systemUnits(): SystemUnits {
    return this.once('systemUnits', () =>
      (process.platform === 'linux' || this.options.system !== undefined) &&
      this.archive === undefined &&
      isHere(this.options, this.home)
        ? readSystemUnits(this.options.system)
        : NO_SYSTEM_UNITS,
    );
  }

  get environment(): Environment {
    return this.once('environment', () =>
      readEnvironment(this.home, this.stateDir, this.config, [
        ...this.services.filter((service) => this.isOwn(service)),
        ...ownSystemServices(this),
      ]),
    );
  }

  get network(): Network | undefined {
    return this.once('network', () =>
      isHere(this.options, this.home) ? readNetwork(this.options.addresses) : undefined,
    );
  }

  get stateDirectories(): readonly StateDirectory[] {
    return this.once('stateDirectories', () => findStateDirectories(this.home));
  }

  get origin(): Origin {
    return this.once('origin', () =>
      findOrigin({
        home: this.home,
        stateDirName: relative(this.home.there, this.there(this.stateDir)),
        config: this.config,
        agents: this.agents,
        sessionIndexes: this.sessionIndexes,
        services: this.services.filter((service) => this.isOwn(service)),
        traces: findTraces(this.tree, this.databases),
        known: this.options.source ?? {},
      }),
    );
  }

  get truncated(): TruncationSearch {
    return this.once('truncated', () => findTruncated(this.tree));
  }

  get inventory(): readonly InventoryItem[] {
    return this.once('inventory', () => takeInventory(this));
  }

  sinceRecord(): Promise<Comparison> | undefined {
    return this.once('sinceRecord', () => this.options.compare?.(this));
  }

  backups(): Promise<BackupSearch> {
    return this.once('backups', () => {
      const workspaces = this.workspaces.flatMap(({ where }) =>
        where.kind === 'here' && where.exists ? [where.path] : [],
      );
      const ignored = this.ignoredBelow(workspaces);
      const archives = checkedArchives(this.archive, this.options.env);
      return findBackups({
        archives,
        home: this.home,
        stateDir: this.stateDir,
        tree: this.tree,
        workspaces,
        ignored: (path) => ignored.some((one) => isInside(path, one)),
      });
    });
  }

  /**
   * In the home, only down to the levels where backups are searched for, because a home may be
   * huge.
   */
  private ignoredBelow(workspaces: readonly string[]): string[] {
    const { ignored } = this.options;
    if (ignored === undefined) return [];
    const roots = [this.stateDir, ...workspaces.filter((path) => this.mayWalk(path))];
    return [
      ...ignored(this.home.here, BACKUP_DEPTH).map((path) => join(this.home.here, path)),
      ...roots.flatMap((root) => ignored(root).map((path) => join(root, path))),
    ];
  }

  nodesOnPath(): Iterable<NodeRuntime> {
    return nodesOnPath(this.options.env.PATH ?? this.options.env.Path ?? '');
  }

  at(relativePath: string): string {
    return join(this.stateDir, relativePath);
  }

  there(path: string): string {
    return toThere(path, this.home);
  }

  here(path: string): Whereabouts {
    return toHere(path, this.home);
  }

  /**
   * True for a service that starts the gateway of this state directory, in whatever home it expects
   * it.
   */
  private isOwn(service: Service): boolean {
    return (
      service.stateDir.split(/[\\/]/).at(-1) === this.there(this.stateDir).split(/[\\/]/).at(-1)
    );
  }

  /**
   * A configuration may name `/` as a workspace, so a directory that contains the home does not
   * count.
   */
  private mayWalk(root: string): boolean {
    return lookAt(root)?.kind === 'directory' && !isInside(this.home.here, root);
  }

  private once<Fact>(name: string, find: () => Fact): Fact {
    if (!this.#facts.has(name)) this.#facts.set(name, find());
    return this.#facts.get(name) as Fact;
  }
}
