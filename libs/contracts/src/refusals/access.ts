/** Ways in which the ledger says no about people, roles and the ledger itself. */
export const accessRefusals = {
  PERSON_UNKNOWN: {
    status: 422,
    vi: 'Không có người này trong danh sách cán bộ.',
    en: 'There is no such person on the staff list.',
  },
  PERSON_EXISTS: {
    status: 409,
    vi: 'Người này đã có trong danh sách cán bộ.',
    en: 'This person is on the staff list already.',
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
    vi: 'Người này đã có quyền đó ở đơn vị này.',
    en: 'This person has that role over this unit already.',
  },
  GRANT_UNKNOWN: {
    status: 422,
    vi: 'Người này không có quyền đó ở đơn vị này.',
    en: 'This person does not have that role over this unit.',
  },
  ROLES_INCOMPATIBLE: {
    status: 422,
    vi: 'Vai trò {role} không đi cùng vai trò {held} của cùng một người.',
    en: 'The role {role} does not go together with {held} in one person.',
  },
  LEDGER_EXISTS: {
    status: 409,
    vi: 'Sổ cái này đã được lập.',
    en: 'This ledger has been founded already.',
  },
} as const;
