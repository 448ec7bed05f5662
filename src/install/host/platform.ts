/**
 * Node's name for an operating system, and the variables of a process. The same as `NodeJS.Platform` and
 * `NodeJS.ProcessEnv`: the library's types must compile without those of Node.
 */
export type Platform =
  | 'aix'
  | 'android'
  | 'cygwin'
  | 'darwin'
  | 'freebsd'
  | 'haiku'
  | 'linux'
  | 'netbsd'
  | 'openbsd'
  | 'sunos'
  | 'win32';

export type Variables = Readonly<Record<string, string | undefined>>;
