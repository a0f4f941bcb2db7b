package org.annalist.plugin.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.corpus.Edit;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Tree;
import org.annalist.api.view.Words;

/** The shelf as a tree: years, and documents below them. */
final class DocumentTree implements Tree {

  // No document's key begins so, whatever its path is.
  private static final String YEAR = "year:";
  private static final String DOCUMENT = "document:";

  private final Shelf shelf;
  private final Words words;

  DocumentTree(Shelf shelf, Words words) {
    this.shelf = shelf;
    this.words = words;
  }

  @Override
  public Optional<Notice> notice() {
    return shelf.isEmpty()
        ? Optional.of(new Notice(words.say("emptyState"), words.say("emptyReason"), adding()))
        : Optional.empty();
  }

  private List<Action> adding() {
    return List.of(
        new Action.Run(words.say("add"), "org.annalist.add"),
        new Action.Run(words.say("sample"), "org.annalist.sample"));
  }

  @Override
  public List<Node> children(String key) {
    if (key.isEmpty()) {
      return shelf.years().stream().map(this::head).toList();
    }
    return key.startsWith(YEAR)
        ? shelf.entries(key.substring(YEAR.length())).stream().map(this::leaf).toList()
        : List.of();
  }

  private Node head(String year) {
    String label = year.isEmpty() ? words.say("undated") : year;
    int count = shelf.entries(year).size();
    return new Node(YEAR + year, Cell.of(label), words.number(count), count, true);
  }

  private Node leaf(Entry entry) {
    Cell title =
        Cell.of(entry.title()).withMark(entry.worst().map(Problem.Severity::name).orElse(""));
    return new Node(DOCUMENT + entry.id(), title, day(entry), 0, false);
  }

  private String day(Entry entry) {
    if (entry.day().isEmpty()) {
      return words.say("none");
    }
    String day = words.dayInYear(entry.day());
    return entry.inferred() ? "≈ " + day : day;
  }

  @Override
  public List<String> path(String key) {
    return entry(key)
        .map(entry -> List.of(YEAR + entry.year(), key))
        .orElseGet(() -> children(key).isEmpty() || key.isEmpty() ? List.of() : List.of(key));
  }

  private Optional<Entry> entry(String key) {
    return key.startsWith(DOCUMENT)
        ? shelf.entry(key.substring(DOCUMENT.length()))
        : Optional.empty();
  }

  @Override
  public Optional<String> find(Selection selection) {
    return selection
        .place()
        .flatMap(place -> shelf.entry(place.document()))
        .map(entry -> DOCUMENT + entry.id());
  }

  @Override
  public List<Place> provenance(String key) {
    return entry(key).map(entry -> List.of(Place.of(entry.id(), 0, 0))).orElse(List.of());
  }

  @Override
  public List<Action> actions(String key) {
    if (key.isEmpty()) {
      return List.of(adding().get(0));
    }
    return entry(key).map(this::changes).orElse(List.of());
  }

  private List<Action> changes(Entry entry) {
    List<Action> actions = new ArrayList<>();
    actions.add(new Action.Run(words.say("setDate"), "org.annalist.setDate"));
    if (entry.inferred()) {
      String label = words.say("pin", words.day(entry.day()));
      actions.add(new Action.Apply(label, new Edit.SetPublished(entry.id(), entry.day())));
    }
    if (entry.pinned()) {
      actions.add(new Action.Apply(words.say("unpin"), new Edit.SetPublished(entry.id(), "")));
    }
    actions.add(new Action.Apply(words.say("remove"), new Edit.RemoveDocument(entry.id())));
    return actions;
  }
}
