/** The page that tells how to read the book, in Vietnamese. */
export const readingInVietnamese = {
  heading: 'Cách đọc sổ này',
  lede: 'Năm phút để đọc được mọi con số trên trang, và biết con số nào không có ở đây.',
  sections: [
    {
      heading: 'Bảng cộng',
      paragraphs: [
        'Dư đầu năm cộng đã nhận, trừ đã trao, bằng còn trong quỹ. Phép tính khớp tới từng đồng ' +
          'trên mọi trang; bạn có thể tự cộng lại.',
        'Có năm thêm hai dòng: thu khác là lãi tiền gửi và tiền thừa nhập quỹ, chi khác là phí ngân ' +
          'hàng, tiền thiếu và hàng mua được xóa theo quyết định. Không ai ủng hộ và không ai được trao các ' +
          'khoản đó. Tiền chưa rõ của ai không nằm trong số nào cho tới khi rõ.',
        'Đã nhận chỉ tính tiền đã vào két hoặc vào tài khoản. Đã trao chỉ tính tiền người nhận đã ' +
          'ký nhận; hàng mua bằng tiền quỹ tính khi đã phát. Hứa ủng hộ, hiện vật được tặng và ' +
          'tiền tạm ứng không nằm trong các số này.',
      ],
    },
    {
      heading: 'Thu lên, chi xuống',
      paragraphs: [
        'Trên biểu đồ, tiền nhận là cột tím hướng lên, tiền trao là cột gạch chéo hướng xuống. ' +
          'Không cần phân biệt màu cũng đọc được. Dưới mỗi biểu đồ có bảng số chính xác.',
      ],
    },
    {
      heading: 'Ghi sai thì sao',
      paragraphs: [
        'Không dòng nào bị sửa hay xóa. Ghi nhầm số tiền thì có thêm dòng “Điều chỉnh” mang đúng ' +
          'phần chênh lệch; phiếu hủy vẫn giữ số và ghi “Hủy phiếu”. Vì vậy có tháng số điều chỉnh ' +
          'giảm lớn hơn số phát sinh.',
      ],
    },
    {
      heading: 'Đơn vị hồi đó và ngày nay',
      paragraphs: [
        'Từ ngày 01/07/2025 không còn cấp huyện, nhiều xã nhập lại hoặc tách ra. Sổ giữ cả hai ' +
          'cách nhìn: “hồi đó” là đơn vị vào ngày gửi tiền; “ngày nay” chia số cũ cho các đơn vị ' +
          'tiếp nhận theo tỷ lệ bàn giao. Cộng mọi đơn vị, hai cách cho cùng một số.',
        'Các đơn vị đứng theo thứ tự hành chính. Sổ không xếp hạng ai góp nhiều, góp ít.',
      ],
    },
    {
      heading: 'Chương trình cho trẻ em',
      paragraphs: [
        'Một khoản tiền, một ngày, một xã là đủ để đoán ra một em nhỏ. Vì vậy tiền nhận cho từng ' +
          'cháu và tiền trao cho các cháu chỉ hiện bằng số gộp theo tháng của cả tỉnh, từ mười ' +
          'cháu trở lên. Tháng chưa đủ mười cháu được gộp vào tháng sau.',
        'Dòng “còn theo số đã công bố” chỉ tính từ các số đó. Nó không phải số dư, để không ai trừ ' +
          'ra được khoản của một em.',
      ],
    },
    {
      heading: 'Quỹ và nguồn vận động chương trình',
      paragraphs: [
        'Chỉ nơi có giấy phép thành lập mới được gọi là “Quỹ”. Tiền vận động khác mang tên “Nguồn ' +
          'vận động chương trình”. Cách ghi sổ và công khai như nhau.',
      ],
    },
    {
      heading: 'Số, ngày và giờ',
      paragraphs: [
        'Dấu chấm ngăn hàng nghìn: 1.234.567 ₫. Ngày viết ngày/tháng/năm. Giờ là giờ Việt Nam ' +
          '(UTC+7). “Dòng” là số thứ tự của lần ghi trong cả cuốn sổ; trang nào cũng nói đã tính ' +
          'tới dòng nào.',
      ],
    },
  ],
};
