package org.annalist.workbench.quick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.scale.Days;
import org.annalist.workbench.search.Match;
import org.annalist.workbench.search.Query;
import org.annalist.workbench.search.Searcher;
import org.annalist.workbench.search.TextSearcher;

/**
 * Looks for typed words in the names of everything, and in sentences. Runs in the background.
 *
 * @param known commands, views, perspectives and preferences
 * @param recent keys of what was taken before, the newest first
 */
record QuickSearch(Words words, List<QuickItem> known, List<String> recent, Snapshot snapshot) {

  private static final String ENTITY = "entity:";
  private static final String DOCUMENT = "document:";
  private static final String PERSPECTIVE = "command:org.annalist.perspective.";

  /** Rows that the list has room for, and rows of one group if there are others. */
  private static final int ROWS = 14;

  private static final int PER_GROUP = 6;

  /** Sentences that are listed, letters that they are looked for by, and pieces of the search. */
  private static final int SENTENCES = 3;

  private static final int LETTERS = 3;
  private static final int PIECES = 3;
  private static final int CONTEXT = 42;

  /** What was found of one group: the best of them, and how many there are. */
  private static final class Found {
    private final List<QuickItem> best = new ArrayList<>();
    private int count;
  }

  /** Looks for typed words; what was taken before, if there are none. */
  QuickAnswer search(String typed, Cancellation cancellation) {
    QuickMatch match = new QuickMatch(typed);
    if (match.isEmpty()) {
      List<QuickItem> items = remembered(cancellation);
      return new QuickAnswer(typed, items, Map.of(QuickGroup.RECENT, items.size()));
    }
    Map<QuickGroup, Found> groups = new EnumMap<>(QuickGroup.class);
    entities(match, groups, cancellation);
    for (Document document : snapshot.documents()) {
      cancellation.check();
      if (match.matches(document.title() + " " + document.id())) {
        add(groups, match, item(document));
      }
    }
    for (QuickItem item : known) {
      if (match.matches(item.words() + " " + item.right())) {
        add(groups, match, item);
      }
    }
    sentences(typed, groups, cancellation);
    further(typed, match, groups);
    return answer(typed, match, groups, cancellation);
  }

  private void add(Map<QuickGroup, Found> groups, QuickMatch match, QuickItem item) {
    Found found = groups.computeIfAbsent(item.group(), g -> new Found());
    found.count++;
    found.best.add(item);
    if (found.best.size() > 4 * PER_GROUP) {
      found.best.sort(order(match));
      found.best.subList(PER_GROUP, found.best.size()).clear();
    }
  }

  /** The nearest first, of equally near ones what was taken lately, then the shorter one. */
  /** What can be done further, which repeats what was typed, stands behind what was found. */
  private Comparator<QuickItem> order(QuickMatch match) {
    return Comparator.<QuickItem, Boolean>comparing(item -> item.key().isEmpty())
        .thenComparingInt(item -> match.distance(item.words()))
        .thenComparingInt(this::age)
        .thenComparingInt(item -> item.words().length());
  }

  private int age(QuickItem item) {
    int at = recent.indexOf(item.key());
    return at < 0 ? recent.size() : at;
  }

  private QuickAnswer answer(
      String typed, QuickMatch match, Map<QuickGroup, Found> groups, Cancellation cancellation) {
    Map<QuickGroup, Integer> counts = new EnumMap<>(QuickGroup.class);
    groups.forEach((group, found) -> counts.put(group, found.count));
    groups.forEach(
        (group, found) -> {
          if (group != QuickGroup.SENTENCE) {
            found.best.sort(order(match));
          }
        });
    int most = PER_GROUP;
    while (most > 1 && rows(groups, most) > ROWS) {
      most--;
    }
    int limit = most;
    List<QuickItem> items =
        groups.entrySet().stream()
            .sorted(order(groups, match))
            .flatMap(group -> group.getValue().best.stream().limit(limit))
            .toList();
    return new QuickAnswer(typed, counted(items, cancellation), counts);
  }

  /** What is called just so first, whatever it is; sentences last if no name is wanted. */
  private static Comparator<Map.Entry<QuickGroup, Found>> order(
      Map<QuickGroup, Found> groups, QuickMatch match) {
    boolean named = groups.keySet().stream().anyMatch(QuickGroup::isNamed);
    return Comparator.<Map.Entry<QuickGroup, Found>, Boolean>comparing(
            group -> group.getValue().best.stream().noneMatch(i -> match.isCalled(i.words())))
        .thenComparing(group -> group.getKey() == QuickGroup.SENTENCE && !named);
  }

  /** What else can be done with what was typed, and with the person that it names. */
  private void further(String typed, QuickMatch match, Map<QuickGroup, Found> groups) {
    Found persons = groups.get(QuickGroup.PERSON);
    if (persons != null) {
      persons.best.sort(order(match));
      QuickItem person = persons.best.get(0);
      for (String perspective : List.of("people", "timeline")) {
        known(PERSPECTIVE + perspective)
            .map(
                item ->
                    item.further(
                        words.of("quick.in." + perspective, person.words()), person.selection()))
            .ifPresent(item -> add(groups, match, item));
      }
    }
    known("command:org.annalist.search")
        .map(item -> item.further(words.of("quick.search", typed.strip()), Selection.NONE))
        .ifPresent(item -> add(groups, match, item));
  }

  private Optional<QuickItem> known(String key) {
    return known.stream().filter(item -> item.key().equals(key)).findFirst();
  }

  private static int rows(Map<QuickGroup, Found> groups, int most) {
    return groups.values().stream().mapToInt(found -> Math.min(most, found.best.size())).sum();
  }

  private String day(Document document) {
    return Days.words(document.metadata().published(), words.locale());
  }

  private QuickItem item(Document document) {
    return QuickItem.ofPlace(
        QuickGroup.DOCUMENT,
        DOCUMENT + document.id(),
        document.title(),
        document.id(),
        day(document),
        Selection.of(Place.of(document.id(), 0, 0)));
  }

  private void entities(
      QuickMatch match, Map<QuickGroup, Found> groups, Cancellation cancellation) {
    Cursor<?> cursor = snapshot.cursor(Layers.IDENTITIES_NAME);
    while (cursor.next()) {
      cancellation.check();
      int name = cursor.component("name");
      int aliases = cursor.component("aliases");
      if (name >= 0
          && (match.matches(cursor.text(name))
              || aliases >= 0 && match.matches(cursor.text(aliases)))) {
        add(groups, match, entity(cursor));
      }
    }
  }

  private static QuickItem entity(Cursor<?> cursor) {
    String id = cursor.text(cursor.component("id"));
    int type = cursor.component("type");
    return QuickItem.ofPlace(
        QuickGroup.ofEntity(type < 0 ? "" : cursor.text(type)),
        ENTITY + id,
        cursor.text(cursor.component("name")),
        "",
        "",
        Selection.entity(id).with(cursor.place()));
  }

  /** Says of entities how often and in how many documents they are named. */
  private List<QuickItem> counted(List<QuickItem> items, Cancellation cancellation) {
    Map<String, Integer> mentions = new HashMap<>();
    Map<String, Set<String>> documents = new HashMap<>();
    for (QuickItem item : items) {
      if (item.key().startsWith(ENTITY)) {
        mentions.put(item.key().substring(ENTITY.length()), 0);
      }
    }
    Cursor<?> cursor = snapshot.cursor(Layers.LINKS_NAME);
    while (!mentions.isEmpty() && cursor.next()) {
      cancellation.check();
      String entity = cursor.text(cursor.component("entity"));
      if (mentions.containsKey(entity)) {
        mentions.merge(entity, 1, Integer::sum);
        documents.computeIfAbsent(entity, e -> new HashSet<>()).add(cursor.document());
      }
    }
    return items.stream().map(item -> detailed(item, mentions, documents)).toList();
  }

  private QuickItem detailed(
      QuickItem item, Map<String, Integer> mentions, Map<String, Set<String>> documents) {
    String id = item.key().startsWith(ENTITY) ? item.key().substring(ENTITY.length()) : "";
    return documents.containsKey(id)
        ? item.withDetail(
            words.of(
                "quick.counts",
                words.number(mentions.get(id)),
                words.number(documents.get(id).size())))
        : item;
  }

  private void sentences(String typed, Map<QuickGroup, Found> groups, Cancellation cancellation) {
    if (typed.strip().length() < LETTERS) {
      return;
    }
    Searcher.Search search =
        new TextSearcher().search(new Query('"' + typed.replace("\"", "") + '"', false), snapshot);
    Found found = new Found();
    for (int i = 0; i < PIECES && found.best.size() < SENTENCES; i++) {
      Searcher.Piece piece = search.next(cancellation);
      for (Match match : piece.matches()) {
        found.count++;
        if (found.best.size() < SENTENCES) {
          found.best.add(sentence(match));
        }
      }
      if (piece.isLast()) {
        break;
      }
    }
    if (found.count > 0) {
      groups.put(QuickGroup.SENTENCE, found);
    }
  }

  private QuickItem sentence(Match match) {
    String left = match.left();
    String right = match.right();
    int from = left.length() <= CONTEXT ? 0 : left.indexOf(' ', left.length() - CONTEXT);
    String before = from <= 0 ? left : "…" + left.substring(from);
    int to = right.length() <= CONTEXT ? -1 : right.lastIndexOf(' ', CONTEXT);
    String after = to < 0 ? right : right.substring(0, to) + "…";
    String day = snapshot.document(match.place().document()).map(this::day).orElse("");
    return QuickItem.ofPlace(
        QuickGroup.SENTENCE,
        "",
        "“" + before.stripLeading() + match.keyword() + after.stripTrailing() + "”",
        "",
        day,
        Selection.of(match.place()));
  }

  /** What was taken before and is still there, the newest first. */
  private List<QuickItem> remembered(Cancellation cancellation) {
    Map<String, QuickItem> there = new HashMap<>();
    known.stream().filter(item -> recent.contains(item.key())).forEach(i -> there.put(i.key(), i));
    for (String key : recent) {
      if (key.startsWith(DOCUMENT)) {
        snapshot
            .document(key.substring(DOCUMENT.length()))
            .ifPresent(document -> there.put(key, item(document)));
      }
    }
    if (recent.stream().anyMatch(key -> key.startsWith(ENTITY))) {
      Cursor<?> cursor = snapshot.cursor(Layers.IDENTITIES_NAME);
      while (cursor.next()) {
        cancellation.check();
        if (recent.contains(ENTITY + cursor.text(cursor.component("id")))) {
          QuickItem item = entity(cursor);
          there.put(item.key(), item);
        }
      }
    }
    List<QuickItem> items =
        recent.stream().filter(there::containsKey).map(key -> there.get(key)).toList();
    return counted(items, cancellation).stream().map(item -> item.in(QuickGroup.RECENT)).toList();
  }
}
