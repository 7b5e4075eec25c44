import { commitmentOf } from './commitment.js';

const salt = Buffer.from('00112233445566778899aabbccddeeff'.repeat(2), 'hex');

describe('a commitment', () => {
  it('is what anybody computes from salt, field and name with a tool of their own', () => {
    // printf 'ledger/pii/v1\0giver.name\0Nguyễn Thị Hoa' | openssl dgst -sha256 -mac HMAC …
    expect(commitmentOf(salt, 'giver.name', 'Nguyễn Thị Hoa')).toBe(
      '7Xr03QKhR0DlAnFMLfJUx2XH54jbJlcOqN1qWTf2Tlw',
    );
  });

  it('is the same for one name typed on two kinds of keyboard', () => {
    const typed = commitmentOf(salt, 'giver.name', 'Nguyễn'.normalize('NFD'));
    expect(typed).toBe(commitmentOf(salt, 'giver.name', 'Nguyễn'.normalize('NFC')));
  });

  it('differs with the salt, the field and the value', () => {
    const commitments = [
      commitmentOf(salt, 'giver.name', 'Hoa'),
      commitmentOf(salt, 'giver.name', 'Hoà'),
      commitmentOf(salt, 'giver.phone', 'Hoa'),
      commitmentOf(Buffer.alloc(32), 'giver.name', 'Hoa'),
    ];
    expect(new Set(commitments).size).toBe(4);
  });
});
