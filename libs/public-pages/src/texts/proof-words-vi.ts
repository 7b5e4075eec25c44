import { formatNumber } from '../format.js';
import type { ProofStepName } from '../view-models/proofs.js';

interface StepWords {
  readonly heading: string;
  /** `{}` stands for what came out. */
  readonly held: string;
  readonly notDone: string;
}

/** What the pages of seals and proofs say, in Vietnamese. */
export const proofWordsInVietnamese = {
  seals: {
    heading: 'Các lần niêm phong',
    lede:
      'Mỗi lần niêm phong gói tất cả các dòng từ đầu sổ vào một mã gốc và ký tên. Hãy giữ lại một ' +
      'mã: về sau không ai sửa được dòng cũ mà mã ấy vẫn khớp.',
    count: (count: number) => `${formatNumber(count)} lần niêm phong từ đầu sổ`,
    none: 'Chưa niêm phong lần nào.',
    at: 'Lúc',
    lines: 'Dòng mới',
    size: 'Cả sổ',
    root: 'Mã gốc',
    older: 'Các lần trước nữa',
    newest: 'Về lần mới nhất',
    cosigned: (size: number) => `Người ngoài cùng ký niêm phong của ${formatNumber(size)} dòng:`,
    notCosigned:
      'Chưa có người ngoài nào cùng ký. Khi ấy niêm phong chỉ chặn được người ngoài; muốn nó chặn ' +
      'được cả người giữ sổ thì bạn hãy tự giữ một mã gốc.',
    log: 'Tên sổ niêm phong',
    key: 'Khóa kiểm chữ ký',
    files: 'Tệp gốc để máy đọc',
    allSeals: 'Danh sách mọi lần niêm phong',
    checkpoint: 'Niêm phong mới nhất',
    timeNote: 'Giờ do máy chủ ghi; chữ ký chỉ bảo đảm số dòng và mã gốc.',
  },

  verification: {
    heading: 'Tự kiểm',
    lede:
      'Máy của bạn tự tính lại, không phải tin chúng tôi: mã của dòng, đường từ dòng lên mã gốc, ' +
      'và chữ ký trên niêm phong.',
    noLog: 'Sổ này chưa niêm phong lần nào, nên chưa có gì để kiểm.',
    unsealed: (line: number) =>
      `Dòng ${formatNumber(line)} chưa được niêm phong; mời bạn quay lại sau ít phút.`,
    subject: (line: number) => `Dòng ${formatNumber(line)} của sổ`,
    noEntry: 'Mở một phiếu rồi bấm “Tự kiểm”, hoặc chọn tệp biên nhận bạn đang giữ.',
    browserHeading: 'Trên máy của bạn',
    browserLede: 'Tệp không rời khỏi máy bạn.',
    file: 'Tệp biên nhận (.tlog-proof)',
    key: 'Khóa kiểm chữ ký của sổ',
    keyHint:
      'Khóa này do trang đưa ra. Chắc hơn thì thay bằng khóa bạn có từ nơi khác: bản in, người kiểm tra.',
    begin: 'Đang chờ một tệp.',
    needsScript:
      'Trình duyệt không chạy JavaScript, nên phần máy bạn tự tính không có ở đây. Bên dưới là kết ' +
      'quả do máy chủ tính, và cách tự làm bằng tay.',
    needsHttps:
      'Trang này mở không qua https, nên trình duyệt không cho tính mã. Hãy mở lại bằng địa chỉ ' +
      'bắt đầu bằng https://, hoặc làm bằng tay như bên dưới.',
    byOwnCode:
      'Trình duyệt này chưa tự kiểm được chữ ký Ed25519, nên bước chữ ký do mã JavaScript kèm theo ' +
      'trang tính thay.',
    noReceipt: 'Không đọc được tệp biên nhận này. Mời bạn thử lại hoặc chọn tệp khác.',
    held: 'Khớp cả. Dòng này đứng trong sổ đã niêm phong, đúng từng chữ.',
    broken: 'Không khớp. Đừng dùng biên nhận này; xem bước có dấu ✗.',
    serverHeading: 'Do máy chủ tính',
    serverLede:
      'Cùng các bước ấy, do máy chủ của chúng tôi tính sẵn. Nó chỉ để so sánh: muốn chắc thì để máy ' +
      'bạn tính, hoặc làm bằng tay.',
    steps: {
      file: {
        heading: 'Đọc tệp',
        held: 'Biên nhận của mục số {} trong sổ niêm phong (mục đầu là 0).',
        notDone: 'Không làm được.',
      },
      entry: {
        heading: 'Tính mã của dòng',
        held: 'Mã: {}',
        notDone: 'Không làm được vì chưa đọc được tệp.',
      },
      path: {
        heading: 'Đi từ dòng lên mã gốc',
        held: 'Tới đúng mã gốc {}',
        notDone: 'Không làm được vì chưa đọc được tệp.',
      },
      signature: {
        heading: 'Kiểm chữ ký trên niêm phong',
        held: 'Đúng là {} đã ký.',
        notDone: 'Không làm được vì chưa đọc được tệp.',
      },
      opened: {
        heading: 'Mở phần niêm kín',
        held: 'Khớp. {}',
        notDone: 'Tệp này không có phần niêm kín nào.',
      },
    } satisfies Record<ProofStepName, StepWords>,
    faults: {
      PROOF_MALFORMED: 'Tệp không đúng dạng biên nhận, hoặc đã bị cắt xén.',
      BASE64_NOT_CANONICAL: 'Một mã trong tệp viết sai cách: tệp đã bị chép sai hoặc sửa.',
      NOT_INCLUDED:
        'Dòng trong tệp không dẫn tới mã gốc đã niêm phong: nội dung, số thứ tự, hoặc một mã trên ' +
        'đường đi đã bị đổi.',
      NOTE_MALFORMED: 'Phần niêm phong trong tệp không đúng dạng.',
      CHECKPOINT_MALFORMED: 'Số dòng hoặc mã gốc trong niêm phong viết sai cách.',
      OTHER_LOG: 'Niêm phong này của một sổ khác.',
      NOT_SIGNED_BY_THIS_KEY: 'Niêm phong không có chữ ký của khóa này.',
      SIGNATURE_WRONG: 'Chữ ký không phải của khóa này trên niêm phong này: niêm phong đã bị đổi.',
      KEY_MALFORMED: 'Khóa kiểm chữ ký viết sai; hãy chép lại cả dòng.',
      OPENING_WRONG: 'Phần mở ra không khớp với phần đã niêm kín.',
    },
    handHeading: 'Làm bằng tay',
    handLede:
      'Trong một cửa sổ dòng lệnh có bash, curl, sha256sum và openssl. Không cần phần mềm nào của chúng tôi.',
    handLeaf: 'Mã của dòng: một byte 0 rồi tới dòng, đúng như sổ niêm phong giữ.',
    handPath: 'Ghép với từng mã bên cạnh, từ dưới lên: một byte 1, mã bên trái, mã bên phải.',
    handRoot: 'Dòng cuối phải là mã gốc:',
    handSignature: 'Chữ ký trên niêm phong. Phải hiện ra “Signature Verified Successfully”.',
    leafHeading: 'Dòng này trong sổ niêm phong',
    proofFile: 'Tệp bằng chứng',
    backToEntry: 'Về trang của phiếu',
    onlyPlace:
      'Dòng này không công khai nội dung: ở đây chỉ có chỗ của nó và một mã niêm kín mà người giữ ' +
      'biên nhận mở ra được.',
  },
};
