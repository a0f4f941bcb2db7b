package org.annalist.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.corpus.Edit;
import org.annalist.api.document.Block;
import org.annalist.api.document.Document;
import org.annalist.api.view.Action;
import org.annalist.api.view.Form;
import org.annalist.api.view.MarkedText;

/** A document of a snapshot as a text with marks. */
public final class SampleText implements MarkedText {

  private static final List<String> TYPES =
      List.of("PERSON", "POSITION", "ORGANIZATION", "LOCATION", "LEGAL_DOCUMENT");

  private final Document document;
  private SampleText beside;
  private final List<FakeAnnotation> annotations = new ArrayList<>();

  public SampleText(FakeSnapshot snapshot, Document document) {
    this.document = document;
    for (String layer : List.of("entities", "times", "figures")) {
      annotations.addAll(snapshot.of(layer, document.id()));
    }
    annotations.sort(Comparator.comparing(FakeAnnotation::place));
  }

  /** The same text with another one beside it. */
  public SampleText with(SampleText other) {
    beside = other;
    return this;
  }

  @Override
  public Optional<MarkedText> beside() {
    return Optional.ofNullable(beside);
  }

  /** Types by 1 to 5, moved ends by 0, and what stands there can be taken away. */
  @Override
  public List<Correction> corrections(Span span) {
    List<Correction> corrections = new ArrayList<>();
    for (int i = 0; i < TYPES.size(); i++) {
      Edit edit = new Edit.Annotate(document.id(), "entities", span, Map.of("type", TYPES.get(i)));
      String label = "Đánh dấu là " + TYPES.get(i);
      corrections.add(
          new Correction((char) ('1' + i), TYPES.get(i), new Action.Apply(label, edit)));
    }
    for (FakeAnnotation a : annotations) {
      if (a.place().span().overlaps(span)) {
        Edit moved = new Edit.Respan(document.id(), a.layer(), 7, span);
        Edit away = new Edit.Retract(document.id(), a.layer(), 7);
        corrections.add(new Correction('0', a.style(), new Action.Apply("Đổi biên", moved)));
        corrections.add(new Correction(Correction.REMOVE, "", new Action.Apply("Bỏ", away)));
        return corrections;
      }
    }
    return corrections;
  }

  @Override
  public String title() {
    return document.title();
  }

  @Override
  public String document() {
    return document.id();
  }

  @Override
  public int length() {
    return document.text().length();
  }

  @Override
  public String text(Span span) {
    return span.of(document.text());
  }

  @Override
  public List<Paragraph> paragraphs(Span span) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block.span().overlaps(span)) {
        paragraphs.add(new Paragraph(block.span(), i + 1, block.level(), false));
      }
    }
    return paragraphs;
  }

  @Override
  public List<Mark> marks(Span span) {
    return annotations.stream()
        .filter(a -> a.place().span().overlaps(span))
        .map(
            a ->
                new Mark(
                    key(a),
                    a.place().span(),
                    a.style(),
                    a.layer(),
                    new Card(text(a.place().span()), List.of(Form.Field.of("Quy tắc", "phép thử"))),
                    a.stale()))
        .toList();
  }

  private static String key(FakeAnnotation annotation) {
    return annotation.layer() + "#" + annotation.begin();
  }

  @Override
  public List<Note> notes(Span span) {
    List<Note> notes = new ArrayList<>();
    for (FakeAnnotation a : annotations) {
      String words = text(a.place().span());
      if (words.matches("\\d+/\\d+")) {
        String[] parts = words.split("/");
        double ratio = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
        notes.add(new Note(key(a), a.begin(), "Tiến độ", List.of(words + " đề án"), ratio));
      } else if (a.style().equals("LEGAL_DOCUMENT")) {
        notes.add(new Note(key(a), a.begin(), "Văn bản", List.of("09-CTr/TU"), Double.NaN));
      }
    }
    return notes;
  }

  @Override
  public List<Legend> legend() {
    List<Legend> legend = new ArrayList<>();
    String[][] styles = {
      {"PERSON", "Người"},
      {"POSITION", "Chức vụ"},
      {"ORGANIZATION", "Tổ chức"},
      {"LOCATION", "Địa danh"},
      {"LEGAL_DOCUMENT", "Văn bản"},
      {"times", "Thời gian"},
      {"figures", "Số liệu"}
    };
    for (String[] style : styles) {
      int count = (int) annotations.stream().filter(a -> a.style().equals(style[0])).count();
      legend.add(new Legend(style[0], style[1], count));
    }
    return legend;
  }

  @Override
  public int[] density(int bins) {
    int[] density = new int[bins];
    for (FakeAnnotation a : annotations) {
      density[Math.min(bins - 1, (int) ((long) a.begin() * bins / Math.max(1, length())))]++;
    }
    return density;
  }

  @Override
  public Span sentence(int offset) {
    return FakeSnapshot.sentence(document.text(), offset);
  }

  @Override
  public Optional<String> find(Selection selection) {
    return selection
        .place()
        .flatMap(
            place ->
                annotations.stream()
                    .filter(a -> a.place().equals(place))
                    .map(SampleText::key)
                    .findFirst());
  }

  @Override
  public List<Place> provenance(String key) {
    return annotations.stream().filter(a -> key(a).equals(key)).map(FakeAnnotation::place).toList();
  }
}
