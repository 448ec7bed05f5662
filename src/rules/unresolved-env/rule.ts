import { groupBy } from '../../engine/group-by.ts';
import type { Location } from '../../engine/rule.ts';
import { findAuthReferences } from '../../install/agents/auth-profiles.ts';
import { isObject } from '../../install/config/config.ts';
import { doubtAboutUnset } from '../../install/config/environment.ts';
import { isSecretName } from '../../install/config/secrets.ts';
import type { Install } from '../../install/install.ts';
import { factOf } from '../../install/releases/facts.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';

const OF_CONFIGURATION = 'none';

/** What every login and every service manager sets. */
const ALWAYS_SET = new Set([
  'HOME',
  'PATH',
  'USER',
  'LOGNAME',
  'SHELL',
  'PWD',
  'LANG',
  'USERPROFILE',
]);

/** As in OpenClaw: capitals only; `$${NAME}` is text. */
const REFERENCE = /\$(\$)?\{([A-Z_][A-Z0-9_]*)\}/g;

const NOT_SET =
  '{profile, select, none {The configuration} other {The auth profile {profile}}} needs the variable {name}, but neither .env in the state directory nor the service nor the configuration sets it.';

export default defineRule({
  id: 'unresolved-env',
  severity: 'error',
  step: 'restore',
  title: 'A key or setting comes from a variable that nothing sets',
  breaks: ['answers'],
  why: 'Keys and tokens are often in a .env file, a service or the shell of the old machine. Without them older releases reject the whole configuration, and newer ones start without the channel or model.',
  sources: [
    'openclaw/openclaw#21130, #23143, #39050',
    'OpenClaw 2026.1.30, 2026.2.19 and 2026.2.26: MissingEnvVarError, the configuration is not loaded (seen)',
    'OpenClaw 2026.3.13, 2026.5.28 and 2026.9.6: a warning, and the reference is used as the value (seen)',
    'OpenClaw 2026.5.28: with the key of the model in it, each turn fails, "No API key found for provider"; 2026.9.6 sends the reference as the key, which only a model that ignores keys answers (seen)',
    'OpenClaw 2026.2.26 to 2026.9.6: keyRef and tokenRef of an auth profile (source)',
  ],
  releases:
    'all; an error up to 2026.3.2; from 2026.3.7 on a warning, and an error for the key of a model; references in auth profiles from 2026.2.26 on',
  silent: [
    'a variable in the .env of the state directory, in ~/.config/openclaw/gateway.env, in env or env.vars of the configuration, in the service or in the files that it reads',
    'an escaped reference, which is text, and lower-case names',
    'an auth profile that contains its key itself',
    'HOME, PATH and others that are always set',
    'env.shellEnv, where the login shell may set it, and a source that cannot be read: skipped with the reason',
  ],
  messages: {
    'not-set': {
      text: NOT_SET,
      remedy:
        'Copy .env from the old machine to the state directory. If the variable was set elsewhere (service, shell profile, container), add it to that file. Make the file readable only by you.',
      commands: ['rsync -a --ignore-existing old-machine:{source} {path}', 'chmod 600 {path}'],
      copies: '{path}',
    },
    'not-in-dotenv': {
      text: NOT_SET,
      remedy:
        'Look up the value on the old machine (.env, service, shell profile, container), and add the variable to .env in the state directory. Make the file readable only by you.',
      commands: ['chmod 600 {path}'],
    },
  },
  *check(install) {
    yield* verdicts(missingOf(configReferences(install), install), install);
    yield* verdicts(missingOf(authReferences(install), install), install);
  },
});

/** Where the install refers to a variable. */
interface Reference {
  readonly name: string;
  /** The auth profile that needs it; `none` for the configuration. */
  readonly profile: string;
  readonly at: Location;
}

function* verdicts(missing: readonly Reference[], install: Install) {
  if (missing.length === 0) return;
  const doubt = doubtAboutUnset(install.config, install.environment);
  if (doubt !== undefined) {
    yield { skip: doubt };
    return;
  }
  const { version } = install.host.release;
  const effect = version === undefined ? 'invalid' : factOf(version, 'unsetVariable');
  if (version !== undefined && effect === undefined) {
    yield { skip: phrase('unknown.unset-variable', { release: version }) };
    return;
  }
  const path = install.there(install.at('.env'));
  const hasDotenv = install.tree.entries.has('.env');
  for (const [name, [first, ...more]] of groupBy(missing, (reference) => reference.name)) {
    if (first === undefined) continue;
    const isOfModel = [first, ...more].some(isModelKey);
    yield {
      messageId: hasDotenv ? ('not-in-dotenv' as const) : ('not-set' as const),
      ...(effect === 'warning' && !isOfModel && { severity: 'warning' as const }),
      data: { name: name, profile: first.profile, path, source: onOldMachine(path, install) },
      at: first.at,
      alsoAt: more.map(({ at }) => ({ at })),
    };
  }
}

function missingOf(references: Iterable<Reference>, { environment }: Install): Reference[] {
  return [...references].filter(({ name }) => !ALWAYS_SET.has(name) && !environment.has(name));
}

function authReferences(install: Install): Reference[] {
  return findAuthReferences(install).map(({ profile, name, at }) => ({ name, at, profile }));
}

function* configReferences({ config }: Install): Iterable<Reference> {
  const profile = OF_CONFIGURATION;
  for (const { keys, value } of config.strings()) {
    for (const [, isEscaped, name] of value.matchAll(REFERENCE)) {
      if (isEscaped === undefined && name !== undefined)
        yield { name, profile, at: config.locate(...keys) };
    }
    const key = keys.at(-1);
    const bare = /^\$([A-Z][A-Z0-9_]{0,127})$/.exec(value)?.[1];
    if (bare !== undefined && typeof key === 'string' && isSecretName(key)) {
      yield { name: bare, profile, at: config.locate(...keys) };
    }
    if (key === 'id' && /^[A-Z][A-Z0-9_]{0,127}$/.test(value)) {
      const parent = config.get(...keys.slice(0, -1));
      const isReference = isObject(parent) && parent.source === 'env' && 'provider' in parent;
      if (isReference) yield { name: value, profile, at: config.locate(...keys) };
    }
  }
}

/** Without it no turn is answered, in any release. */
function isModelKey({ at: { keyPath = '' }, profile }: Reference): boolean {
  return profile !== OF_CONFIGURATION || /^models\.providers\b.*\bapiKey\b/.test(keyPath);
}
