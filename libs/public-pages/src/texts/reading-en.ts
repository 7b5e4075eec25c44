/** The page that tells how to read the book, in English. */
export const readingInEnglish = {
  heading: 'How to read this book',
  lede: 'Five minutes to read every figure on these pages, and to know which are not here.',
  sections: [
    {
      heading: 'The sum',
      paragraphs: [
        'What there was at the year’s start plus what was received, less what was given, is what ' +
          'is left. It adds up to the đồng on every page; you can add it up yourself.',
        'Some years have two more lines: other income is interest on deposits and surpluses taken ' +
          'in, other expense is bank fees, and shortages and bought goods written off by decision. ' +
          'Nobody gave the ' +
          'one or was given the other. Money whose giver is not known yet is in no figure until it is.',
        'Received counts only money that reached the safe or the account. Given counts only what ' +
          'the receiver signed for; goods that the fund bought count when they are handed out. ' +
          'Promises, gifts in kind and advances are in none of these.',
      ],
    },
    {
      heading: 'Received goes up, given goes down',
      paragraphs: [
        'In the charts, money received is a purple bar going up and money given a hatched bar ' +
          'going down, so they can be read without telling colours apart. Below each chart is a ' +
          'table with the exact figures.',
      ],
    },
    {
      heading: 'When something was written wrongly',
      paragraphs: [
        'No line is ever changed or removed. A wrong amount gets one more line, “Adjustment”, that ' +
          'holds exactly the difference; a voided voucher keeps its number and says so. This is why ' +
          'a month may hold corrections larger than its new entries.',
      ],
    },
    {
      heading: 'Units then and today',
      paragraphs: [
        'On 01/07/2025 districts ended and many communes merged or split. The book keeps both ' +
          'views: “then” is the unit on the day of the gift; “today” divides the old figures among ' +
          'the units that took over, by the shares of the handover. Over all units both come to ' +
          'the same total.',
        'Units stand in administrative order. The book does not rank who gave more or less.',
      ],
    },
    {
      heading: 'The children’s programme',
      paragraphs: [
        'One amount, one day and one commune are enough to guess a child. So what was received for ' +
          'a child, and what was given to children, appears only as monthly sums of the whole ' +
          'province over at least ten children. A month that does not cover ten is added to a ' +
          'later one.',
        '“Left by the published figures” follows from those sums alone. It is not the balance, so ' +
          'that nobody can work out the amount of one child by subtracting.',
      ],
    },
    {
      heading: '“Quỹ” and “Nguồn vận động chương trình”',
      paragraphs: [
        'Only what is licensed may be called “Quỹ” (fund). Other money raised for a programme is ' +
          'called “Nguồn vận động chương trình” (programme funding). Both are kept and published ' +
          'in the same way.',
      ],
    },
    {
      heading: 'Numbers, days and times',
      paragraphs: [
        'Dots group thousands, as in Việt Nam: 1.234.567 ₫. Days are day/month/year. Times are ' +
          'those of Việt Nam (UTC+7). A “line” is the number of an entry in the whole book; each ' +
          'page says up to which line it counts.',
      ],
    },
  ],
};
