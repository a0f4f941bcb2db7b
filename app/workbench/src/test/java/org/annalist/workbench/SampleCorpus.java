package org.annalist.workbench;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.api.Span;
import org.annalist.api.document.Block;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Metadata;
import org.annalist.api.document.Offsets;
import org.annalist.api.document.Source;

/** Two made-up reports with marks at phrases that are found by plain search. */
public final class SampleCorpus {

  public static final String FIRST = "2031/so-ket.txt";
  public static final String SECOND = "2032/tong-ket.txt";

  private static final String FIRST_TEXT =
      """
      Thị xã Bình Sơn sơ kết nửa nhiệm kỳ thực hiện Chương trình số 09-CTr/TU

      Sáng 12-5-2031, Ban Chỉ đạo thực hiện Chương trình số 09-CTr/TU của Thị ủy Bình Sơn tổ chức hội nghị sơ kết. Đồng chí Trần Khánh Vy, Bí thư Thị ủy, chủ trì hội nghị.

      Báo cáo tại hội nghị, Trưởng ban Tổ chức Thị ủy Lê Đăng Khoa cho biết, Ban Chỉ đạo đã giao 9 cơ quan chủ trì 24 đề án. Đến nay, có 17/24 đề án hoàn thành; còn 7 đề án đang thực hiện. Thị ủy đã thi hành kỷ luật 120 đảng viên, trong đó khiển trách 80, cảnh cáo 25, khai trừ 15 trường hợp.

      Trong tháng 3-2031, hơn 4.200 lượt người dân ở phường Hòa Đông đã góp ý về quy hoạch. Gần 300 ý kiến được tiếp thu ngay tại chỗ. Hội đồng nhân dân thị xã giao Ủy ban nhân dân thị xã trả lời các ý kiến còn lại trước ngày 30-6-2031.

      Kết luận hội nghị, đồng chí Trần Khánh Vy yêu cầu các cơ quan rà soát từng đề án, nêu rõ người chịu trách nhiệm và thời hạn, không để chậm sang năm 2032. Những việc vượt thẩm quyền phải báo cáo Thị ủy trong quý IV năm 2031.
      """;

  private static final String SECOND_TEXT =
      """
      Bình Sơn tổng kết Chương trình số 09-CTr/TU

      Chiều 20-11-2032, Thị ủy Bình Sơn tổng kết Chương trình số 09-CTr/TU. Đồng chí Trần Khánh Vy, Bí thư Thị ủy, dự và chỉ đạo.

      Theo Trưởng ban Tổ chức Thị ủy Lê Đăng Khoa, đã có 23/24 đề án hoàn thành, còn 1 đề án chuyển sang giai đoạn sau.
      """;

  private SampleCorpus() {}

  public static FakeSnapshot snapshot(long revision) {
    List<FakeAnnotation> annotations = new ArrayList<>();
    mark(annotations, FIRST, FIRST_TEXT);
    mark(annotations, SECOND, SECOND_TEXT);
    return new FakeSnapshot(
        revision,
        List.of(
            document(FIRST, FIRST_TEXT, "2031-05-12"), document(SECOND, SECOND_TEXT, "2032-11-20")),
        annotations);
  }

  /** A document of blank-line separated paragraphs, the first being its heading. */
  public static Document document(String id, String text, String published) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Block.Kind kind = blocks.isEmpty() ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
        Block block = Block.of(kind, new Span(begin, begin + line.length()));
        blocks.add(blocks.isEmpty() ? block.withLevel(1) : block);
      }
      begin += line.length() + 1;
    }
    Source source = new Source(URI.create("test:" + id), id, "text/plain", "", Instant.EPOCH);
    Document document = Document.of(source, Draft.ofText(text), text, Offsets.IDENTITY, blocks);
    return document.withMetadata(Metadata.NONE.withPublished(published));
  }

  private static void mark(List<FakeAnnotation> into, String id, String text) {
    entity(into, id, text, "PERSON", "Trần Khánh Vy", "Lê Đăng Khoa");
    entity(into, id, text, "POSITION", "Bí thư Thị ủy", "Trưởng ban Tổ chức Thị ủy");
    entity(
        into,
        id,
        text,
        "ORGANIZATION",
        "Ban Chỉ đạo",
        "Thị ủy Bình Sơn",
        "Hội đồng nhân dân thị xã");
    entity(into, id, text, "LOCATION", "Thị xã Bình Sơn", "phường Hòa Đông");
    entity(into, id, text, "LEGAL_DOCUMENT", "Chương trình số 09-CTr/TU");
    layer(
        into,
        id,
        text,
        "times",
        "Sáng 12-5-2031",
        "tháng 3-2031",
        "30-6-2031",
        "năm 2032",
        "quý IV năm 2031",
        "Chiều 20-11-2032");
    layer(into, id, text, "figures", "17/24", "23/24", "120 đảng viên", "hơn 4.200", "Gần 300");
  }

  private static void entity(
      List<FakeAnnotation> into, String id, String text, String type, String... phrases) {
    for (String phrase : phrases) {
      find(into, id, text, "entities", phrase, Map.of("type", type));
      boolean known = into.stream().anyMatch(a -> phrase.equals(a.values().get("id")));
      int first = text.indexOf(phrase);
      if (!known && first >= 0) {
        into.add(
            new FakeAnnotation(
                "identities",
                id,
                first,
                first + phrase.length(),
                Map.of("id", phrase, "name", phrase, "type", type),
                false));
      }
      find(into, id, text, "links", phrase, Map.of("entity", phrase, "type", type));
    }
  }

  private static void layer(
      List<FakeAnnotation> into, String id, String text, String layer, String... phrases) {
    for (String phrase : phrases) {
      find(into, id, text, layer, phrase, Map.of());
    }
  }

  private static void find(
      List<FakeAnnotation> into,
      String id,
      String text,
      String layer,
      String phrase,
      Map<String, String> values) {
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      into.add(new FakeAnnotation(layer, id, at, at + phrase.length(), values, false));
    }
  }
}
