package org.annalist.plugin.people;

import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Page;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Shows all that the corpus says of one person, body, place or official document. */
@Component
@ViewInfo(
    id = "person",
    label = "%personLabel",
    icon = "person",
    perspective = {"people"},
    area = "editor",
    order = 20,
    follows = true)
public final class PersonView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Snapshot snapshot = request.snapshot();
    Words words = Words.of(PersonView.class, request.locale());
    Days days = new Days(snapshot, words);
    Roll roll = Roll.of(snapshot, days, request.locale(), request.cancellation());
    return selected(snapshot, request.selection())
        .flatMap(roll::find)
        .or(() -> roll.all().stream().findFirst())
        .<ViewModel>map(
            tally -> {
              Subject subject = Subject.of(snapshot, tally.entity(), days, request.cancellation());
              return new PersonPage(snapshot, roll, days, words, request.cancellation())
                  .of(subject);
            })
        .orElseGet(() -> Page.empty(Absence.of(snapshot, words)));
  }

  /**
   * The selected entity, else the one that the words at the selected place mean, else the first one
   * of its sentence, else of its document.
   */
  private static Optional<String> selected(Snapshot snapshot, Selection selection) {
    return selection.entity().isEmpty()
        ? selection
            .place()
            .filter(place -> snapshot.document(place.document()).isPresent())
            .flatMap(
                place ->
                    first(snapshot, place)
                        .or(() -> first(snapshot, snapshot.sentence(place)))
                        .or(() -> first(snapshot, whole(snapshot, place.document()))))
        : Optional.of(selection.entity());
  }

  private static Place whole(Snapshot snapshot, String document) {
    int length = snapshot.document(document).orElseThrow().text().length();
    return Place.of(document, 0, length);
  }

  private static Optional<String> first(Snapshot snapshot, Place place) {
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, place.document(), place.span());
    while (links.next()) {
      if (links.span().overlaps(place.span())) {
        return Optional.of(links.value().entity());
      }
    }
    return Optional.empty();
  }
}
