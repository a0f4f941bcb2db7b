package org.annalist.plugin.entities;

import org.junit.jupiter.api.Test;

class MemoryTest {

  @Test
  void learnsAbbreviationsInBrackets() {
    Marked.finds(
        "[O QLKT] họp. [O Cục Quản lý khoáng sản] ([O QLKT]) mới lập. Mọi việc do [O QLKT] lo.");
  }

  @Test
  void takesMarkOfCompanyForIt() {
    Marked.finds("[O Zentrix] đóng cửa. [O Công ty TNHH Điện tử Zentrix Việt Nam] lỗ nặng.");
  }

  @Test
  void findsPlacesWithoutTheirClassifier() {
    Marked.finds(
        "Gần [L cống Ông Bướm] ngập. Người dân Ông Bướm khổ: từ [L Ông Bướm] đến chợ."
            .replace("Người dân Ông Bướm", "Người dân [L Ông Bướm]"));
  }

  @Test
  void findsGivenNamesOfPersons() {
    Marked.finds("[P Trần Văn Thạo] bỏ trốn. Công an tìm [P Thạo] ba ngày.");
  }

  @Test
  void takesNoFirstSyllableOfWordForGivenName() {
    Marked.finds("Bà [P Lê Thị Quyết] ký. Theo đó, Quyết định có hiệu lực.");
  }

  @Test
  void givesPostTheAbbreviationBehindIt() {
    Marked.finds("[O Công ty Xây lắp Hồng Lam] ([O XLHL]) có lãi. [T Giám đốc XLHL] nói.");
  }
}
