/** A thread: checks, and posts what an agent gets to see of the report. */
import { parentPort, workerData } from 'node:worker_threads';
import { check, maskOutput } from 'openclaw-migcheck';
import { summaryOf } from './summary.js';

const EXPECTED = /^(?:UsageError|SettingsError|InstallNotFound|UnknownUser)$/;

parentPort.postMessage(JSON.parse(maskOutput(JSON.stringify(await result()))));

async function result() {
  const { options, cwd } = workerData;
  const given = Object.entries(options).filter(([, value]) => typeof value === 'string' && value);
  try {
    return summaryOf(await check(Object.fromEntries(given), { env: process.env, cwd }));
  } catch (error) {
    return { error: EXPECTED.test(error?.name) ? error.message : 'The check failed.' };
  }
}
