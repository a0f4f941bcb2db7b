package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.workbench.search.FoldedText;

/** What Quick Access finds: commands, views, documents, and whom or what they name. */
final class QuickAccessIndex {

  private static final int PER_GROUP = 6;

  private QuickAccessIndex() {}

  /** What a hit is; the order is that of the groups. */
  enum Group {
    ENTITY,
    DOCUMENT,
    VIEW,
    COMMAND
  }

  /**
   * Something that was found.
   *
   * @param words what it is called
   * @param detail paler words
   * @param icon name of its icon
   * @param command id of the command to run, or empty
   * @param selection what is selected and opened, if there is no command
   */
  record Found(
      Group group, String words, String detail, String icon, String command, Selection selection) {}

  /** Commands and views as they can be found, with their words in the language of the window. */
  static List<Found> search(
      String typed, List<Found> commands, Snapshot snapshot, Cancellation cancellation) {
    String wanted = FoldedText.fold(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Map<Group, List<Found>> groups = new LinkedHashMap<>();
    for (Group group : Group.values()) {
      groups.put(group, new ArrayList<>());
    }
    entities(wanted, snapshot, groups.get(Group.ENTITY), cancellation);
    for (Document document : snapshot.documents()) {
      cancellation.check();
      String title = document.title();
      if (matches(title + " " + document.id(), wanted)) {
        Selection place = Selection.of(Place.of(document.id(), 0, 0));
        groups
            .get(Group.DOCUMENT)
            .add(new Found(Group.DOCUMENT, title, document.id(), "document", "", place));
      }
    }
    for (Found command : commands) {
      if (matches(command.words() + " " + command.detail(), wanted)) {
        groups.get(command.group()).add(command);
      }
    }
    // Names as they were typed, accents and all, come before those that only match folded.
    Comparator<Found> exactFirst =
        Comparator.<Found, Boolean>comparing(f -> !FoldedText.fold(f.words()).equals(wanted))
            .thenComparing(
                f ->
                    !f.words()
                        .toLowerCase(Locale.ROOT)
                        .contains(typed.strip().toLowerCase(Locale.ROOT)));
    // What is called just so comes first, whatever it is.
    Comparator<List<Found>> calledSoFirst =
        Comparator.comparing(
            group -> group.stream().noneMatch(f -> FoldedText.fold(f.words()).equals(wanted)));
    return groups.values().stream()
        .sorted(calledSoFirst)
        .flatMap(found -> found.stream().sorted(exactFirst).limit(PER_GROUP))
        .toList();
  }

  private static void entities(
      String wanted, Snapshot snapshot, List<Found> into, Cancellation cancellation) {
    Cursor<?> cursor = snapshot.cursor(Layers.IDENTITIES_NAME);
    while (cursor.next() && into.size() < 200) {
      cancellation.check();
      int name = cursor.component("name");
      int id = cursor.component("id");
      int type = cursor.component("type");
      if (name >= 0 && id >= 0 && matches(cursor.text(name), wanted)) {
        String kind = type < 0 ? "" : cursor.text(type);
        Selection selection = Selection.entity(cursor.text(id)).with(cursor.place());
        into.add(
            new Found(
                Group.ENTITY, cursor.text(name), cursor.document(), icon(kind), "", selection));
      }
    }
  }

  private static String icon(String type) {
    return switch (type) {
      case "PERSON", "POSITION" -> "person";
      case "ORGANIZATION", "LOCATION" -> "organization";
      default -> "documents";
    };
  }

  private static boolean matches(String words, String wanted) {
    String folded = FoldedText.fold(words);
    for (String part : wanted.split(" +")) {
      if (!folded.contains(part)) {
        return false;
      }
    }
    return true;
  }
}
