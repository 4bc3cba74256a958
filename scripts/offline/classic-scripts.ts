import { rolldown } from 'rolldown';

/** The module at a path with all that it imports as one script that is no module; `name` is what it exports as. */
export async function composeClassicScript(module: string, name?: string): Promise<string> {
  const bundle = await rolldown({ input: module, logLevel: 'silent', platform: 'browser' });
  try {
    const { output } = await bundle.generate({
      format: 'iife',
      codeSplitting: false,
      minify: true,
      ...(name !== undefined && { name }),
    });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
