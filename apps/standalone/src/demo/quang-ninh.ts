/**
 * The shape of a provincial union for the demonstration. Counts come from the founding documents,
 * the names of the districts and of the 54 communes are public knowledge; which base union went
 * into which commune is invented, except where a comment says otherwise.
 */

export const BASE_UNITS = 196;
export const TERRITORIAL_BASE_UNITS = 171;
export const BRANCHES = 1500;
export const CELLS = 3897;

export const PROVINCE = 'Hội Liên hiệp Phụ nữ tỉnh Quảng Ninh (mô phỏng)';
export const ORGANISATION = 'Hội LHPN tỉnh Quảng Ninh (mô phỏng)';

export interface District {
  readonly name: string;
  /** Each commune since 1 July 2025 and the base unions whose past it took; a part in percent. */
  readonly communes: Readonly<Record<string, string>>;
}

export const DISTRICTS: readonly District[] = [
  {
    name: 'thành phố Đông Triều',
    communes: {
      'Phường An Sinh': 'xã An Sinh, xã Việt Dân, phường Bình Dương',
      'Phường Đông Triều':
        'phường Đông Triều, phường Đức Chính, phường Hưng Đạo, phường Thủy An, xã Nguyễn Huệ',
      'Phường Bình Khê': 'phường Bình Khê, phường Tràng An, xã Tràng Lương',
      'Phường Mạo Khê': 'phường Mạo Khê, phường Kim Sơn, phường Xuân Sơn, phường Yên Thọ',
      'Phường Hoàng Quế': 'phường Hoàng Quế, phường Yên Đức, xã Hồng Thái Đông, xã Hồng Thái Tây',
    },
  },
  {
    name: 'thành phố Uông Bí',
    communes: {
      'Phường Yên Tử': 'phường Phương Đông, phường Phương Nam, xã Thượng Yên Công',
      'Phường Vàng Danh': 'phường Vàng Danh, phường Bắc Sơn, phường Nam Khê',
      'Phường Uông Bí':
        'phường Quang Trung, phường Thanh Sơn, phường Yên Thanh, phường Trưng Vương',
    },
  },
  {
    name: 'thị xã Quảng Yên',
    communes: {
      'Phường Đông Mai': 'phường Đông Mai, phường Minh Thành',
      'Phường Hiệp Hòa': 'xã Hiệp Hòa, phường Cộng Hòa, xã Sông Khoai',
      'Phường Quảng Yên': 'phường Quảng Yên, phường Yên Giang, xã Tiền An',
      'Phường Hà An': 'phường Hà An, phường Tân An, xã Hoàng Tân',
      'Phường Phong Cốc': 'phường Phong Cốc, phường Phong Hải, xã Cẩm La, phường Yên Hải',
      'Phường Liên Hòa': 'xã Liên Hòa, xã Liên Vị, xã Tiền Phong, phường Nam Hòa',
    },
  },
  {
    name: 'thành phố Hạ Long',
    communes: {
      'Phường Tuần Châu': 'phường Tuần Châu, phường Đại Yên',
      'Phường Việt Hưng': 'phường Việt Hưng, phường Hà Khẩu, phường Giếng Đáy',
      'Phường Bãi Cháy': 'phường Bãi Cháy, phường Hùng Thắng',
      'Phường Hà Tu': 'phường Hà Tu, phường Hà Phong',
      'Phường Hà Lầm': 'phường Hà Lầm, phường Hà Trung, phường Cao Thắng',
      'Phường Cao Xanh': 'phường Cao Xanh, phường Hà Khánh',
      'Phường Hồng Gai': 'phường Hồng Gai, phường Bạch Đằng, phường Trần Hưng Đạo',
      'Phường Hạ Long': 'phường Hồng Hà, phường Hồng Hải',
      'Phường Hoành Bồ': 'phường Hoành Bồ, xã Sơn Dương, xã Lê Lợi',
      'Xã Quảng La': 'xã Quảng La, xã Bằng Cả, xã Tân Dân, xã Dân Chủ, xã Đồng Lâm 40%',
      // That a part of Đồng Lâm went to Thống Nhất is known; how large a part is invented.
      'Xã Thống Nhất': 'xã Thống Nhất, xã Vũ Oai, xã Hòa Bình, xã Đồng Sơn, xã Đồng Lâm 60%',
    },
  },
  {
    name: 'thành phố Cẩm Phả',
    communes: {
      'Phường Mông Dương': 'phường Mông Dương',
      'Phường Quang Hanh': 'phường Quang Hanh, phường Cẩm Thạch, phường Cẩm Thủy, xã Dương Huy',
      'Phường Cẩm Phả':
        'phường Cẩm Trung, phường Cẩm Thành, phường Cẩm Bình, phường Cẩm Tây, phường Cẩm Đông',
      'Phường Cửa Ông': 'phường Cửa Ông, phường Cẩm Phú, phường Cẩm Thịnh, phường Cẩm Sơn',
      'Xã Hải Hòa': 'xã Hải Hòa',
    },
  },
  {
    name: 'thành phố Móng Cái',
    communes: {
      'Phường Móng Cái 1': 'phường Trần Phú, phường Hải Hòa, phường Bình Ngọc, phường Trà Cổ',
      'Phường Móng Cái 2': 'phường Ka Long, phường Ninh Dương, phường Hải Yên',
      'Phường Móng Cái 3': 'phường Hòa Lạc, xã Hải Xuân, xã Vạn Ninh',
      'Xã Hải Sơn': 'xã Hải Sơn, xã Bắc Sơn',
      'Xã Hải Ninh': 'xã Quảng Nghĩa, xã Hải Tiến, xã Hải Đông',
      'Xã Vĩnh Thực': 'xã Vĩnh Thực, xã Vĩnh Trung',
    },
  },
  {
    name: 'huyện Tiên Yên',
    communes: {
      'Xã Tiên Yên': 'thị trấn Tiên Yên, xã Tiên Lãng, xã Yên Than',
      'Xã Điền Xá': 'xã Điền Xá, xã Hà Lâu, xã Phong Dụ',
      'Xã Đông Ngũ': 'xã Đông Ngũ, xã Đông Hải, xã Đại Dực',
      'Xã Hải Lạng': 'xã Hải Lạng, xã Đồng Rui',
    },
  },
  {
    name: 'huyện Ba Chẽ',
    communes: {
      'Xã Lương Minh': 'xã Lương Minh, xã Đạp Thanh',
      'Xã Kỳ Thượng': 'xã Thanh Lâm, xã Thanh Sơn',
      'Xã Ba Chẽ': 'thị trấn Ba Chẽ, xã Đồn Đạc, xã Nam Sơn',
    },
  },
  {
    name: 'huyện Đầm Hà',
    communes: {
      'Xã Quảng Tân': 'xã Quảng Tân, xã Quảng An, xã Quảng Lâm, xã Dực Yên',
      'Xã Đầm Hà': 'thị trấn Đầm Hà, xã Đầm Hà, xã Tân Bình, xã Tân Lập, xã Đại Bình',
    },
  },
  {
    name: 'huyện Hải Hà',
    communes: {
      'Xã Quảng Hà': 'thị trấn Quảng Hà, xã Quảng Minh, xã Quảng Chính, xã Quảng Phong',
      'Xã Đường Hoa': 'xã Đường Hoa, xã Quảng Long',
      'Xã Quảng Đức': 'xã Quảng Đức, xã Quảng Sơn, xã Quảng Thịnh, xã Quảng Thành',
      'Xã Cái Chiên': 'xã Cái Chiên',
    },
  },
  {
    name: 'huyện Bình Liêu',
    communes: {
      // These two successions are known.
      'Xã Hoành Mô': 'xã Hoành Mô, xã Đồng Văn',
      'Xã Lục Hồn': 'xã Lục Hồn, xã Đồng Tâm',
      'Xã Bình Liêu': 'thị trấn Bình Liêu, xã Húc Động, xã Vô Ngại',
    },
  },
  {
    name: 'huyện Vân Đồn',
    communes: {
      'Đặc khu Vân Đồn':
        'thị trấn Cái Rồng, xã Bản Sen, xã Bình Dân, xã Đài Xuyên, xã Đoàn Kết, xã Đông Xá, ' +
        'xã Hạ Long, xã Minh Châu, xã Ngọc Vừng, xã Quan Lạn, xã Thắng Lợi, xã Vạn Yên',
    },
  },
  {
    name: 'huyện Cô Tô',
    // This succession is known.
    communes: { 'Đặc khu Cô Tô': 'thị trấn Cô Tô, xã Đồng Tiến, xã Thanh Lân' },
  },
];

export const BORDER_DISTRICTS = ['thành phố Móng Cái', 'huyện Hải Hà', 'huyện Bình Liêu'];

export const AFFILIATED = [
  'Hội Phụ nữ Công an tỉnh',
  'Hội Phụ nữ Quân sự tỉnh',
  'Hội Phụ nữ Biên phòng tỉnh',
];

/** Base unions of workplaces and markets; the counts follow from 196 − 171, the names do not. */
export const WORKPLACES = [
  'Công ty may',
  'chợ trung tâm',
  'bệnh viện',
  'công ty than',
  'hợp tác xã',
];

export const SCHOOL = {
  parent: 'Hội Phụ nữ Bộ Công an (mô phỏng)',
  name: 'Hội Phụ nữ nhà trường (trường Công an nhân dân T09, mô phỏng)',
  baseUnits: 5,
};

export const PARTNER = {
  parent: 'Công đoàn Viên chức Việt Nam (mô phỏng)',
  name: 'Công đoàn Bộ Tài chính (mô phỏng)',
  baseUnits: 4,
};

export const CLUSTERS = [
  'Cụm thi đua các trường chính trị khu vực Trung du miền núi phía Bắc (mô phỏng)',
  'Cụm thi đua Hội Phụ nữ các trường Công an nhân dân (mô phỏng)',
];
