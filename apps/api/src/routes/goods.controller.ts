import {
  BuyGoods,
  DirectGiftEntered,
  GoodsEntered,
  IssueBundles,
  IssueGoods,
  MoveGoods,
  RecordResult,
  RequestBundles,
  RequestGoodsIssue,
  RequestWriteOff,
  WithdrawDirectGift,
  WithdrawResult,
  WriteOffGoods,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

@ApiTags('goods')
@Controller('api/books/:unitId/:fundId/:year')
export class GoodsController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('goods-receipts', 'ReceiveGoods', 'Receive a gift in kind into a store')
  receive(@CommandFrom() command: GoodsEntered) {
    return this.commands.execute(command);
  }

  @Write('requests/:requestId/goods-purchase', 'BuyGoods', 'Buy goods with approved money')
  buy(@CommandFrom() command: BuyGoods) {
    return this.commands.execute(command);
  }

  @Write('goods-moves', 'MoveGoods', 'Move goods from one store of the unit to another')
  move(@CommandFrom() command: MoveGoods) {
    return this.commands.execute(command);
  }

  @Write('goods-requests', 'RequestGoodsIssue', 'Ask to give goods; they are held back')
  requestIssue(@CommandFrom() command: RequestGoodsIssue) {
    return this.commands.execute(command);
  }

  @Write('requests/:requestId/goods-issue', 'IssueGoods', 'Hand out approved goods')
  issue(@CommandFrom() command: IssueGoods) {
    return this.commands.execute(command);
  }

  @Write('write-off-requests', 'RequestWriteOff', 'Ask to write goods off, by a decision')
  requestWriteOff(@CommandFrom() command: RequestWriteOff) {
    return this.commands.execute(command);
  }

  @Write('requests/:requestId/write-off', 'WriteOffGoods', 'Write approved goods off')
  writeOff(@CommandFrom() command: WriteOffGoods) {
    return this.commands.execute(command);
  }

  @Write('bundle-requests', 'RequestBundles', 'Ask to give bundles of money and goods')
  requestBundles(@CommandFrom() command: RequestBundles) {
    return this.commands.execute(command);
  }

  @Write('requests/:requestId/bundles', 'IssueBundles', 'Give approved bundles, money and goods')
  issueBundles(@CommandFrom() command: IssueBundles) {
    return this.commands.execute(command);
  }

  @Write('direct-gifts', 'RecordDirectGift', 'Record what givers handed out themselves')
  recordDirectGift(@CommandFrom() command: DirectGiftEntered) {
    return this.commands.execute(command);
  }

  @Write('direct-gifts/:directGiftId/withdrawal', 'WithdrawDirectGift', 'It was not so')
  withdrawDirectGift(@CommandFrom() command: WithdrawDirectGift) {
    return this.commands.execute(command);
  }

  @Write('results', 'RecordResult', 'Count what a payment has become')
  recordResult(@CommandFrom() command: RecordResult) {
    return this.commands.execute(command);
  }

  @Write('results/:resultId/withdrawal', 'WithdrawResult', 'It was not so')
  withdrawResult(@CommandFrom() command: WithdrawResult) {
    return this.commands.execute(command);
  }
}
