import { defaultLoaders, type Loader } from 'cosmiconfig';
import { Explorer } from 'cosmiconfig/dist/Explorer.js';
import { phrase } from '../phrases/language.ts';
import { PLACES } from './places.ts';
import { SettingsError } from './settings.ts';

/**
 * cosmiconfig, with every way closed in which it could run code from beside the checked install:
 *
 * - `cosmiconfig()` itself first loads `package.json` or `.config/config.{json,yaml,js,ts,cjs,mjs}` of
 *   the working directory with its own loaders, JavaScript included: so the class behind it is used;
 * - the default search places name JavaScript and TypeScript files: only {@link PLACES} are searched;
 * - `$import` in any data file loads another file, of any kind: such a file is refused;
 * - JavaScript and TypeScript loaders refuse, should a file of that kind be named all the same.
 */
export function createExplorer(): Explorer {
  return new Explorer({
    moduleName: 'openclaw-migcheck',
    searchPlaces: [...PLACES],
    loaders: {
      '.json': data(defaultLoaders['.json']),
      '.yaml': data(defaultLoaders['.yaml']),
      '.yml': data(defaultLoaders['.yml']),
      noExt: data(defaultLoaders.noExt),
      '.js': refuse,
      '.cjs': refuse,
      '.mjs': refuse,
      '.ts': refuse,
      default: refuse,
    },
    searchStrategy: 'none',
    ignoreEmptySearchPlaces: false,
    applyPackagePropertyPathToConfiguration: false,
    mergeImportArrays: false,
    mergeSearchPlaces: false,
    metaConfigFilePath: null,
    cache: false,
    transform: (result) => result,
  });
}

function data(load: Loader): Loader {
  return (path, text) => {
    // A byte order mark, which some editors write, is not valid JSON.
    const value: unknown = load(path, text.replace(/^\ufeff/, ''));
    if (typeof value === 'object' && value !== null && '$import' in value) {
      throw new SettingsError(phrase('settings.unusable', { path }), [
        phrase('about', { what: '$import', problem: phrase('settings.import') }),
      ]);
    }
    return value;
  };
}

const refuse: Loader = (path) => {
  throw new SettingsError(phrase('settings.refused', { path, reason: phrase('settings.program') }));
};
