import { refusals } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** One field that is not right. */
export class FieldProblemSchema {
  @ApiProperty({ description: 'Path of the field, as in shares.0.share' }) field!: string;
  @ApiProperty() code!: string;
  @ApiProperty({ description: 'What to do, in Vietnamese' }) vi!: string;
  @ApiProperty({ description: 'What to do, in English' }) en!: string;
}

/** Why a request was not done (RFC 9457). */
export class ProblemSchema {
  @ApiProperty({ format: 'uri' }) type!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'integer' }) status!: number;
  @ApiProperty({ enum: Object.keys(refusals) }) code!: string;
  @ApiProperty({ description: 'What to do, in Vietnamese' }) detail!: string;
  @ApiProperty({ description: 'What to do, in English' }) detailEn!: string;
  @ApiProperty({ format: 'uuid', description: 'Id of the request, as in X-Request-Id' })
  instance!: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  details?: object;
  @ApiPropertyOptional({ type: FieldProblemSchema, isArray: true })
  errors?: FieldProblemSchema[];
}
