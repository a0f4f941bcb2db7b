package org.annalist.workbench;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.document.Document;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Tree;

/** Documents by year. */
public record SampleTree(List<Document> documents) implements Tree {

  private static String year(Document document) {
    return document.metadata().published().substring(0, 4);
  }

  @Override
  public List<Node> children(String key) {
    if (key.isEmpty()) {
      return documents.stream()
          .map(SampleTree::year)
          .distinct()
          .map(y -> new Node("y" + y, Cell.of(y), "1", 1, true))
          .toList();
    }
    return documents.stream()
        .filter(d -> key.equals("y" + year(d)))
        .map(d -> new Node(d.id(), Cell.of(d.title()), d.metadata().published(), 0, false))
        .toList();
  }

  @Override
  public List<String> path(String key) {
    return documents.stream()
        .filter(d -> d.id().equals(key))
        .map(d -> List.of("y" + year(d), key))
        .findFirst()
        .orElse(List.of());
  }

  @Override
  public Optional<String> find(Selection selection) {
    return selection.place().map(Place::document);
  }

  @Override
  public List<Place> provenance(String key) {
    return documents.stream()
        .filter(d -> d.id().equals(key))
        .map(d -> Place.of(d.id(), 0, 0))
        .toList();
  }
}
