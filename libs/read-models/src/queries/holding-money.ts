/**
 * Of a request `r`: whether it holds money back, until it is carried out, rejected or expired. One for
 * goods holds back lots, and one that its last signature posts holds back nothing.
 */
export const HOLDS_MONEY = `r.status in ('requested', 'approved')
  and r.kind not in ('adjust', 'void', 'referral', 'goods', 'writeOff', 'shortageWriteOff',
                     'purposeChange')`;
