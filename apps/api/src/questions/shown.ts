import { Carer, ContributionMonthView, ContributionView, Member, Recipient } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';

/** What a unit raised, what those directly below it raised, and the unit month by month. */
export class UnitContributions {
  @ApiProperty({ type: ContributionView, required: false }) unit?: ContributionView;
  @ApiProperty({ type: ContributionView, isArray: true }) below!: readonly ContributionView[];
  @ApiProperty({ type: ContributionMonthView, isArray: true })
  months!: readonly ContributionMonthView[];
}

/** Who received what a row of a handover list says. */
export class NamedReceiver {
  @ApiProperty({ type: 'integer' }) row!: number;
  @ApiProperty() name!: string;
}

/** Who a child is, in clear. */
export class ChildTexts {
  @ApiProperty({ required: false }) name?: string;
  @ApiProperty({ required: false, format: 'date' }) birthDate?: string;
  @ApiProperty({ required: false }) address?: string;
  @ApiProperty({ required: false }) school?: string;
  @ApiProperty({ type: Carer, isArray: true, required: false }) carers?: readonly Carer[];
  /** The parent that siblings have in common. */
  @ApiProperty({ required: false }) parent?: string;
}

/** Names and texts behind an entry or a request, in clear. Each reading is recorded for ever. */
export class PersonalTexts {
  @ApiProperty({ required: false }) giverName?: string;
  @ApiProperty({ required: false }) giverPhone?: string;
  @ApiProperty({ required: false }) giverAddress?: string;
  @ApiProperty({ type: Member, isArray: true, required: false }) members?: readonly Member[];
  /** Of a signing list: who was to receive how much, and who signed. */
  @ApiProperty({ type: Recipient, isArray: true, required: false })
  recipients?: readonly Recipient[];
  /** Of a handover to children: who received, row by row. */
  @ApiProperty({ type: () => NamedReceiver, isArray: true, required: false })
  receivers?: readonly NamedReceiver[];
  /** Who received an advance. */
  @ApiProperty({ required: false }) holderName?: string;
  @ApiProperty({ required: false }) collectorName?: string;
  @ApiProperty({ required: false }) payee?: string;
  @ApiProperty({ required: false }) content?: string;
  @ApiProperty({ required: false }) reason?: string;
  /** Of a stray receipt: from whom and from which account it came. */
  @ApiProperty({ required: false }) sourceName?: string;
  @ApiProperty({ required: false }) sourceAccount?: string;
  /** Of a change of purpose: what the giver agreed to. */
  @ApiProperty({ required: false }) consent?: string;
}

/** A receipt that proves an entry for ever, with the log's verifier key and nothing else. */
export class ReceiptCodeShown {
  @ApiProperty() voucher!: string;
  /** Place in the public log, from 0. */
  @ApiProperty({ type: 'integer' }) index!: number;
  /** Short enough to be read aloud; the public page finds the entry by it. */
  @ApiProperty() code!: string;
}

export class ReceiptShown extends ReceiptCodeShown {
  /** The whole file, in the format of C2SP tlog-proof; to be kept as it is. */
  @ApiProperty() file!: string;
}

export class PersonName {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ required: false }) name?: string;
}

/** Who read which personal text, and for which request. */
export class ReadingShown {
  @ApiProperty({ type: 'integer' }) position!: number;
  @ApiProperty({ format: 'date-time' }) readAt!: string;
  @ApiProperty({ format: 'uuid' }) person!: string;
  @ApiProperty() purpose!: string;
  @ApiProperty({ format: 'uuid' }) requestId!: string;
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  @ApiProperty() field!: string;
}
