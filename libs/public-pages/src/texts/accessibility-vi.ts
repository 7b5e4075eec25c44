/** How the pages can be used by everybody, in Vietnamese. */
export const accessibilityInVietnamese = {
  heading: 'Ai cũng đọc được sổ này',
  lede: 'Trang được làm để đọc bằng điện thoại rẻ, mạng yếu, mắt kém, hay bằng tai.',
  sections: [
    {
      heading: 'Mức chúng tôi theo',
      paragraphs: [
        'Các trang theo tiêu chuẩn WCAG 2.2 mức AA. Mỗi lần sửa trang, máy chấm lại bằng công cụ axe ở ' +
          'màn hình hẹp và rộng; có lỗi thì bản sửa không được đưa lên.',
        'Máy không thấy hết. Chúng tôi chưa nhờ người dùng trình đọc màn hình kiểm tra từng trang.',
      ],
    },
    {
      heading: 'Những gì dùng được',
      paragraphs: [
        'Không cần JavaScript, không cần tài khoản, không có cookie. Mọi trang đọc được bằng bàn phím; ' +
          'chữ phóng to gấp đôi không phải kéo ngang; màn hình rộng 320 điểm vẫn đủ.',
        'Thu và chi khác nhau bằng hướng và hoa văn, không chỉ bằng màu. Dưới mỗi hình có bảng số chính ' +
          'xác. Trình đọc màn hình nghe được số liệu mà không phải đi qua hình.',
        'In ra giấy thì các bảng tự mở, nút bấm tự ẩn.',
      ],
    },
    {
      heading: 'Những chỗ chưa tốt',
      paragraphs: [
        'Tên đơn vị, tên quỹ chỉ có tiếng Việt, kể cả ở trang tiếng Anh; chúng được đánh dấu là tiếng ' +
          'Việt để máy đọc đúng giọng.',
        'Ô lưới các xã có chữ nhỏ; bảng ngay dưới lưới ghi đủ tên và số.',
      ],
    },
    {
      heading: 'Gặp khó khăn',
      paragraphs: [
        'Nếu có con số bạn không đọc được, hãy hỏi Hội Liên hiệp Phụ nữ nơi bạn ở: mỗi đơn vị đều in ' +
          'được trang của mình ra giấy.',
      ],
    },
  ],
};
