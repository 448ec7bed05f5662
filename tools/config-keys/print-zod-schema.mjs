// Prints the zod schema `OpenClawSchema` of one file of the product as JSON schema; the file need not export it.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const url = pathToFileURL(process.argv[2]).href;
registerHooks({
  load(loaded, context, next) {
    const module = next(loaded, context);
    const source = `${module.source}\nexport { OpenClawSchema as schemaToPrint };`;
    return loaded === url ? { ...module, source } : module;
  },
});
const { schemaToPrint } = await import(url);
const options = { target: 'draft-07', unrepresentable: 'any', io: 'input' };
process.stdout.write(JSON.stringify(schemaToPrint.toJSONSchema(options)), () => process.exit(0));
