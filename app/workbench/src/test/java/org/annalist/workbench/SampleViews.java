package org.annalist.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.document.Document;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Form;
import org.annalist.api.view.Graph;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.ViewModel;

/** A platform with a view of each kind over the sample corpus. */
public final class SampleViews {

  private SampleViews() {}

  public static FakePlatform platform() {
    FakePlatform platform = new FakePlatform();
    add(platform, "documents", "Tài liệu", "folder", "read documents", "left", 10, false);
    add(platform, "reader", "Đọc", "reader", "read", "editor", 10, true);
    add(platform, "entities", "Thực thể", "entities", "read people", "right", 10, false);
    add(platform, "form", "Thuộc tính", "properties", "read", "right", 30, true);
    add(platform, "problems", "Sự cố", "problems", "read", "bottom", 10, false);
    add(platform, "charts", "Chỉ tiêu", "figures", "figures", "editor", 10, false);
    add(platform, "lines", "Nhiều chuỗi", "series", "figures", "editor", 20, false);
    add(platform, "timeline", "Dòng thời gian", "timeline", "timeline", "editor", 10, false);
    add(platform, "graph", "Dẫn chiếu", "graph", "documents", "editor", 10, false);
    return platform.commit(SampleCorpus.snapshot(1));
  }

  private static void add(
      FakePlatform platform,
      String id,
      String label,
      String icon,
      String perspectives,
      String area,
      int order,
      boolean follows) {
    platform.add(
        new ViewDescriptor(
            id,
            locale -> locale.getLanguage().equals("vi") ? label : id,
            icon,
            List.of(perspectives.split(" ")),
            area,
            order,
            follows),
        (snapshot, locale, selection) -> model(id, (FakeSnapshot) snapshot, selection));
  }

  private static ViewModel model(String id, FakeSnapshot snapshot, Selection selection) {
    return switch (id) {
      case "documents" -> new SampleTree(snapshot.documents());
      case "reader" -> reader(snapshot, selection);
      case "entities" -> entities(snapshot);
      case "form" -> form(snapshot, selection);
      case "problems" ->
          RowsTable.of(new Table.Column("m", "Mô tả", false, 50))
              .notice(Notice.of("Không có sự cố nào.", "Mọi tổng đều khớp."))
              .build();
      case "charts" ->
          Page.of(
              "Chương trình 09-CTr/TU",
              "2 báo cáo",
              List.of(
                  new Page.Section("", "", SampleChart.ratios()),
                  new Page.Section("", "", SampleChart.breakdown(true)),
                  new Page.Section("Đối chiếu", "1 điểm cần xem", SampleChart.breakdown(false)),
                  new Page.Section("Cùng được nhắc", "trong 2 bài", entities(snapshot))));
      case "lines" -> SampleChart.qualifiers();
      case "timeline" -> new SampleTimeline();
      default -> graph();
    };
  }

  private static ViewModel reader(FakeSnapshot snapshot, Selection selection) {
    String id = selection.place().map(Place::document).orElse(SampleCorpus.FIRST);
    Document document = snapshot.document(id).orElse(snapshot.documents().get(0));
    return new SampleText(snapshot, document);
  }

  private static RowsTable entities(FakeSnapshot snapshot) {
    RowsTable.Builder rows =
        RowsTable.of(
            new Table.Column("name", "Tên", false, 60),
            new Table.Column("count", "Số lần", true, 20),
            new Table.Column("share", "Phần", false, 20));
    for (FakeAnnotation identity : snapshot.of("identities", "")) {
      String name = identity.values().get("id");
      List<Place> places =
          snapshot.of("links", "").stream()
              .filter(link -> name.equals(link.values().get("entity")))
              .map(FakeAnnotation::place)
              .toList();
      rows.row(
          name,
          List.of(
              Cell.of(name).withMark(identity.style()),
              Cell.number(Integer.toString(places.size()), places.size()),
              Cell.of("").withRatio(places.size() / 6.0)),
          places);
      rows.select(name, Selection.entity(name).with(places.get(0)));
    }
    return rows.build();
  }

  private static ViewModel form(FakeSnapshot snapshot, Selection selection) {
    return new Form(
        "",
        List.of(
            Form.Field.of("Lớp", "Số liệu · tỷ số"),
            Form.Field.of("Nơi", selection.place().map(Place::toString).orElse("chưa chọn")),
            new Form.Field("Câu", Cell.of("đề án hoàn thành").asQuote())));
  }

  private static Graph graph() {
    record Simple(List<Graph.Node> nodes, List<Graph.Edge> edges) implements Graph {}
    return new Simple(
        List.of(
            new Graph.Node("a", "Sơ kết nửa nhiệm kỳ", "12-5-2031", "", false, 0),
            new Graph.Node("b", "Tổng kết", "20-11-2032", "", false, 0),
            new Graph.Node("x", "09-CTr/TU", "2-11-2030", "LEGAL_DOCUMENT", true, 1),
            new Graph.Node("y", "15-NQ/TU", "chưa có ngày", "LEGAL_DOCUMENT", true, 1)),
        List.of(
            new Graph.Edge("ax", "a", "x", 9, "9 lần", true),
            new Graph.Edge("bx", "b", "x", 3, "3 lần", true),
            new Graph.Edge("ay", "a", "y", 1, "1 lần", true)));
  }

  /** Places of phrases, given as document, key and phrase in turn. */
  static Map<String, Place> placesOf(String... words) {
    Map<String, Place> places = new HashMap<>();
    FakeSnapshot snapshot = SampleCorpus.snapshot(1);
    for (int i = 0; i < words.length; i += 3) {
      String text = snapshot.document(words[i]).orElseThrow().text();
      int at = text.indexOf(words[i + 2]);
      places.put(words[i + 1], Place.of(words[i], at, at + words[i + 2].length()));
    }
    return places;
  }
}
