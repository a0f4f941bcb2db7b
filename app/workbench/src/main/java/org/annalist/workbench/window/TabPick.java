package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.workbench.layout.PerspectivePage;
import org.annalist.workbench.layout.model.PartId;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.window.PickDialog.Entry;

/** The tabs of a page to go to: documents, then views. */
final class TabPick {

  private final Words words;

  TabPick(Words words) {
    this.words = words;
  }

  List<Entry<String>> entries(PerspectivePage page) {
    List<Entry<String>> documents = new ArrayList<>();
    List<Entry<String>> views = new ArrayList<>();
    for (String id : page.model().parts()) {
      boolean kept = !PartId.parse(id).document().isEmpty();
      page.part(id)
          .filter(part -> page.idOf(part).equals(id))
          .ifPresent(
              part ->
                  (kept ? documents : views)
                      .add(
                          new Entry<>(
                              words.of(kept ? "pick.documents" : "pick.views"),
                              part.title(),
                              part.icon(),
                              id)));
    }
    return Stream.concat(documents.stream(), views.stream()).toList();
  }
}
