/** Loaded before the program: notes for each script whether V8 took its bytecode, a line each, in the file that NOTES is. */
const { appendFileSync } = require('node:fs');
const vm = require('node:vm');

vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options);
    const line = JSON.stringify([options.filename, this.cachedDataRejected === false]);
    appendFileSync(process.env.NOTES, `${line}\n`);
  }
};
