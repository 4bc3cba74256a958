import type { AstroIntegration } from 'astro';

/**
 * Keeps the code that renders the pages, `build.server` of the configuration, out of the site's folder. Astro would
 * write it there and run it from there, and it would look for the project's packages beside a folder that may be
 * anywhere. Only an adapter can ask for this; it serves nothing.
 */
export function serverBuild(): AstroIntegration {
  const name = 'dateline:server-build';
  return {
    name,
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name,
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        }),
    },
  };
}
