package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.testkit.ExtractRun;
import org.junit.jupiter.api.Test;

class HoldingFinderTest {

  @Test
  void postsBeforeANameAreThePersons() {
    assertThat(
            holdings(
                "{POSITION:Ủy viên Ban Thường vụ}, {POSITION:Giám đốc Sở Y tế} bác sĩ"
                    + " {PERSON:Lê Thu An} phát biểu."))
        .containsExactly("Lê Thu An = Ủy viên Ban Thường vụ", "Lê Thu An = Giám đốc Sở Y tế");
  }

  @Test
  void postsAfterANameAreThePersons() {
    assertThat(
            holdings(
                "Đồng chí {PERSON:Lê Thu An}, {POSITION:Phó Bí thư Huyện ủy}, {POSITION:Chủ tịch"
                    + " UBND huyện} chủ trì. Bà {PERSON:Vũ Hà} ({POSITION:Giám đốc Công ty Sông"
                    + " Xanh}) dự."))
        .containsExactly(
            "Lê Thu An = Phó Bí thư Huyện ủy",
            "Lê Thu An = Chủ tịch UBND huyện",
            "Vũ Hà = Giám đốc Công ty Sông Xanh");
  }

  @Test
  void aPostThatSomebodyServesInBesidesIsHeldToo() {
    assertThat(
            holdings(
                "Đồng chí {PERSON:Lê Thu An}, {POSITION:Phó Bí thư Huyện ủy}, làm {POSITION:Trưởng"
                    + " ban Chỉ đạo}."))
        .containsExactly("Lê Thu An = Phó Bí thư Huyện ủy", "Lê Thu An = Trưởng ban Chỉ đạo");
  }

  @Test
  void eachPersonKeepsTheirOwnPost() {
    assertThat(
            holdings(
                "Dự họp có ông {PERSON:Lê An}, {POSITION:Giám đốc Sở Y tế} và {POSITION:Phó Chủ"
                    + " tịch UBND huyện} {PERSON:Vũ Hà}."))
        .containsExactlyInAnyOrder("Lê An = Giám đốc Sở Y tế", "Vũ Hà = Phó Chủ tịch UBND huyện");
  }

  @Test
  void aPluralPostIsHeldByEachPersonListed() {
    assertThat(
            holdings(
                "Các đồng chí {POSITION:Ủy viên Bộ Chính trị}: {PERSON:Lê An}; {PERSON:Vũ Hà}"
                    + " tham dự."))
        .containsExactly("Lê An = Ủy viên Bộ Chính trị", "Vũ Hà = Ủy viên Bộ Chính trị");
  }

  @Test
  void aGivenNameAloneMeansThePersonNamedBefore() {
    assertThat(
            holdings(
                "{PERSON:Lê Thu An} đến sớm. {POSITION:Chủ tịch UBND xã} {PERSON:An} nói vậy."))
        .containsExactly("Lê Thu An = Chủ tịch UBND xã");
  }

  @Test
  void aPostGivenByAVerbIsThePersons() {
    assertThat(
            holdings(
                "Bà {PERSON:Vũ Hà} có mặt. Hội nghị bổ nhiệm bà giữ chức vụ {POSITION:Giám đốc Sở"
                    + " Y tế}."))
        .containsExactly("Vũ Hà = Giám đốc Sở Y tế");
  }

  @Test
  void formerAndLostPostsAreNotHeld() {
    assertThat(
            holdings(
                "Ông {PERSON:Lê An}, nguyên {POSITION:Giám đốc Sở Y tế}, đã đến. Ông {PERSON:Vũ"
                    + " Hà} thôi giữ chức {POSITION:Chủ tịch UBND xã}."))
        .isEmpty();
  }

  @Test
  void theSignerHoldsThePostAboveTheNameNotTheOneSignedFor() {
    String form =
        """
        Nơi nhận:                              KT. {POSITION:CHỦ TỊCH}
        - Như trên;                            {POSITION:PHÓ CHỦ TỊCH}
        - Lưu: VT.

                                               {PERSON:Lê Thu An}
        """;
    assertThat(holdings(form)).containsExactly("Lê Thu An = PHÓ CHỦ TỊCH");
    assertThat(
            ExtractRun.on(MarkedUp.document("", form))
                .extract(new FactsExtractor(), Layers.HOLDINGS))
        .extracting(a -> a.value().status())
        .containsExactly(Holding.Status.SIGNED);
  }

  @Test
  void aPostMayBeStatedAsInAForm() {
    assertThat(
            holdings(
                "Đại diện: Ông {PERSON:Lê An}; Chức vụ: {POSITION:Giám đốc}. Bà {PERSON:Vũ Hà} tái"
                    + " cử {POSITION:Phó Bí thư Thường trực}."))
        .containsExactlyInAnyOrder("Lê An = Giám đốc", "Vũ Hà = Phó Bí thư Thường trực");
  }

  @Test
  void whoActsInTheNameOfAnotherDoesNotHoldTheOthersPost() {
    assertThat(
            holdings(
                "Thừa lệnh {POSITION:Chủ tịch}, {POSITION:Chánh Văn phòng} {PERSON:Lê An} đã ký."))
        .containsExactly("Lê An = Chánh Văn phòng");
  }

  private static List<String> holdings(String text) {
    return ExtractRun.on(MarkedUp.document("", text))
        .extract(new FactsExtractor(), Layers.HOLDINGS)
        .stream()
        .map(a -> a.value())
        .filter(Holding::isHeld)
        .map(v -> v.person() + " = " + v.position())
        .toList();
  }

  private static List<String> notHeld(String text) {
    return ExtractRun.on(MarkedUp.document("", text))
        .extract(new FactsExtractor(), Layers.HOLDINGS)
        .stream()
        .map(a -> a.value())
        .filter(v -> !v.isHeld())
        .map(v -> v.status() + " " + v.person() + " = " + v.position())
        .toList();
  }

  @Test
  void formerPostsAreToldAsSuch() {
    assertThat(
            notHeld(
                "Ông {PERSON:Lê An}, nguyên {POSITION:Giám đốc Sở Y tế}, {POSITION:Phó Bí thư Đảng"
                    + " ủy Sở}, đã đến cùng cựu {POSITION:Chủ tịch UBND xã} {PERSON:Vũ Hà}."))
        .containsExactly(
            "FORMER Lê An = Giám đốc Sở Y tế",
            "FORMER Lê An = Phó Bí thư Đảng ủy Sở",
            "FORMER Vũ Hà = Chủ tịch UBND xã");
  }

  @Test
  void whoStandsForAPostIsACandidate() {
    assertThat(
            notHeld(
                "Bà {PERSON:Vũ Hà} được giới thiệu bầu giữ chức {POSITION:Chủ tịch UBND xã}. Ứng"
                    + " viên {POSITION:Tổng thống} {PERSON:Ana Lima} vận động."))
        .containsExactly("CANDIDATE Vũ Hà = Chủ tịch UBND xã", "CANDIDATE Ana Lima = Tổng thống");
  }

  @Test
  void whoIsMovedLeavesTheOldPostButStaysAMember() {
    String moved =
        "Tỉnh điều động, bổ nhiệm ông {PERSON:Lê An}, {POSITION:Ủy viên Ban Chấp hành},"
            + " {POSITION:Phó Giám đốc Sở Y tế}, giữ chức {POSITION:Giám đốc Sở Nội vụ}.";
    assertThat(holdings(moved))
        .containsExactlyInAnyOrder("Lê An = Ủy viên Ban Chấp hành", "Lê An = Giám đốc Sở Nội vụ");
    assertThat(notHeld(moved)).containsExactly("FORMER Lê An = Phó Giám đốc Sở Y tế");
  }

  @Test
  void aNameThatSoundsLikeFormerSaysNothing() {
    assertThat(holdings("Bà {PERSON:Lê Thị Nguyên}, {POSITION:Giám đốc Sở Y tế}, đã đến."))
        .containsExactly("Lê Thị Nguyên = Giám đốc Sở Y tế");
  }
}
