package org.annalist.workbench.render.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.Graph;
import org.annalist.workbench.SampleCorpus;

/** Two persons, two bodies and a programme, joined in three ways; a pair apart from them. */
public final class SampleNetwork implements Graph {

  static final Kind POST = new Kind("POST", "Chức vụ", false, true);
  static final Kind SENTENCE = new Kind("SENTENCE", "Cùng câu", false, true);
  static final Kind DOCUMENT = new Kind("DOCUMENT", "Cùng bài", true, false);

  private final Map<String, Place> places =
      Map.of(
          "vy-ban", place("Đồng chí Trần Khánh Vy, Bí thư Thị ủy"),
          "vy", place("Trần Khánh Vy"),
          "khoa", place("Lê Đăng Khoa"));

  private static Place place(String words) {
    String text = SampleCorpus.snapshot(1).document(SampleCorpus.FIRST).orElseThrow().text();
    int at = text.indexOf(words);
    return Place.of(SampleCorpus.FIRST, at, at + words.length());
  }

  private static Node node(String key, String label, String style) {
    return new Node(key, label, "2 lần", style, false, -1);
  }

  @Override
  public String title() {
    return "7 tên";
  }

  @Override
  public List<Node> nodes() {
    return List.of(
        node("vy", "Trần Khánh Vy", "PERSON"),
        node("khoa", "Lê Đăng Khoa", "PERSON"),
        node("ban", "Ban Chỉ đạo", "ORGANIZATION"),
        node("uy", "Thị ủy Bình Sơn", "ORGANIZATION"),
        node("ctr", "09-CTr/TU", "LEGAL_DOCUMENT"),
        node("xa", "Xã Vĩnh Thạnh", "ORGANIZATION"),
        node("lan", "Phạm Thu Lan", "PERSON"));
  }

  @Override
  public List<Edge> edges() {
    return List.of(
        new Edge("vy-ban", "vy", "ban", 3, "Bí thư · 3 nguồn", true, "POST"),
        new Edge("vy-khoa", "vy", "khoa", 2, "2 câu", false, "SENTENCE"),
        new Edge("vy-uy", "vy", "uy", 1, "1 câu", false, "SENTENCE"),
        new Edge("ban-ctr", "ban", "ctr", 1, "1 câu", false, "SENTENCE"),
        new Edge("khoa-ctr", "khoa", "ctr", 1, "1 bài", false, "DOCUMENT"),
        new Edge("lan-xa", "lan", "xa", 1, "Chủ tịch · 1 nguồn", true, "POST"));
  }

  @Override
  public List<Kind> kinds() {
    return List.of(POST, SENTENCE, DOCUMENT);
  }

  @Override
  public List<Style> styles() {
    return List.of(
        new Style("PERSON", "Người"),
        new Style("ORGANIZATION", "Cơ quan"),
        new Style("LEGAL_DOCUMENT", "Văn bản"));
  }

  @Override
  public Optional<String> find(Selection selection) {
    return Optional.of(selection.entity()).filter(id -> !id.isEmpty());
  }

  @Override
  public Selection select(String key) {
    boolean isNode = nodes().stream().anyMatch(node -> node.key().equals(key));
    return isNode ? Selection.entity(key) : Graph.super.select(key);
  }

  @Override
  public List<Place> provenance(String key) {
    return List.of(places.getOrDefault(key, places.get("vy")));
  }
}
