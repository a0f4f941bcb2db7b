package org.annalist.plugin.entities;

import org.junit.jupiter.api.Test;

class BylinesTest {

  @Test
  void findsNameAloneOnItsLine() {
    Marked.finds("Trời đẹp.\n\n[P Thu Hằng]\n\nHết.", "[P MAI CHI]\nTrời đẹp.");
  }

  @Test
  void findsNameThatClosesTheText() {
    Marked.finds("Trời đẹp. [P Ngọc Diệp]", "Trời đẹp. [P Thanh Tâm] ([O TTXVN])");
  }

  @Test
  void findsPhotographers() {
    Marked.finds(
        "Cầu mới. Ảnh: [P Minh Tú] - [O TTXVN]\nHết.", "Cầu mới. Ảnh [O VGP]/[P Nhật Bắc]\nHết.");
  }

  @Test
  void findsMarksOfNewspapers() {
    Marked.finds("([O QLĐB]) - Sáng nay trời đẹp.", "[O NDO] -\nTrời đẹp.");
  }

  @Test
  void readsSmallPlaceThatClosesTheTextAsWriter() {
    Marked.finds("Hội nghị đã xong.\nLễ hội rất vui. [P Thế Anh]");
  }
}
