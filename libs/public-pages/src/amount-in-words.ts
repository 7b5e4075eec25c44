const DIGITS = 'không,một,hai,ba,bốn,năm,sáu,bảy,tám,chín'.split(',');
const GROUP = 1000;
/** Thousand, million, thousand million; above that the names begin again after "tỷ". */
const NAMES = ['', ' nghìn', ' triệu'] as const;
const BILLION = 1_000_000_000;

/**
 * `5021000` → `Năm triệu không trăm hai mươi mốt nghìn đồng chẵn`, as a receipt in Việt Nam spells
 * an amount. Always Vietnamese: the words are part of the voucher.
 * @throws Error for what is no whole amount from 0 on
 */
export function amountInWords(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new Error(`no whole amount: ${amount}`);
  const words = amount === 0 ? 'không' : spelled(amount, false);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng chẵn`;
}

function spelled(amount: number, follows: boolean): string {
  const billions = Math.floor(amount / BILLION);
  const rest = amount % BILLION;
  const parts: string[] = [];
  if (billions > 0) parts.push(`${spelled(billions, follows)} tỷ`);
  for (const [at, name] of [...NAMES.entries()].reverse()) {
    const group = Math.floor(rest / GROUP ** at) % GROUP;
    if (group > 0) parts.push(spelledGroup(group, follows || parts.length > 0) + name);
  }
  return parts.join(' ');
}

/** Up to 999; within a larger number hundreds and tens that are nought are read out, too. */
function spelledGroup(group: number, follows: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const words: string[] = [];
  if (hundreds > 0 || follows) words.push(`${DIGITS[hundreds] ?? ''} trăm`);
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(`${DIGITS[tens] ?? ''} mươi`);
  if (ones > 0) words.push(ofOnes(ones, tens));
  return words.join(' ');
}

function ofOnes(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 5 && tens > 0) return 'lăm';
  return DIGITS[ones] ?? '';
}
