package org.annalist.plugin.entities;

import org.junit.jupiter.api.Test;

/** Official forms: capitals that say nothing, and two columns in one line. */
class OfficialFormsTest {

  @Test
  void keepsColumnsApart() {
    Marked.finds(
        "[O TỈNH ỦY NAM ĐỊNH]                    [O ĐẢNG CỘNG SẢN VIỆT NAM]\n[O BAN TỔ CHỨC]\n",
        "Nơi nhận:                 KT. [T GIÁM ĐỐC]\n- Lưu: VT.                [T PHÓ GIÁM ĐỐC]\n");
  }

  @Test
  void readsHeadsInCapitals() {
    Marked.finds(
        "[L CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM]\nĐộc lập - Tự do - Hạnh phúc\n",
        "[O UBND TỈNH LẠNG SƠN]\n[O SỞ TÀI CHÍNH]\n",
        "[T CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA]\n");
  }

  @Test
  void findsNothingInHeadingsInCapitals() {
    Marked.finds(
        "QUYẾT ĐỊNH\n", "PHỤ LỤC\n", "BÁO CÁO\nkết quả quý I\n", "MỘT SỐ ĐẢNG BỘ TRỰC THUỘC\n");
  }

  @Test
  void readsMinutesOfACell() {
    Marked.finds(
        "Chủ trì: Đ/c [P Lương Thị Mận] - [T Bí thư chi bộ], [T Trưởng thôn].",
        "[O Hội Phụ nữ thôn] trồng hoa.");
  }

  @Test
  void readsCompaniesOfPublicServices() {
    Marked.finds("Theo [O Công ty Cổ phần Cấp nước Gia Định], nước sẽ yếu.");
  }

  @Test
  void takesNoBodyForTheHolderOfAPost() {
    Marked.finds("Ông [P Khánh] làm [T tổ trưởng] Tổ thẩm định.");
  }
}
