/**
 * The class behind `cosmiconfig()`, which the package does not type. For exactly the version in
 * package.json.
 */
declare module 'cosmiconfig/dist/Explorer.js' {
  import type { CosmiconfigResult, Loader } from 'cosmiconfig';

  export interface ExplorerOptions {
    readonly moduleName: string;
    readonly searchPlaces: string[];
    readonly loaders: Readonly<Record<string, Loader>>;
    readonly searchStrategy: 'none' | 'project' | 'global';
    readonly ignoreEmptySearchPlaces: boolean;
    readonly applyPackagePropertyPathToConfiguration: boolean;
    readonly mergeImportArrays: boolean;
    readonly mergeSearchPlaces: boolean;
    readonly metaConfigFilePath: string | null;
    readonly cache: boolean;
    readonly transform: (result: CosmiconfigResult) => CosmiconfigResult;
  }

  export class Explorer {
    constructor(options: ExplorerOptions);
    load(path: string): Promise<CosmiconfigResult>;
    search(from?: string): Promise<CosmiconfigResult>;
  }
}
