import { fold } from '../../text/fold.ts';
import { parseDateLine } from './date-line.ts';
import type { Unit } from './unit.ts';

/** What stands over a summary, by language. */
const HEADINGS = setOf(`
summary|ai summary|quick summary|article summary|key takeaways|takeaways|key points|the gist|in brief|at a glance|quick read|highlights
zusammenfassung|artikelzusammenfassung|ki zusammenfassung|kurz zusammengefasst|auf einen blick|das wichtigste in kürze|in kürze
résumé|résumé de l article|en résumé|l essentiel|points clés
resumen|en resumen|puntos clave|las claves|claves
riassunto|in sintesi|sintesi|in breve|punti chiave
resumo|em resumo|pontos principais
streszczenie|w skrócie|samenvatting|in het kort
кратко|коротко|главное|резюме|стисло|стислий виклад`);
/** The names that machines go by, and words for what they have made, folded. */
const MACHINES = /(?:^| )(?:ai|ki|ia|ии|ші|gpt|chatgpt|llm)(?: |$)/u;
const MADE =
  /(?<!\p{L})(?:summar|generat|creat|zusammenfass|generier|erstellt|resum|genere|generad|generat|riassunt|sintesi|gerad|streszcz|wygenerow|samenvatt|gegenereerd|резюм|сгенер|создан|згенер|створен|кратк|стисл)/u;
/** A note on a voice that a machine has made says nothing of a summary. */
const OF_A_VOICE =
  /(?<!\p{L})(?:audio|voice|vertont|vorgelesen|read by|narrat|lecture|voz|voce|голос|озвуч)/u;
/** "Did our AI help?", "War die Zusammenfassung hilfreich?": below the points the site asks what readers think of them. */
const ASKS =
  /(?:help|useful|hilfreich|utile|util|przydatn|nuttig|полез|корисн)\p{L}*\??$|^(?:was|did|is|war|ist|cet|ti|te)\s.{0,60}\?$/iu;

const LONGEST_NOTE = 30;
const FARTHEST_NOTE = 8;
const MOST_POINTS = 6;
const LONGEST_POINT = 24;

/** Marks the points of summaries that the page itself says a machine has made. */
export function markMachineSummaries(units: readonly Unit[]): Unit[] {
  const points = new Set(
    units.flatMap((unit, index) => (isNote(unit) ? pointsBy(units, index) : [])),
  );
  if (points.size === 0) return [...units];
  return units.map((unit, index) =>
    points.has(index) && !unit.phrase ? { ...unit, sign: 'machine' } : unit,
  );
}

/** The points above a note that a machine has made them, or below one. */
function pointsBy(units: readonly Unit[], note: number): number[] {
  const top = Math.max(0, note - FARTHEST_NOTE);
  const heading = units.slice(top, note + 1).findLastIndex(({ shape }) => HEADINGS.has(shape.key));
  const from = heading < 0 ? note : top + heading;
  if (note - from > 1) return units.slice(from + 1, note).every(isPoint) ? range(from, note) : [];
  const below = units.slice(note + 1, note + 2 + MOST_POINTS);
  const asks = below.findIndex(({ shape }) => shape.words <= 8 && ASKS.test(shape.text));
  if (asks >= 0) return range(from, note + 1 + asks);
  const end = below.findIndex((unit) => !isPoint(unit));
  return range(from, end < 0 ? note : note + end);
}

function isPoint({ phrase, sign, shape }: Unit): boolean {
  const short = shape.words <= LONGEST_POINT && !/["“”„«»]/.test(shape.text);
  return !phrase && (sign === 'item' || (sign === 'prose' && short && !parseDateLine(shape.text)));
}

function isNote({ shape: { key, words } }: Unit): boolean {
  return words <= LONGEST_NOTE && MACHINES.test(key) && MADE.test(key) && !OF_A_VOICE.test(key);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

function setOf(table: string): ReadonlySet<string> {
  return new Set(
    table
      .trim()
      .split(/[|\n]/)
      .map((words) => fold(words)),
  );
}
