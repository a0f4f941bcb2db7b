package org.annalist.plugin.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Lists the entities of the selected document, else of the first one, the most frequent first. */
@Component
@ViewInfo(
    id = "mentions",
    label = "%mentionsLabel",
    icon = "entities",
    perspective = {"read"},
    area = "right",
    order = 10,
    follows = true)
public final class MentionsView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Snapshot snapshot = request.snapshot();
    Words words = Words.of(MentionsView.class, request.locale());
    Roll roll =
        Roll.of(snapshot, new Days(snapshot, words), request.locale(), request.cancellation());
    RowsTable.Builder table =
        RowsTable.of(
                new Table.Column("name", words.say("name"), false, 60),
                new Table.Column("here", words.say("here"), true, 20),
                new Table.Column("documents", words.say("documents"), true, 20))
            .title(words.say("mentionsLabel"))
            .notice(notice(snapshot, words));
    Optional<Document> document = current(snapshot, request.selection());
    document.ifPresent(
        known ->
            places(snapshot, known.id()).entrySet().stream()
                .sorted(
                    Comparator.comparing((Map.Entry<String, List<Place>> e) -> -e.getValue().size())
                        .thenComparing(e -> e.getValue().get(0)))
                .forEach(e -> row(table, roll, e.getKey(), e.getValue(), words)));
    return table.build();
  }

  private static Notice notice(Snapshot snapshot, Words words) {
    return snapshot.count(Layers.LINKS_NAME) > 0
        ? Notice.of(words.say("namelessHere"), "")
        : Absence.of(snapshot, words);
  }

  private static Optional<Document> current(Snapshot snapshot, Selection selection) {
    return selection
        .place()
        .flatMap(place -> snapshot.document(place.document()))
        .or(() -> snapshot.documents().stream().findFirst());
  }

  private static Map<String, List<Place>> places(Snapshot snapshot, String document) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, document);
    int id = links.component("entity");
    while (links.next()) {
      places.computeIfAbsent(links.text(id), key -> new ArrayList<>()).add(links.place());
    }
    return places;
  }

  private static void row(
      RowsTable.Builder table, Roll roll, String id, List<Place> places, Words words) {
    roll.find(id)
        .ifPresent(
            tally -> {
              table.row(
                  id,
                  List.of(
                      Cell.of(tally.entity().name()).withMark(tally.entity().type().name()),
                      Cell.number(words.number(places.size()), places.size()),
                      Cell.number(words.number(tally.documents()), tally.documents())),
                  places);
              table.select(id, Selection.entity(id).with(places.get(0)));
            });
  }
}
