import { rolldown } from 'rolldown';

/** A module that another imports on demand, as the site's scripts are written: import(`./x.js`). */
const ON_DEMAND = /\bimport\(([`'"])\.\/([\w-]+\.js)\1\)/g;

/** A script that is no module, and the names of the modules beside it that it asks for on demand. */
export interface ClassicScript {
  readonly code: string;
  readonly onDemand: readonly string[];
}

/**
 * The module at a path with all that it imports as one script that is no module. What it imports on demand it asks
 * `readModule` for; `name` is the variable that its exports become.
 */
export async function composeClassicScript(module: string, name?: string): Promise<ClassicScript> {
  const onDemand = new Set<string>();
  const bundle = await rolldown({
    input: module,
    logLevel: 'silent',
    platform: 'browser',
    plugins: [
      {
        name: 'on-demand',
        transform: (code) =>
          code.replaceAll(ON_DEMAND, (_, _quote, file: string) => {
            onDemand.add(file);
            return `readModule(${JSON.stringify(file)})`;
          }),
      },
    ],
  });
  try {
    const { output } = await bundle.generate({
      format: 'iife',
      codeSplitting: false,
      minify: true,
      // A module that exports one value as its default would become that value.
      ...(name !== undefined && { name, exports: 'named' }),
    });
    return { code: output[0].code, onDemand: [...onDemand] };
  } finally {
    await bundle.close();
  }
}
