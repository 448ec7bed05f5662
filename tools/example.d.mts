export declare const HOST_OPTIONS: readonly string[];
export declare function layOutExample(home: string): void;
