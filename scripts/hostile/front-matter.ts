import { article, clippings, type HostileFile } from './hostile-file.ts';

/** Front matter that other programs run, unfold, or take for something else. */
const FRONT_MATTER: readonly string[] = [
  '---js\n{ title: canary(1) }\n---\n',
  '---javascript\nmodule.exports = { title: process.exit(1) }\n---\n',
  '---json\n{"title": "x", "__proto__": {"polluted": true}}\n---\n',
  '---coffee\ntitle: process.exit 1\n---\n',
  '---toml\ntitle = "x"\n---\n',
  '---\n__proto__:\n  polluted: true\nconstructor:\n  prototype:\n    polluted: true\n---\n',
  '---\ntitle: !!js/function "function () { canary(1) }"\n---\n',
  '---\ntitle: !!python/object/apply:os.system ["touch canary"]\n---\n',
  '---\ntitle: !<tag:yaml.org,2002:js/regexp> /a/\n---\n',
  `---\na: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'.replaceAll(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)}, `.repeat(9)}]\n`)}---\n`,
  '---\na: &a\n  b: *a\n---\n',
  '---\n<<: {title: merged}\n<<: [{title: twice}]\n---\n',
  '---\ntitle: one\ntitle: two\n---\n',
  '---\n? {a: b}\n: c\n? [d]\n: e\n---\n',
  '---\ntitle: |\n  ---\n  many\n  ---\n---\n',
  '---\ntitle: "\\u0000\\uD800\\u202E"\n---\n',
  '---\ntitle: 2031-02-30\ndate: 0000-00-00\n---\n',
  '---\ndate: 12025-01-01T99:99:99+99:99\n---\n',
  '---\ntitle: [[[[[[]]]]]]\nauthor: {name: {name: {name: x}}}\n---\n',
  '---\ntitle: .nan\nauthor: .inf\ndate: 0x7FFFFFFFFFFFFFFF\n---\n',
  '---\ntitle: ~\nauthor: null\ndate: no\ntags: {a: }\n---\n',
  '---\n- a list\n- and no mapping\n---\n',
  '---\nonly a text\n---\n',
  '---\n\ttab: first\n---\n',
  '---\n%YAML 9.9\n---\ntitle: x\n---\n',
  '---\ntitle: never closed\n',
  '---\n---\n---\n---\n',
  `---\n${'a: '.repeat(2_000)}x\n---\n`,
  `---\ntitle: ${'['.repeat(20_000)}\n---\n`,
  `---\n${Array.from({ length: 5_000 }, (_, n) => `k${n}: v`).join('\n')}\n---\n`,
  '\uFEFF---\r\ntitle: byte-order mark\r\n---\r\n',
  '--- \ntitle: a blank behind\n---\n',
  '----\ntitle: four dashes\n----\n',
  '+++\ntitle = "toml"\n+++\n',
];

/** YAML and front matter above an ordinary clipping. */
export const FRONT_MATTERS: readonly HostileFile[] = clippings(
  'front-matter',
  '.md',
  FRONT_MATTER.map((head) => head + article()),
);
