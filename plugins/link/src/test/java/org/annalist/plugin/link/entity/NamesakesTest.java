package org.annalist.plugin.link.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.annotation.EntityType;
import org.junit.jupiter.api.Test;

class NamesakesTest {

  @Test
  void personsOfOneNameBornInOtherYearsAreApart() {
    assertThat(
            new Corpus()
                .text("a.txt", "2024", "[P Lê Văn An] (SN 1985) lái xe.")
                .text("b.txt", "2024", "[P Lê Văn An], sinh năm 1960, là chủ nhà.")
                .text("c.txt", "2024", "Công an hỏi [P Lê Văn An] (SN 1985); [P An] khai.")
                .entities(EntityType.PERSON))
        .containsExactly(
            "Lê Văn An: a.txt Lê Văn An, c.txt An, c.txt Lê Văn An", "Lê Văn An: b.txt Lê Văn An");
  }

  @Test
  void aTextThatTellsNothingMeansTheOneThatMostTextsTellOf() {
    assertThat(
            new Corpus()
                .text("a.txt", "2024", "[P Lê Văn An] (SN 1985) lái xe.")
                .text("b.txt", "2024", "[P Lê Văn An], sinh năm 1960, là chủ nhà.")
                .text("c.txt", "2024", "[P Lê Văn An], sinh năm 1960, vắng mặt.")
                .text("d.txt", "2024", "[P Lê Văn An] ra tòa.")
                .entities(EntityType.PERSON))
        .containsExactly(
            "Lê Văn An: a.txt Lê Văn An",
            "Lê Văn An: b.txt Lê Văn An, c.txt Lê Văn An, d.txt Lê Văn An");
  }

  @Test
  void smallPostsOfTwoProvincesAreHeldByTwo() {
    assertThat(
            new Corpus()
                .text("a.txt", "2024", "[T Chủ tịch|UBND xã Tân An, tỉnh Hà Nam] [P Lê Văn An].")
                .held("Lê Văn An", "Chủ tịch UBND xã Tân An, tỉnh Hà Nam")
                .text("b.txt", "2024", "[T Giám đốc|Sở Y tế tỉnh Nghệ An] [P Lê Văn An].")
                .held("Lê Văn An", "Giám đốc Sở Y tế tỉnh Nghệ An")
                .entities(EntityType.PERSON))
        .hasSize(2);
  }

  @Test
  void aCareerThroughTwoProvincesIsOnePerson() {
    assertThat(
            new Corpus()
                .text("a.txt", "2020", "[T Bí thư|Tỉnh ủy Hà Nam] [P Lê Văn An].")
                .held("Lê Văn An", "Bí thư Tỉnh ủy Hà Nam")
                .text("b.txt", "2024", "[T Giám đốc|Sở Y tế tỉnh Nghệ An] [P Lê Văn An].")
                .held("Lê Văn An", "Giám đốc Sở Y tế tỉnh Nghệ An")
                .entities(EntityType.PERSON))
        .hasSize(1);
  }

  @Test
  void aBracketIsAnAbbreviationElsewhereOnlyIfItsLettersFit() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2024", "[O Trường Cao đẳng Nghề An Phú] ([O VKT]) khai giảng.")
            .text("b.txt", "2024", "Theo [O VKT], trời mưa.")
            .text("c.txt", "2024", "[O Hội Người làm vườn] ([O HNLV]) họp.")
            .text("d.txt", "2024", "[O HNLV] góp ý.");
    assertThat(corpus.id("b.txt", "VKT")).isNotEqualTo(corpus.id("a.txt", "VKT"));
    assertThat(corpus.id("d.txt", "HNLV")).isEqualTo(corpus.id("c.txt", "HNLV"));
  }

  @Test
  void aCommitteeIsOneWithOrWithoutTheLevelOfItsCity() {
    assertThat(
            new Corpus()
                .text("a.txt", "2024", "[T Bí thư|Thành ủy TP.HCM] [P Lê An] đến.")
                .text("b.txt", "2024", "[T Bí thư|Thành ủy Hồ Chí Minh] [P Lê An] đến.")
                .entities(EntityType.POSITION))
        .hasSize(1);
  }

  @Test
  void lettersBeforeANumberAreWrittenInManyWays() {
    assertThat(
            new Corpus()
                .text("a.txt", "2024", "Ở [L Q.5], đội [O U-20 An Phú] thắng, kẹt xe [L QL 1A].")
                .text("b.txt", "2024", "Ở [L quận 5], đội [O U20 An Phú] thua, mở [L quốc lộ 1A].")
                .entities(EntityType.LOCATION))
        .hasSize(2);
  }
}
