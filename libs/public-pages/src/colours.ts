/** Purple ink on school grid paper: the only colours of the public pages. */
export const COLOURS = {
  paper: '#ffffff',
  wash: '#f6f2fb',
  ink: '#2a0f4f',
  /** What was received, and links. */
  purple: '#4a2089',
  /** What was given, in words. */
  ochre: '#9a5b00',
  /** What was given, as hatching. */
  straw: '#f6c452',
  strawShade: '#c98a0e',
  /** The as-of line. */
  lotus: '#b01259',
  focus: '#c2186b',
  text: '#271a38',
  muted: '#5c4d70',
  /** What was there at the year's start, as a pale bar. */
  lilac: '#d9cbec',
  rule: '#e3d9f0',
  ruleStrong: '#cdbce3',
  gridLine: '#d9cbec',
  gridLineFine: '#efe8f7',
  margin: '#e0567f',
  onInk: '#efe6fb',
  linkOnInk: '#ffd375',
  leaf: '#0b6e5d',
  marigold: '#e8a317',
} as const;

export type Colour = keyof typeof COLOURS;

/** Text on its ground, every pair that a page uses: at least 4.5 to 1. */
export const TEXT_PAIRS: readonly (readonly [Colour, Colour])[] = [
  ['text', 'paper'],
  ['text', 'wash'],
  ['text', 'gridLine'],
  ['muted', 'paper'],
  ['muted', 'wash'],
  ['muted', 'gridLineFine'],
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink', 'gridLine'],
  ['ink', 'straw'],
  ['purple', 'paper'],
  ['purple', 'wash'],
  ['purple', 'gridLine'],
  ['ochre', 'paper'],
  ['lotus', 'paper'],
  ['lotus', 'gridLineFine'],
  ['onInk', 'ink'],
  ['paper', 'ink'],
  ['linkOnInk', 'ink'],
];

/** Bars, outlines and focus rings on their ground: at least 3 to 1. */
export const GRAPHIC_PAIRS: readonly (readonly [Colour, Colour])[] = [
  ['purple', 'paper'],
  ['purple', 'wash'],
  ['purple', 'lilac'],
  ['ochre', 'straw'],
  ['ochre', 'paper'],
  ['ochre', 'wash'],
  ['ink', 'paper'],
  ['focus', 'paper'],
  ['focus', 'wash'],
  ['linkOnInk', 'ink'],
];
