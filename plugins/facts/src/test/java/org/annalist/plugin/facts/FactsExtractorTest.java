package org.annalist.plugin.facts;

import java.util.List;
import org.annalist.api.extract.Extractor;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.ExtractorContract;

class FactsExtractorTest extends ExtractorContract {

  @Override
  protected Extractor plugin() {
    return new FactsExtractor();
  }

  @Override
  protected List<AnnotatedDocument> documents() {
    return List.of(
        MarkedUp.document(
            "2024-05-06",
            "Sáng {2024-05-06:6/5}, {POSITION:Chủ tịch UBND huyện} {PERSON:Lê Thu An} dự họp."
                + " Đến {PRESENT_REF:nay}, {#việc:12/20} việc đã xong, còn {#việc:8} việc."),
        MarkedUp.document(
            "",
            "{LEGAL_DOCUMENT:Quyết định số 15/QĐ-UBND} {2023-02-01:ngày 1/2/2023} của"
                + " {ORGANIZATION:UBND huyện Tân Hà} về “Quản lý chợ” có hiệu lực."));
  }
}
