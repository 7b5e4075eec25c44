import { createHmac, randomBytes } from 'node:crypto';
import { nodePrimitives } from './node-primitives.js';
import { commitmentFor, verifyOpening } from './salted-openings.js';
import { webPrimitives } from './web-primitives.js';

const opening = {
  field: 'giver.name',
  value: 'Nguyễn Thị Bưởi',
  salt: randomBytes(32).toString('base64url'),
};

describe('what a giver’s copy opens', () => {
  it.each([
    ['Node', nodePrimitives],
    ['WebCrypto', webPrimitives],
  ])('is the HMAC that the vault put into the event, by %s', async (_, by) => {
    const commitment = createHmac('sha256', Buffer.from(opening.salt, 'base64url'))
      .update('ledger/pii/v1\0giver.name\0Nguyễn Thị Bưởi')
      .digest('base64url');
    expect(await commitmentFor(by, opening)).toBe(commitment);
    await verifyOpening(by, opening, commitment);
    await verifyOpening(by, { ...opening, value: opening.value.normalize('NFD') }, commitment);
  });

  it.each([
    ['another name', { value: 'Nguyễn Thị Bười' }],
    ['another field', { field: 'content' }],
    ['another salt', { salt: randomBytes(32).toString('base64url') }],
    ['a salt that is none', { salt: 'AAAA' }],
  ])('is refused with %s', async (_, change) => {
    const commitment = await commitmentFor(nodePrimitives, opening);
    const wrong = verifyOpening(nodePrimitives, { ...opening, ...change }, commitment);
    await expect(wrong).rejects.toMatchObject({ code: 'OPENING_WRONG' });
  });
});
