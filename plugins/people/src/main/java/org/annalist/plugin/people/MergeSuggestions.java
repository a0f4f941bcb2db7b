package org.annalist.plugin.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.corpus.Edit;
import org.annalist.api.view.Action;
import org.annalist.api.view.Words;

/**
 * Finds short names that may mean a longer one which stands in the same document: a given name at
 * the end of a full name, a body's name at the begin of a fuller one.
 */
final class MergeSuggestions {

  private static final int SHORT_PERSON = 2;
  private static final int SHORT_BODY = 2;
  private static final int MOST = 3;

  /**
   * A suggestion.
   *
   * @param kept the entity with the longer name
   * @param merged the entity with the short name
   */
  record Merge(Tally kept, Tally merged) {

    Action action(Words words) {
      String label = words.say("merge", merged.entity().name(), kept.entity().name());
      return new Action.Apply(
          label, new Edit.MergeEntities(kept.entity().id(), merged.entity().id()));
    }

    /** Whether it speaks of the entity with this id. */
    boolean concerns(String id) {
      return kept.entity().id().equals(id) || merged.entity().id().equals(id);
    }
  }

  private final Map<String, List<Tally>> longer = new HashMap<>();
  private final Map<Tally, List<String>> names = new HashMap<>();

  private MergeSuggestions() {}

  /**
   * Suggestions by id of the entity with the short name, in the order of the roll; of one name the
   * likeliest first.
   */
  static Map<String, List<Merge>> of(Roll roll, Cancellation cancellation) {
    MergeSuggestions suggestions = new MergeSuggestions();
    List<Tally> candidates =
        roll.all().stream()
            .filter(tally -> hasFullerNames(tally.entity().type()) && tally.documents() > 0)
            .toList();
    candidates.forEach(suggestions::index);
    Map<String, List<Merge>> found = new LinkedHashMap<>();
    for (Tally tally : candidates) {
      cancellation.check();
      List<Merge> merges = suggestions.merges(tally);
      if (!merges.isEmpty()) {
        found.put(tally.entity().id(), merges);
      }
    }
    return found;
  }

  private static boolean hasFullerNames(EntityType type) {
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }

  private void index(Tally tally) {
    List<String> name = List.of(tally.entity().name().toLowerCase(Locale.ROOT).split("\\s+"));
    names.put(tally, name);
    longer.computeIfAbsent(bucket(tally), key -> new ArrayList<>()).add(tally);
  }

  private boolean isPerson(Tally tally) {
    return tally.entity().type() == EntityType.PERSON;
  }

  /**
   * Names that can mean each other share the last syllable of a person, the first two of a body.
   */
  private String bucket(Tally tally) {
    List<String> name = names.get(tally);
    return isPerson(tally)
        ? "person " + name.get(name.size() - 1)
        : "body " + String.join(" ", name.subList(0, Math.min(SHORT_BODY, name.size())));
  }

  private List<Merge> merges(Tally tally) {
    int length = names.get(tally).size();
    boolean isShort = isPerson(tally) ? length <= SHORT_PERSON : length >= SHORT_BODY;
    if (!isShort) {
      return List.of();
    }
    return longer.get(bucket(tally)).stream()
        .filter(other -> means(tally, other) && tally.shared(other) > 0)
        .sorted(Comparator.comparing((Tally other) -> -tally.shared(other)))
        .limit(MOST)
        .map(other -> new Merge(other, tally))
        .toList();
  }

  private boolean means(Tally tally, Tally other) {
    List<String> name = names.get(tally);
    List<String> fuller = names.get(other);
    int more = fuller.size() - name.size();
    if (more <= 0) {
      return false;
    }
    List<String> part =
        isPerson(tally) ? fuller.subList(more, fuller.size()) : fuller.subList(0, name.size());
    return part.equals(name);
  }
}
