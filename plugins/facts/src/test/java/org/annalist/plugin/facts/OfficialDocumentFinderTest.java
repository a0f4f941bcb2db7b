package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.testkit.ExtractRun;
import org.junit.jupiter.api.Test;

class OfficialDocumentFinderTest {

  @Test
  void dayIssuerAndTitleFollowTheNumber() {
    OfficialDocument document =
        documents(
                "Theo {LEGAL_DOCUMENT:Kế hoạch số 12-KH/HU} {2022-03-04:ngày 4-3-2022} của"
                    + " {ORGANIZATION:Huyện ủy Tân Hà} về “Xây dựng “làng mới” ven sông”, xã họp.")
            .get(0);
    assertThat(document.number()).isEqualTo("12-KH/HU");
    assertThat(document.kind()).isEqualTo("Kế hoạch");
    assertThat(document.issued()).isEqualTo("2022-03-04");
    assertThat(document.issuer()).isEqualTo("Huyện ủy Tân Hà");
    assertThat(document.title()).isEqualTo("Xây dựng “làng mới” ven sông");
  }

  @Test
  void documentsOfOneListShareIssuerAndTitle() {
    List<OfficialDocument> documents =
        documents(
            "{LEGAL_DOCUMENT:Quy định số 3-QĐ/HU} {2022-01-01:ngày 1/1/2022}, {LEGAL_DOCUMENT:Kế"
                + " hoạch số 4-KH/HU} {2022-02-02:ngày 2/2/2022} của {ORGANIZATION:Huyện ủy} về"
                + " “Đổi vị trí”.");
    assertThat(documents).hasSize(2);
    assertThat(documents).allMatch(d -> d.issuer().equals("Huyện ủy"));
    assertThat(documents).allMatch(d -> d.title().equals("Đổi vị trí"));
  }

  @Test
  void aCouncilIssuesWhatItPasses() {
    assertThat(
            documents(
                    "{ORGANIZATION:HĐND huyện} đã thông qua {LEGAL_DOCUMENT:Nghị quyết số 7/NQ-HĐND}"
                        + " {2022-07-01:ngày 1/7/2022}.")
                .get(0)
                .issuer())
        .isEqualTo("HĐND huyện");
  }

  @Test
  void theIssuerMayBeNamedByTheVerb() {
    assertThat(
            documents(
                "{2016-06:Tháng 6-2016}, {POSITION:Thủ tướng} ký {LEGAL_DOCUMENT:Quyết định 1013}"
                    + " về nhà ở."))
        .extracting(OfficialDocument::number, OfficialDocument::issued, OfficialDocument::issuer)
        .containsExactly(tuple("1013", "2016-06", "Thủ tướng"));
  }

  @Test
  void aShortFormIsNoSecondDocument() {
    assertThat(
            documents(
                "{LEGAL_DOCUMENT:Nghị định số 100/2015/NĐ-CP} đã có. {LEGAL_DOCUMENT:Nghị định"
                    + " 100} nói rõ."))
        .hasSize(1);
  }

  @Test
  void theHeaderOfAFormGivesItsOwnNumber() {
    String form =
        """
        {ORGANIZATION:SỞ NỘI VỤ}
        Số: 77/BC-SNV
        Tân Hà, {2024-07-08:ngày 08 tháng 7 năm 2024}

        BÁO CÁO
        Về công tác tháng 6
        """;
    OfficialDocument document = documents(form).get(0);
    assertThat(document.number()).isEqualTo("77/BC-SNV");
    assertThat(document.kind()).isEqualTo("Báo cáo");
    assertThat(document.issued()).isEqualTo("2024-07-08");
    assertThat(document.issuer()).isEqualToIgnoringCase("Sở Nội vụ");
  }

  private static List<OfficialDocument> documents(String text) {
    return ExtractRun.on(MarkedUp.document("", text))
        .extract(new FactsExtractor(), Layers.OFFICIAL_DOCUMENTS)
        .stream()
        .map(a -> a.value())
        .toList();
  }
}
