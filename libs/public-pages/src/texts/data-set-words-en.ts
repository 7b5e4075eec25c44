import type { ColumnWords, DataSetsWords } from './data-set-words-vi.js';

const FUND: ColumnWords = ['Fund', 'The fund’s code, as in the table funds.'];
const UNIT_NAME: ColumnWords = ['Unit name', 'What the unit is called today.'];
const SHORT_CODE: ColumnWords = ['Short code', 'The number that messages are sent to.'];
const CAMPAIGN: ColumnWords = ['Campaign', 'The campaign’s code.'];

/** The dictionary of all data in English. */
export const dataSetsInEnglish: DataSetsWords = {
  entries: {
    title: 'Every line of the book',
    about:
      'Each public amount is a row. Of a fund that publishes sums, only gifts meant for no child ' +
      'in particular are here.',
    columns: {
      position: ['Line', 'The entry’s number in the book; in the public log it is one less.'],
      line: ['Part', 'Tells parts of one entry apart, from 0.'],
      recordedAt: ['Recorded at', 'When it was written into the book, time of Việt Nam.'],
      occurredOn: ['Day', 'When the money came or went, by the voucher.'],
      month: ['Book month', 'The month in which it counts.'],
      voucher: ['Voucher', 'Its number; empty where the amount has no voucher of its own.'],
      kind: [
        'Kind',
        'opening: a balance brought in; donation; disbursement: given; adjustment; void: a cancelled voucher; interest; bankFee; ' +
          'otherIncome: a surplus taken in; otherExpense: a shortage written off.',
      ],
      figure: [
        'Counts in',
        'The column of fund-months that it is added to: opened, received, given, otherIn, otherOut.',
      ],
      fund: FUND,
      unit: ['Unit', 'Who contributed or was helped; otherwise the unit that keeps the book.'],
      unitName: UNIT_NAME,
      amount: ['Amount', 'Đồng. Above zero it came in, below zero it went out.'],
      corrects: ['Corrects', 'The first voucher of those that this adjustment puts right.'],
    },
  },
  'fund-months': {
    title: 'Funds by month',
    about:
      'opened + received + earmarked + otherIn - given - otherOut, over all months, is what the ' +
      'fund has left.',
    columns: {
      fund: FUND,
      fundName: ['Fund name', 'The fund’s name.'],
      month: ['Month', 'The book month.'],
      opened: ['Opening', 'Balances brought into the book in this month.'],
      received: ['Received', 'Gifts that are public one by one.'],
      earmarked: ['Received for children', 'Gifts for particular children; known as a sum only.'],
      given: ['Given', 'What was given, less its adjustments.'],
      otherIn: ['Other income', 'Interest, and surpluses taken in.'],
      otherOut: ['Other expense', 'Bank fees, and shortages written off.'],
      receipts: ['Gifts', 'How many, without cancelled vouchers.'],
      payments: ['Payments', 'How many, without cancelled vouchers.'],
      withheld: ['Waiting', 'true: the children’s part waits until it covers ten of them.'],
    },
  },
  'unit-months': {
    title: 'Units by fund and month',
    about:
      'What units raised. A gift counts once, at the unit that gave it; of a fund that publishes ' +
      'sums, only what was meant for no child in particular.',
    columns: {
      unit: ['Unit', 'Empty: the part that no unit took over when units were reorganised.'],
      unitName: UNIT_NAME,
      fund: FUND,
      month: ['Month', 'The book month.'],
      basis: ['Basis', 'then: as organised at the time; today: as organised now.'],
      own: ['Itself', 'Đồng, without units below it.'],
      subtree: ['With units below', 'Đồng, units below it included.'],
      gifts: ['Gifts', 'How many, units below it included.'],
    },
  },
  funds: {
    title: 'Funds',
    about: 'One row for each fund.',
    columns: {
      fund: ['Fund', 'The code that all other tables use.'],
      id: ['Id in the log', 'The fund’s id in the public log (/log).'],
      name: ['Fund name', 'The fund’s name.'],
      label: ['Label', 'Quỹ, or Nguồn vận động chương trình without a licence.'],
      programme: ['Programme', 'The programme that the fund belongs to.'],
      disclosure: ['Disclosure', 'entries: one by one; sums: the children’s part as sums only.'],
      ownerUnit: ['Owner', 'The code of the unit that owns it.'],
      basisNumber: ['Document', 'The document that the fund rests on.'],
      basisDate: ['Document date', 'The day of that document.'],
      basisIssuer: ['Issuer', 'Who issued it.'],
      openedOn: ['Opened', 'The day on which the fund was opened.'],
      closedOn: ['Closed', 'Empty: it is open.'],
    },
  },
  units: {
    title: 'Units',
    about: 'Today’s units and those that are no more.',
    columns: {
      unit: ['Unit', 'The code that all other tables use.'],
      id: ['Id in the log', 'The unit’s id in the public log (/log).'],
      name: ['Unit name', 'Its name today, or its last one.'],
      kind: ['Kind', 'territorial, institutional, tradeUnion, externalPartner or cluster.'],
      level: ['Level', '1 is the highest.'],
      parent: ['Under', 'The code of the unit above it.'],
      establishedOn: ['Established', 'The day on which it was established.'],
      endedOn: ['Last day', 'Its last day; empty: it goes on.'],
    },
  },
  'sms-campaigns': {
    title: 'Text message campaigns',
    about:
      'Pledged, confirmed, settled, received: four figures that are never added to one another.',
    columns: {
      shortCode: SHORT_CODE,
      campaign: CAMPAIGN,
      name: ['Name', 'The campaign’s name.'],
      keyword: ['Keyword', 'What a message begins with.'],
      price: ['Per message', 'Đồng for each message that counts.'],
      from: ['From', 'The first day.'],
      until: ['Until', 'The last day on which a message counts.'],
      organiser: ['Organiser', 'The unit that the carriers pay.'],
      organiserName: ['Organiser’s name', 'Its name.'],
      pledgedMessages: ['Messages counted', 'Well written and in time, by this book.'],
      pledgedAmount: ['Pledged', 'Messages counted times the price; no money yet.'],
      setAsideMessages: ['Set aside', 'Messages badly written, late or repeated.'],
      confirmedMessages: ['Messages confirmed', 'As the carriers’ bills have them.'],
      confirmedAmount: ['Confirmed', 'What the carriers confirm that senders were charged.'],
      settledGross: [
        'Settled, gross',
        'How much of what was confirmed the carriers have paid off.',
      ],
      settledFee: ['Carriers’ fee', 'What the carriers kept.'],
      settledOther: ['Tax and others', 'What else was taken off.'],
      settledNet: ['Settled, net', 'The money that the carriers sent.'],
      received: [
        'Received by funds',
        'What has a voucher in a fund’s book; it is in entries, too.',
      ],
    },
  },
  'bank-lines': {
    title: 'Lines of bank statements',
    about:
      'Lines that were imported, without words, names or references. Of units that keep money meant for children, only ' +
      'lines that are matched to public entries.',
    columns: {
      unit: ['Unit', 'The unit whose account it is.'],
      unitName: UNIT_NAME,
      account: ['Account', 'Names the account within the unit; not its number at the bank.'],
      number: ['Line', 'The line’s place among the account’s public lines, the oldest being 1.'],
      bookedOn: ['Booked on', 'The bank’s day.'],
      amount: ['Amount', 'Đồng. Positive came in, negative went out.'],
      balance: ['Balance', 'After the line, as the bank has it; empty: not public.'],
      state: ['In the book', 'matched, open (not matched), or outside the books.'],
      vouchers: ['Vouchers', 'What the line is matched to, with spaces between.'],
    },
  },
  'sms-declarations': {
    title: 'Messages declared by units',
    about: 'How many messages a unit says its members sent. No money, and added to nothing.',
    columns: {
      shortCode: SHORT_CODE,
      campaign: CAMPAIGN,
      unit: ['Unit', 'The unit that says so.'],
      unitName: UNIT_NAME,
      messages: ['Messages', 'As the unit said last.'],
      amount: ['Amount declared', 'Đồng; empty: the unit named none.'],
      declaredOn: ['Declared on', 'The day on which it was said last.'],
    },
  },
};
