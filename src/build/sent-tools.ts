import type { Plugin } from 'vite';
import { SENT } from '../lib/tools/define.ts';

const KEPT: ReadonlySet<string> = new Set(SENT);

/**
 * Leaves out of the tools that browsers get what only the build reads of a declaration: the form, which the page brings
 * along, the worked examples, the tables that the page fetches. Fails on a file that declares no tool.
 */
export function sentTools(): Plugin[] {
  const client: Pick<Plugin, 'apply' | 'applyToEnvironment'> = {
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
  };
  return [
    {
      ...client,
      name: 'callbook-pure-lib',
      transform: {
        filter: { id: /\/src\/lib\// },
        // It only declares: a module of which nothing is used need not run.
        handler: (code) => ({ code, map: null, moduleSideEffects: false }),
      },
    },
    {
      ...client,
      name: 'callbook-sent-tools',
      enforce: 'post',
      transform: {
        filter: { id: /\/src\/lib\/tools\/[\w-]+\.tool\.ts$/ },
        handler(code) {
          const exported = this.parse(code).body.find((node) => node.type === 'ExportDefaultDeclaration');
          const call = exported?.declaration;
          const tool = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
          if (tool?.type !== 'ObjectExpression') return this.error('no `export default defineTool({ … })`');
          const kept = tool.properties
            .filter(
              (part) =>
                part.type === 'SpreadElement' || (part.key.type === 'Identifier' && KEPT.has(part.key.name)),
            )
            .map((part) => code.slice(part.start, part.end));
          return {
            code: `${code.slice(0, tool.start)}{${kept.join(',')}}${code.slice(tool.end)}`,
            map: null,
          };
        },
      },
    },
  ];
}
