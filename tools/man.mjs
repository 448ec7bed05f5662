// Writes the manual page that npm installs beside the command.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const env = { PATH: process.env.PATH };
writeFileSync(
  'dist/openclaw-migcheck.1',
  execFileSync(process.execPath, ['dist/cli.cjs', 'man'], { env }),
);
