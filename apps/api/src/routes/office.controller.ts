import {
  AppointSigner,
  DeclareOutsideMoney,
  DelegateSigning,
  EndAppointment,
  OpenHoldingPlace,
  OpenStore,
  RecordBankBalance,
  RecordCount,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

@ApiTags('offices')
@Controller('api/offices/:unitId')
export class OfficeController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('places', 'OpenHoldingPlace', 'Declare a safe or a bank account')
  openPlace(@CommandFrom() command: OpenHoldingPlace) {
    return this.commands.execute(command);
  }

  @Write('stores', 'OpenStore', 'Declare a store for goods')
  openStore(@CommandFrom() command: OpenStore) {
    return this.commands.execute(command);
  }

  @Write('outside-money', 'DeclareOutsideMoney', 'Declare what a place holds outside our books')
  declareOutsideMoney(@CommandFrom() command: DeclareOutsideMoney) {
    return this.commands.execute(command);
  }

  @Write('appointments', 'AppointSigner', 'Appoint a person to a capacity')
  appoint(@CommandFrom() command: AppointSigner) {
    return this.commands.execute(command);
  }

  @Write('appointment-ends', 'EndAppointment', 'End an appointment')
  endAppointment(@CommandFrom() command: EndAppointment) {
    return this.commands.execute(command);
  }

  @Write('delegations', 'DelegateSigning', 'Let another person sign for a while')
  delegate(@CommandFrom() command: DelegateSigning) {
    return this.commands.execute(command);
  }

  @Write('counts', 'RecordCount', 'Record a count of a safe before witnesses')
  count(@CommandFrom() command: RecordCount) {
    return this.commands.execute(command);
  }

  @Write('bank-balances', 'RecordBankBalance', 'Record what a bank statement says')
  stateBankBalance(@CommandFrom() command: RecordBankBalance) {
    return this.commands.execute(command);
  }
}
