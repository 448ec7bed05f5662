/** json: sessions, auth and cron in files; sqlite: in databases. What is normal in one is damage in the other. */
export type Era = 'json' | 'sqlite' | 'unknown';
