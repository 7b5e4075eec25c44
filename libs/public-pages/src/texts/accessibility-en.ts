import type { accessibilityInVietnamese } from './accessibility-vi.js';

/** How the pages can be used by everybody, in English. */
export const accessibilityInEnglish: typeof accessibilityInVietnamese = {
  heading: 'A book that everybody can read',
  lede: 'Made for a cheap phone, a weak network, poor sight, or to be listened to.',
  sections: [
    {
      heading: 'The level we keep',
      paragraphs: [
        'The pages follow WCAG 2.2, level AA. Whenever a page changes, the tool axe checks it again on a ' +
          'narrow and on a wide screen; a change with a fault does not go out.',
        'A tool does not see everything. Nobody who uses a screen reader has gone through every page yet.',
      ],
    },
    {
      heading: 'What works',
      paragraphs: [
        'No JavaScript is needed, no account, and there are no cookies. Every page works by keyboard; text ' +
          'at twice its size does not scroll sideways; a screen 320 points wide is enough.',
        'What came in and what went out differ by direction and pattern, not by colour alone. Under each ' +
          'picture there is a table with the exact figures, and screen readers may pass the picture by.',
        'On paper tables unfold and buttons disappear.',
      ],
    },
    {
      heading: 'What is not good yet',
      paragraphs: [
        'Names of units and funds are in Vietnamese only, on English pages too; they are marked as ' +
          'Vietnamese, so that they are pronounced well.',
        'The squares of the communes hold small print; the table below them has every name and figure.',
      ],
    },
    {
      heading: 'If something stops you',
      paragraphs: [
        'If there is a figure that you cannot read, ask the Women’s Union where you live: every unit can ' +
          'print its own page.',
      ],
    },
  ],
};
