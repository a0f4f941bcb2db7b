package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.testkit.ExtractRun;
import org.junit.jupiter.api.Test;

class CitationFinderTest {

  private static final String HEADER = "UBND TỈNH MAI SƠN\nSố: 71/QĐ-UBND\n\nQUYẾT ĐỊNH\n\n";

  @Test
  void aFormRestsOnWhatItsPreambleNames() {
    assertThat(
            citations(
                HEADER
                    + "Căn cứ {LEGAL_DOCUMENT:Luật Thư viện} ngày 21/11/2019;\n"
                    + "Căn cứ khoản 2 Điều 8 {LEGAL_DOCUMENT:Nghị định số 93/2020/NĐ-CP} của Chính"
                    + " phủ;\n"))
        .containsExactly("BASIS  -> Luật Thư viện", "BASIS  -> Nghị định số 93/2020/NĐ-CP");
  }

  @Test
  void aFormReplacesAmendsAndRepeals() {
    assertThat(
            citations(
                HEADER
                    + "Sửa đổi, bổ sung một số điều của {LEGAL_DOCUMENT:Quyết định số"
                    + " 12/2018/QĐ-UBND}.\n"
                    + "Quyết định này thay thế {LEGAL_DOCUMENT:Quyết định số 13/2018/QĐ-UBND} và"
                    + " bãi bỏ khoản 3 Điều 5 {LEGAL_DOCUMENT:Quyết định số 14/2018/QĐ-UBND}.\n"))
        .containsExactly(
            "AMENDS  -> Quyết định số 12/2018/QĐ-UBND",
            "REPLACES  -> Quyết định số 13/2018/QĐ-UBND",
            "REPEALS  -> Quyết định số 14/2018/QĐ-UBND");
  }

  @Test
  void theDocumentNamedBeforeTheCueIsTheCitingOne() {
    assertThat(
            citations(
                "Tỉnh vừa có {LEGAL_DOCUMENT:Kế hoạch số 31/KH-UBND} triển khai thực hiện"
                    + " {LEGAL_DOCUMENT:Nghị quyết số 9-NQ/TU}."))
        .containsExactly(
            "MENTIONS  -> Kế hoạch số 31/KH-UBND",
            "IMPLEMENTS Kế hoạch số 31/KH-UBND -> Nghị quyết số 9-NQ/TU");
  }

  @Test
  void documentsOfOneListShareTheCue() {
    assertThat(
            citations(
                "Xã thực hiện {LEGAL_DOCUMENT:Chỉ thị số 4-CT/HU} ngày 2/3/2022 và"
                    + " {LEGAL_DOCUMENT:Nghị quyết số 9-NQ/HU}."))
        .containsExactly(
            "IMPLEMENTS  -> Chỉ thị số 4-CT/HU", "IMPLEMENTS  -> Nghị quyết số 9-NQ/HU");
  }

  @Test
  void aReportChangesNoLawAndWhatIsNotDoneIsOnlyMentioned() {
    assertThat(
            citations(
                "Các đại biểu bàn về sửa đổi {LEGAL_DOCUMENT:Luật Thư viện}. Xã chưa thực hiện"
                    + " {LEGAL_DOCUMENT:Chỉ thị số 4-CT/HU}."))
        .containsExactly("MENTIONS  -> Luật Thư viện", "MENTIONS  -> Chỉ thị số 4-CT/HU");
  }

  @Test
  void theNameOfAnAmendingLawIsNoChangeByTheText() {
    assertThat(
            citations(
                HEADER
                    + "Căn cứ Luật sửa đổi, bổ sung một số điều của {LEGAL_DOCUMENT:Luật Thư"
                    + " viện};\n"))
        .containsExactly("MENTIONS  -> Luật Thư viện");
  }

  @Test
  void aDocumentChangedByAnotherIsTheCitedOne() {
    assertThat(
            citations(
                "Theo {LEGAL_DOCUMENT:Nghị định số 12/2014/NĐ-CP} (được sửa đổi, bổ sung bởi"
                    + " {LEGAL_DOCUMENT:Nghị định số 34/2016/NĐ-CP}) thì được miễn."))
        .contains("AMENDS Nghị định số 34/2016/NĐ-CP -> Nghị định số 12/2014/NĐ-CP");
  }

  private static List<String> citations(String markedUp) {
    return ExtractRun.on(MarkedUp.document("2024-03-01", markedUp))
        .extract(new FactsExtractor(), Layers.CITATIONS)
        .stream()
        .map(a -> a.value().relation() + " " + a.value().citing() + " -> " + a.value().cited())
        .toList();
  }
}
