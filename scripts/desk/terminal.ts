import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { Refused } from '../refused.ts';
import { compareLines } from './difference.ts';
import type { Answer, Doubt } from './doubts/doubt.ts';
import { KINDS } from './doubts/doubt.ts';
import { lineOf, rolesOf } from './doubts/material.ts';
import { REASON } from './pages/reason.ts';
import type { Workbench, Written } from './workbench.ts';

const KEYS = 'c right, x wrong, o VALUE or 1–9 another, w REASON, l later, u undo, q end';

/** The queue in a terminal or through a pipe: a line an answer, with the keys of the browser's desk. */
export async function askInTerminal(
  bench: Workbench,
  input: Readable,
  output: Writable,
): Promise<void> {
  const print = (text: string): void => void output.write(`${text}\n`);
  const lines = createInterface({ input });
  let reason = REASON;
  let [doubt] = bench.queue();
  const showNext = (): void => {
    [doubt] = bench.queue();
    print(doubt ? `\n${formatDoubt(bench, doubt)}` : '\nNothing is left to look at.');
  };
  print(`${bench.queue().length} to look at. ${KEYS}.`);
  showNext();
  for await (const line of lines) {
    const [key = '', ...rest] = line.trim().split(' ');
    const value = rest.join(' ').trim();
    if (key === 'q') break;
    if (key === 'w') {
      reason = value || REASON;
      print(`Reason: ${reason}`);
      continue;
    }
    try {
      const answered = answer(bench, doubt, key, value, reason);
      print(answered);
      await bench.settled();
      showNext();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      print(error.message);
    }
  }
  lines.close();
  await bench.settled();
}

function answer(
  bench: Workbench,
  doubt: Doubt | undefined,
  key: string,
  value: string,
  reason: string,
): string {
  if (key === 'u') {
    const undone = bench.undo();
    return undone ? `Taken back: ${undone.says}` : 'Nothing was written yet.';
  }
  if (!doubt) throw new Refused(`Nothing is left to look at. ${KEYS}.`);
  if (key === 'l') {
    bench.putOff(doubt.id);
    return 'Later.';
  }
  const said = findAnswer(doubt, key, value);
  if (!said) throw new Refused(`“${[key, value].join(' ').trim()}” is no answer to this. ${KEYS}.`);
  return formatWritten(bench.decide(said.decisions, reason, { says: said.says, doubt: doubt.id }));
}

function findAnswer(doubt: Doubt, key: string, value: string): Answer | undefined {
  if (key === 'c') return doubt.confirm;
  if (key === 'x') return doubt.reject;
  const likely = /^[1-9]$/.test(key) ? doubt.choose?.likely[Number(key) - 1] : undefined;
  const chosen = key === 'o' ? value : likely?.value;
  const decisions = chosen === undefined ? undefined : doubt.choose?.decide(chosen);
  return decisions && { says: likely?.says ?? value, decisions };
}

/** So many lines stand around those in question, so much is shown of each. */
const AROUND = 2;
const LONGEST = 100;

function formatDoubt(bench: Workbench, doubt: Doubt): string {
  const { kind, statement, why, evidence, confirm, reject, choose } = doubt;
  const record = bench.material().records.find(({ id }) => id === evidence.article);
  const said = evidence.sentence?.();
  const roles = record && rolesOf(record);
  const shown = [...(roles?.keys() ?? [])]
    .sort((a, b) => a - b)
    .filter((n) => evidence.lines.some((line) => Math.abs(line - n) <= AROUND));
  return [
    `[${KINDS[kind]}] ${statement}`,
    `  ${why}`,
    ...(said ? [`  “${said.before}>${said.words}<${said.after}”`] : []),
    ...(record
      ? shown.map((n) =>
          formatLine(n, lineOf(record, n), roles?.get(n)?.role ?? '', evidence.lines.includes(n)),
        )
      : []),
    ...(confirm ? [`  c  right: ${confirm.says}`] : []),
    ...(reject ? [`  x  wrong: ${reject.says}`] : []),
    ...(choose?.likely ?? []).slice(0, 9).map(({ says }, at) => `  ${at + 1}  ${says}`),
    ...(choose ? [`  o  ${choose.says.toLowerCase()}, as in “o VALUE” (${choose.of})`] : []),
  ].join('\n');
}

function formatLine(n: number, text: string, role: string, isLit: boolean): string {
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
  return `  ${isLit ? '>' : ' '}${String(n).padStart(5)}  ${role.padEnd(16)}  ${words}`;
}

/** What was written, before and after. */
function formatWritten({ says, edits }: Written): string {
  return [
    `Written: ${says}`,
    ...edits.flatMap(({ path, before, after }) => [
      `  ${path}`,
      ...compareLines(before ?? '', after ?? '').map(({ sign, text }) => `    ${sign} ${text}`),
    ]),
  ].join('\n');
}
