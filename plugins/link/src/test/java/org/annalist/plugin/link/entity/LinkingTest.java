package org.annalist.plugin.link.entity;

import static org.annalist.api.annotation.EntityType.LEGAL_DOCUMENT;
import static org.annalist.api.annotation.EntityType.LOCATION;
import static org.annalist.api.annotation.EntityType.ORGANIZATION;
import static org.annalist.api.annotation.EntityType.PERSON;
import static org.annalist.api.annotation.EntityType.POSITION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Edit;
import org.annalist.api.extract.Extractor;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.CorpusExtractorContract;
import org.junit.jupiter.api.Test;

class LinkingTest extends CorpusExtractorContract {

  @Override
  protected Extractor plugin() {
    return new EntityLinker();
  }

  @Override
  protected AnnotatedCorpus corpus() {
    return persons()
        .text(
            "c.txt",
            "2021-05-01",
            "[L Lào Cai], ngày 1/5. [O UBND tỉnh] ban hành [D Kế hoạch số|3/KH-UBND].")
        .corpus();
  }

  private static Corpus persons() {
    return new Corpus()
        .text("a.txt", "2021-01-01", "Ông [P Phan Văn Lộc] đến. Ông [P Lộc] nói.")
        .text(
            "b.txt", "2021-02-01", "Bà [P Vũ Thị Lộc] và ông [P PHAN VĂN LỘC]. Ông [P Hạnh] vắng.");
  }

  @Test
  void givesShortNamesTheFullNameOfTheirDocument() {
    assertThat(persons().entities(PERSON))
        .containsExactly(
            "Hạnh: b.txt Hạnh",
            "Phan Văn Lộc: a.txt Lộc, a.txt Phan Văn Lộc, b.txt PHAN VĂN LỘC",
            "Vũ Thị Lộc: b.txt Vũ Thị Lộc");
  }

  @Test
  void keepsUnknownGivenNamesToTheirDocument() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2021", "Anh [P Sáng] kể.")
            .text("b.txt", "2021", "Anh [P Sáng] kể.");

    assertThat(corpus.entities(PERSON)).hasSize(2);
  }

  @Test
  void writesOutAbbreviationsAndEvensToneMarks() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2021", "[O Uỷ ban Kiểm tra Tỉnh uỷ Bắc Giang] họp.")
            .text("b.txt", "2021", "[O UBKT Tỉnh ủy Bắc Giang] họp.");

    assertThat(corpus.entities(ORGANIZATION))
        .containsExactly(
            "Uỷ ban Kiểm tra Tỉnh uỷ Bắc Giang: a.txt Uỷ ban Kiểm tra Tỉnh uỷ Bắc Giang,"
                + " b.txt UBKT Tỉnh ủy Bắc Giang");
  }

  @Test
  void givesBareLevelsTheProvinceOfTheirDocument() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2021", "[L Lai Châu], ngày 1/1. [O UBND tỉnh] họp với [O Sở Y tế].")
            .text("b.txt", "2021", "[L Phú Yên], ngày 1/1. [O UBND tỉnh] họp.")
            .text("c.txt", "2021", "[O UBND tỉnh] họp.");

    assertThat(corpus.entities(ORGANIZATION))
        .containsExactly(
            "Sở Y tế tỉnh Lai Châu: a.txt Sở Y tế",
            "UBND tỉnh Lai Châu: a.txt UBND tỉnh",
            "UBND tỉnh Phú Yên: b.txt UBND tỉnh",
            "UBND tỉnh: c.txt UBND tỉnh");
  }

  @Test
  void tellsProvinceFromItsTown() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2021", "[O UBND tỉnh Sơn La] và [O UBND thành phố Sơn La] cùng làm.");

    assertThat(corpus.entities(ORGANIZATION)).hasSize(2);
  }

  @Test
  void resolvesShortNamesOfBodies() {
    Corpus corpus =
        new Corpus()
            .text(
                "a.txt",
                "2021",
                "[O Ban Chỉ đạo thực hiện Chương trình số 02-CTr/TU] họp ở [L Hải Phòng]. [O Ban Chỉ đạo] giao việc.")
            .text(
                "b.txt",
                "2021",
                "[L Hải Phòng]: [O Ban Chỉ đạo Chương trình số 02-Ctr/TU] báo cáo.");

    assertThat(corpus.entities(ORGANIZATION)).hasSize(1);
  }

  @Test
  void givesOrgansTheCommitteeThatTheyShare() {
    Corpus corpus =
        new Corpus()
            .text(
                "a.txt",
                "2021",
                "[O Thường trực], [O Ban Thường vụ Tỉnh ủy] họp ở [L Cà Mau]. [O Thường trực Tỉnh ủy] kết luận.");

    assertThat(corpus.entities(ORGANIZATION))
        .containsExactly(
            "Ban Thường vụ Tỉnh ủy Cà Mau: a.txt Ban Thường vụ Tỉnh ủy",
            "Thường trực Tỉnh ủy Cà Mau: a.txt Thường trực, a.txt Thường trực Tỉnh ủy");
  }

  @Test
  void takesAbbreviationsThatAnotherDocumentDefines() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2021", "[O Tập đoàn Muối Việt Nam] ([O TMV]) có lãi.")
            .text("b.txt", "2021", "[O TMV] có lãi.");

    assertThat(corpus.entities(ORGANIZATION)).hasSize(1);
  }

  @Test
  void linksBodyOfPost() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2021", "[T Giám đốc|Sở Y tế Bến Tre] đến.")
            .text("b.txt", "2021", "[O Sở Y tế Bến Tre] họp.");

    assertThat(corpus.entities(ORGANIZATION))
        .containsExactly("Sở Y tế Bến Tre: a.txt Sở Y tế Bến Tre, b.txt Sở Y tế Bến Tre");
  }

  @Test
  void keepsOnePostOfTwoProvincesApart() {
    Corpus corpus =
        new Corpus()
            .text(
                "a.txt",
                "2021",
                "[L Cao Bằng]: [T Bí thư|Tỉnh ủy] dự họp, [T Bí thư|Cao Bằng] nói.")
            .text("b.txt", "2021", "[L Long An]: [T Bí thư|Tỉnh ủy] dự họp.");

    assertThat(corpus.entities(POSITION))
        .containsExactly(
            "Bí thư Tỉnh ủy Cao Bằng: a.txt Bí thư Cao Bằng, a.txt Bí thư Tỉnh ủy",
            "Bí thư Tỉnh ủy Long An: b.txt Bí thư Tỉnh ủy");
  }

  @Test
  void evensSpellingsOfDocumentNumbers() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2021", "[D Nghị quyết số|11-NQ/TW] và [D Nghị quyết số|11-NQ/TƯ].")
            .text("b.txt", "2021", "[D Nghị quyết|11 - NQ/TW] khác [D Nghị quyết số|11-NQ/TU].");

    assertThat(corpus.entities(LEGAL_DOCUMENT)).hasSize(2);
  }

  @Test
  void completesBareNumbers() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2021", "[D Chương trình số|06-CTr/TU] của [L Đà Nẵng].")
            .text("b.txt", "2021", "[L Đà Nẵng] tổng kết [D Chương trình|06].");

    assertThat(corpus.entities(LEGAL_DOCUMENT)).hasSize(1);
  }

  @Test
  void linksEachNumberOfList() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2021", "[L Gia Lai]: [D Quyết định số|7/QĐ-UBND và 8/QĐ-UBND] bị hủy.")
            .text("b.txt", "2021", "[L Gia Lai]: [D Quyết định|8/QĐ-UBND] bị hủy.");

    assertThat(corpus.entities(LEGAL_DOCUMENT))
        .containsExactly(
            "Quyết định 8/QĐ-UBND: a.txt 8/QĐ-UBND, b.txt Quyết định 8/QĐ-UBND",
            "Quyết định số 7/QĐ-UBND: a.txt Quyết định số 7/QĐ-UBND");
  }

  @Test
  void keepsDocumentsOfDifferentDaysApartAndReportsThem() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2019-05-05", "[L Hà Giang] thực hiện [D Đề án số|09-ĐA/TU].")
            .text("b.txt", "2022-05-05", "[L Hà Giang] có [D Đề án số|09-ĐA/TU] mới.")
            .issued("09-ĐA/TU", "2022-03-01")
            .text("c.txt", "2023-05-05", "[L Hà Giang] xong [D Đề án số|09-ĐA/TU].");

    assertThat(corpus.entities(LEGAL_DOCUMENT)).hasSize(2);
    assertThat(corpus.problems()).hasSize(1);
    Problem problem = corpus.problems().get(0);
    assertThat(problem.kind()).isEqualTo("document.shared-number");
    assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
    assertThat(problem.places()).hasSize(2);
    assertThat(problem.remedy()).isNotEmpty();
  }

  @Test
  void takesTwoDaysOfNumberWithYearForContradiction() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2020-05-05", "[D Nghị định số|5/2020/NĐ-CP] ra.")
            .issued("5/2020/NĐ-CP", "2020-01-02")
            .text("b.txt", "2020-05-06", "[D Nghị định số|5/2020/NĐ-CP] ra.")
            .issued("5/2020/NĐ-CP", "2020-02-02");

    assertThat(corpus.entities(LEGAL_DOCUMENT)).hasSize(1);
    assertThat(corpus.problems()).hasSize(1);
  }

  @Test
  void takesPlacesWithAndWithoutClassifierForOne() {
    Corpus corpus =
        new Corpus()
            .text(
                "a.txt",
                "2021",
                "[L huyện Văn Bàn] và [L Văn Bàn], [L tỉnh Lào Cai], [L Lào Cai].");

    assertThat(corpus.entities(LOCATION))
        .containsExactly(
            "huyện Văn Bàn: a.txt Văn Bàn, a.txt huyện Văn Bàn",
            "tỉnh Lào Cai: a.txt Lào Cai, a.txt tỉnh Lào Cai");
  }

  @Test
  void mergesWhatTheAnalystMerged() {
    Corpus corpus = new Corpus().text("a.txt", "2021", "[P Lê Thị Na] tức [P Lê Na].");
    String kept = corpus.id("a.txt", "Lê Thị Na");
    corpus.decided(new Edit.MergeEntities(kept, corpus.id("a.txt", "Lê Na")));

    assertThat(corpus.entities(PERSON)).containsExactly("Lê Thị Na: a.txt Lê Na, a.txt Lê Thị Na");
    assertThat(corpus.id("a.txt", "Lê Na")).isEqualTo(kept);
  }

  @Test
  void splitsWhatTheAnalystSplit() {
    Corpus corpus =
        new Corpus()
            .text("a.txt", "2021", "[P Trần Văn Tư] ở xã này.")
            .text("b.txt", "2021", "[P Trần Văn Tư] ở xã kia.");
    String whole = corpus.id("a.txt", "Trần Văn Tư");
    corpus.decided(new Edit.SplitEntity(whole, List.of(corpus.place("b.txt", "Trần Văn Tư"))));

    assertThat(corpus.entities(PERSON)).hasSize(2);
    assertThat(corpus.id("a.txt", "Trần Văn Tư")).isEqualTo(whole);
    assertThat(corpus.id("b.txt", "Trần Văn Tư")).isNotEqualTo(whole);
  }

  @Test
  void givesAnEntityTheSameIdInAnyCorpus() {
    String alone =
        new Corpus().text("z.txt", "2021", "[P Phan Văn Lộc] đến.").id("z.txt", "Phan Văn Lộc");

    assertThat(persons().id("a.txt", "Phan Văn Lộc")).isEqualTo(alone);
  }
}
