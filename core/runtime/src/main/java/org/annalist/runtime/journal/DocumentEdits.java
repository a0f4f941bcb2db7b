package org.annalist.runtime.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Edit;
import org.annalist.api.document.Document;
import org.annalist.runtime.hash.StableHash;
import org.annalist.runtime.words.Told;

/** The edits in effect on one document, and those that rest because its text changed. Immutable. */
public final class DocumentEdits {

  /** No edits. */
  static final DocumentEdits NONE = new DocumentEdits(List.of(), List.of());

  private final Map<String, List<Made>> annotations;
  private final String published;
  private final String title;
  private final boolean removed;
  private final List<Made> resting;

  private DocumentEdits(List<Made> here, List<Made> resting) {
    this.annotations =
        here.stream()
            .filter(made -> layer(made) != null)
            .collect(Collectors.groupingBy(DocumentEdits::layer, LinkedHashMap::new, toList()));
    String day = null;
    String newTitle = null;
    boolean out = false;
    for (Made made : here) {
      day = made.edit() instanceof Edit.SetPublished e ? e.published() : day;
      newTitle = made.edit() instanceof Edit.SetTitle e ? e.title() : newTitle;
      out |= made.edit() instanceof Edit.RemoveDocument;
    }
    this.published = day;
    this.title = newTitle;
    this.removed = out;
    this.resting = resting;
  }

  private static java.util.stream.Collector<Made, ?, List<Made>> toList() {
    return Collectors.toUnmodifiableList();
  }

  /** Arranges what was made on a document, oldest first. */
  static DocumentEdits of(List<Made> all, String source, Document document) {
    Map<Anchor.Fit, List<Made>> byFit =
        all.stream().collect(Collectors.groupingBy(made -> made.fit(source, document)));
    return new DocumentEdits(
        byFit.getOrDefault(Anchor.Fit.HERE, List.of()),
        byFit.getOrDefault(Anchor.Fit.CHANGED, List.of()));
  }

  private static String layer(Made made) {
    if (made.edit() instanceof Edit.Annotate annotate) {
      return annotate.layer();
    } else if (made.edit() instanceof Edit.Respan respan) {
      return respan.layer();
    }
    return made.edit() instanceof Edit.Retract retract ? retract.layer() : null;
  }

  /** Edits of the annotations of a layer, oldest first. */
  public List<Made> of(String layer) {
    return annotations.getOrDefault(layer, List.of());
  }

  /** Layers that were edited. */
  public Set<String> layers() {
    return annotations.keySet();
  }

  /** A number that changes when {@link #of} does; 0 if there are no edits. */
  public long key(String layer) {
    long key = 0;
    for (Made made : of(layer)) {
      key = StableHash.of(key, EditJson.write(made.edit()).toString());
    }
    return key;
  }

  /** The day an analyst gave the document, if one did and did not take it away again. */
  public Optional<String> published() {
    return Optional.ofNullable(published).filter(day -> !day.isEmpty());
  }

  /** The title an analyst gave the document, if one did and did not take it away again. */
  public Optional<String> title() {
    return Optional.ofNullable(title).filter(words -> !words.isEmpty());
  }

  /** Whether the document was taken out. */
  public boolean removed() {
    return removed;
  }

  /** What could not be laid over the text as it is now. */
  public List<Problem> problems(String document) {
    return resting.stream().map(made -> problem(made).in(document)).toList();
  }

  private static Problem problem(Made made) {
    Problem problem =
        Problem.warning(
                "edit.resting",
                made.edit().label()
                    + ": this change rests, because the text of the document changed")
            .because("it was made on “" + made.words() + "”, which is not at its place any more")
            .remedy("Make it again where it belongs now, or put the old text back")
            .by("journal");
    return Told.of(problem, made.words());
  }
}
