package org.annalist.plugin.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.annotation.Mention;
import org.junit.jupiter.api.Test;

class LegalDocumentsTest {

  @Test
  void endsWithNumber() {
    Marked.finds(
        "Theo [D Quyết định số 45/2019/QĐ-TTg] ngày 3/4/2019.",
        "[D Kế hoạch số 88-KH/TU] của [O Thành ủy].",
        "[D Báo cáo số 12/BC-STC] nêu rõ.");
  }

  @Test
  void keepsKindAndNumberApart() {
    Mention document =
        Marked.mentions("Căn cứ Nghị định số 15/2020/NĐ-CP của Chính phủ").get(0).value();

    assertThat(document.kind()).isEqualTo("Nghị định");
    assertThat(document.number()).isEqualTo("15/2020/NĐ-CP");
  }

  @Test
  void takesListsAsOneSpan() {
    Marked.finds("[D Quyết định số 11/QĐ-UBND và 12/QĐ-UBND] bị hủy.");
  }

  @Test
  void takesNumbersWithBlanks() {
    Marked.finds("[D Chương trình số 05 - CTr / TU] được thông qua.");
  }

  @Test
  void takesBareNumbersThatCountNothing() {
    Marked.finds(
        "[D Nghị định 116] có hiệu lực.",
        "[D văn bản 318] của bộ.",
        "Kết luận 122 trường hợp vi phạm.",
        "Báo cáo 15 vụ việc.");
  }

  @Test
  void knowsLawsByName() {
    Marked.finds(
        "[D Luật Đất đai] sửa đổi.",
        "[D Bộ luật Tố tụng hình sự] quy định.",
        "[D Bộ luật Hình sự số 100/2015/QH13] có hiệu lực.",
        "[D Luật Tổ chức chính quyền địa phương] năm 2015.");
  }

  @Test
  void takesLawsThatAmendLaws() {
    Marked.finds(
        "[D Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu và Luật Đầu tư] vừa ban hành.",
        "[D Luật Đất đai] 2013 sửa đổi.");
  }

  @Test
  void readsNamesInsideNamesOfHostileTexts() {
    String chain = "Luật sửa đổi, bổ sung một số điều của ".repeat(20_000);

    assertThat(Marked.mentions(chain + "Luật Đất đai")).hasSize(1);
  }

  @Test
  void takesPlenumsWithTheirTerm() {
    Marked.finds(
        "[D Nghị quyết Trung ương 8 (khóa XI)] nêu.",
        "[D Nghị quyết Trung ương 3, 4 khóa XII] nêu.");
  }

  @Test
  void takesCongresses() {
    Marked.finds(
        "[D Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng] nêu.",
        "[D Văn kiện Đại hội Đảng bộ tỉnh lần thứ XVIII] nêu.",
        "Nghị quyết Đại hội Đảng các cấp.");
  }

  @Test
  void leavesKindsAloneOut() {
    Marked.finds("Nghị quyết đã được ban hành, chương trình cũng vậy.");
  }

  @Test
  void takesLawsThatAmendWhatIsNamedInWords() {
    Marked.finds(
        "[D Luật sửa đổi, bổ sung một số điều của các luật về thuế] ngày 26/11/2014.",
        "[D Luật Sửa đổi, bổ sung một số điều của Luật Thủy sản] năm 2017.");
  }

  @Test
  void takesTheOfficeThatStandsApartFromItsNumber() {
    Marked.finds("[D Tờ trình số 88/TTr - NN&PTNT] ngày 2/3/2012.");
  }

  @Test
  void takesAFewWordsBetweenKindAndNumber() {
    Marked.finds(
        "[D Quy chế làm việc số 03-QC/HU] được sửa đổi.",
        "Kế hoạch phát triển du lịch, số 5 nhà trên.");
  }

  @Test
  void leavesAYearBehindTheWordLawAlone() {
    Marked.finds("Theo luật 2015 thì khác.");
  }

  @Test
  void takesAllOfficesThatANumberJoins() {
    Marked.finds("[D văn bản số 12/EVN-KD+AT] ngày 5/1.");
  }

  @Test
  void takesNumbersInSmallLetters() {
    Marked.finds(
        "Theo [D nghị định 41/2017/nđ-cp] thì khác.",
        "Ông đọc [D quyết định số 19/qđ-ubnd] hôm qua.",
        "Vành xe theo tiêu chuẩn 18-inch.");
  }

  @Test
  void takesNumbersThatEndInALetter() {
    Marked.finds("[D Nghị quyết 40b] và [D Chương trình 40b] còn hiệu lực.");
  }

  @Test
  void takesKindsByTheirAbbreviation() {
    Marked.finds("Căn cứ [D NĐ 88/2017/NĐ-CP] và [D QĐ 312-QĐ/TW].", "Chữ CT 15 lần.");
  }

  @Test
  void takesCodesOfTechnicalRules() {
    Marked.finds("Theo [D Tiêu chuẩn TCVN 4055:2012] và [D Quy chuẩn QCVN 06:2021/BXD].");
  }

  @Test
  void takesAFewWordsBehindAKindInSmallLetters() {
    Marked.finds(
        "Họ nhận [D quyết định xử phạt vi phạm hành chính số 27/QĐ-XPHC].",
        "Theo quy định tại [D nghị định số 51/2018/NĐ-CP].",
        "Kế hoạch thực hiện [D chỉ thị số 21-CT/TW] còn chậm.");
  }

  @Test
  void knowsLawsInEitherCase() {
    Marked.finds(
        "Điều 9 [D Luật giao thông đường bộ] nêu.",
        "Theo [D bộ luật Hình sự] thì khác.",
        "Một hiệp định thương mại tự do.",
        "Các Hiệp định thương mại tự do.");
  }

  @Test
  void takesTheTwoPartiesOfATreaty() {
    Marked.finds("[D Hiệp định Thương mại tự do Việt Nam - Nhật Bản] có hiệu lực.");
  }

  @Test
  void takesTheCountryOfAConstitution() {
    Marked.finds("Căn cứ [D Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam];");
  }
}
