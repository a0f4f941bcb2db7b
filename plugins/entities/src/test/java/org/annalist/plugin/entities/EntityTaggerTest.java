package org.annalist.plugin.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Term;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.Findings;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.ExtractRun;
import org.annalist.testkit.ExtractorContract;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;

class EntityTaggerTest extends ExtractorContract {

  private static final AnnotatedDocument REPORT =
      AnnotatedDocument.of(
          Texts.document(
              "report.txt",
              "Bí thư Tỉnh ủy Quảng Trị Lê Thị Minh Châu ký Kế hoạch số 31-KH/TU ngày 2/3/2021.\n"
                  + "Sở Y tế (SYT) và UBND huyện Cam Lộ cùng làm. Bà Châu khen SYT.\n"));

  private static final AnnotatedDocument NEWS =
      AnnotatedDocument.of(
          Texts.document(
              "news.txt",
              "Tai nạn trên quốc lộ 9\nTheo Công an tỉnh, xe của ông Phan Văn Đạt lao xuống sông Hiếu. "
                  + "Ảnh: Gia Hân\n"));

  @Override
  protected Extractor plugin() {
    return new EntityTagger();
  }

  @Override
  protected List<AnnotatedDocument> documents() {
    return List.of(REPORT, NEWS);
  }

  @Test
  void letsTermsOfTheAnalystWin() {
    Findings findings =
        ExtractRun.on(NEWS)
            .withTerm("entities", new Term("quốc lộ 9", "ORGANIZATION"))
            .extract(plugin());

    assertThat(findings.found().get(0).rule()).isEqualTo("analyst.term");
    assertThat(findings.found().get(0).value().toString()).contains("ORGANIZATION");
  }

  @Test
  void ignoresTermsOfUnknownTypes() {
    Findings findings =
        ExtractRun.on(NEWS)
            .withTerm("entities", new Term("lao xuống", "SOMETHING"))
            .extract(plugin());

    assertThat(findings.found()).noneMatch(found -> found.rule().equals("analyst.term"));
  }

  @Test
  void saysWhyForEveryFinding() {
    Findings findings = ExtractRun.on(REPORT).explaining().extract(plugin());

    assertThat(findings.found())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.evidence()).hasSize(1))
        .allSatisfy(found -> assertThat(found.layer()).isEqualTo(Layers.ENTITIES));
  }
}
