import { searchText } from './search-text.js';

describe('what is searched for', () => {
  it('is found without diacritics, whether they were typed or not', () => {
    expect(searchText('Hội LHPN huyện Ba Chẽ')).toBe('hoi lhpn huyen ba che');
    expect(searchText('HOI lhpn  huyen ba che ')).toBe('hoi lhpn huyen ba che');
  });

  it('takes đ for d, in both sizes and in both forms of Unicode', () => {
    expect(searchText('Đồng hành Mẹ đỡ đầu')).toBe('dong hanh me do dau');
    expect(searchText('Đồng hành'.normalize('NFD'))).toBe('dong hanh');
  });
});
