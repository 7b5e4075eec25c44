/** Ways in which the ledger says no about people, roles and the ledger itself. */
export const accessRefusals = {
  PERSON_UNKNOWN: {
    status: 422,
    vi: 'Không có người này trong danh sách cán bộ. Hãy thêm người đó vào danh sách trước, hoặc chọn người khác.',
    en: 'There is no such person on the staff list. Enter the person there first, or choose another.',
  },
  PERSON_EXISTS: {
    status: 409,
    vi: 'Người này đã có trong danh sách cán bộ. Hãy chọn người đó trong danh sách; không cần thêm lần nữa.',
    en: 'This person is on the staff list already. Choose them from the list; there is no need to enter them again.',
  },
  GIVER_FORGOTTEN: {
    status: 422,
    vi: 'Dữ liệu cá nhân của người này đã được xóa theo yêu cầu; không ghi thêm được gì dưới mã cũ. Khoản ủng hộ mới thì hãy ghi như người ủng hộ mới.',
    en: 'This person’s data were erased on request; nothing more can be kept under the old pseudonym. Record a new gift as from a new giver.',
  },
  GRANT_TO_SELF: {
    status: 422,
    vi: 'Không ai được tự cấp quyền cho mình. Hãy nhờ quản trị viên khác.',
    en: 'Nobody grants a role to themselves. Ask another administrator.',
  },
  GRANT_EXISTS: {
    status: 409,
    vi: 'Người này đã có quyền đó ở đơn vị này. Không cần cấp lại.',
    en: 'This person has that role over this unit already. There is no need to grant it again.',
  },
  GRANT_UNKNOWN: {
    status: 422,
    vi: 'Người này không có quyền đó ở đơn vị này. Hãy xem lại các quyền của người này.',
    en: 'This person does not have that role over this unit. Check which roles the person has.',
  },
  ROLES_INCOMPATIBLE: {
    status: 422,
    vi: 'Vai trò {role} không đi cùng vai trò {held} của cùng một người. Hãy giao cho người khác, hoặc thu hồi vai trò kia trước.',
    en: 'The role {role} does not go together with {held} in one person. Choose another person, or take the other role back first.',
  },
  LEDGER_EXISTS: {
    status: 409,
    vi: 'Sổ cái này đã được lập.',
    en: 'This ledger has been founded already.',
  },
} as const;
