package org.annalist.runtime.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.annalist.runtime.store.Origin;

/**
 * Gives documents their ids: the path inside what the user added. Where several documents have the
 * same path, each gets as many of its parent folders before it as are needed to tell them apart,
 * and after that a number. Which id a document gets depends on what is there, not on what came
 * first.
 */
final class DocumentIds {

  private DocumentIds() {}

  /** Ids by key of the origin. */
  static Map<String, String> assign(Collection<Origin> origins) {
    Map<String, List<Origin>> byName = new TreeMap<>();
    Set<String> keys = new HashSet<>();
    for (Origin origin : origins.stream().sorted().toList()) {
      if (keys.add(origin.key())) {
        byName.computeIfAbsent(origin.name(), name -> new ArrayList<>()).add(origin);
      }
    }
    Map<String, String> ids = new HashMap<>();
    Set<String> taken = new HashSet<>();
    byName.forEach(
        (name, same) -> {
          if (same.size() == 1) {
            ids.put(same.get(0).key(), name);
            taken.add(name);
          }
        });
    byName.values().stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> tellApart(same, ids, taken));
    return ids;
  }

  private static void tellApart(List<Origin> same, Map<String, String> ids, Set<String> taken) {
    int deepest = same.stream().mapToInt(origin -> origin.parents().size()).max().orElse(0);
    int depth = 1;
    while (depth < deepest && countDistinct(same, depth) < same.size()) {
      depth++;
    }
    for (Origin origin : same) {
      String wanted = prefixed(origin, depth);
      String id = wanted;
      for (int number = 2; !taken.add(id); number++) {
        id = numbered(wanted, number);
      }
      ids.put(origin.key(), id);
    }
  }

  private static long countDistinct(List<Origin> same, int depth) {
    return same.stream().map(origin -> prefixed(origin, depth)).distinct().count();
  }

  private static String prefixed(Origin origin, int depth) {
    List<String> parents = origin.parents();
    List<String> nearest = parents.subList(Math.max(0, parents.size() - depth), parents.size());
    return nearest.isEmpty() ? origin.name() : String.join("/", nearest) + "/" + origin.name();
  }

  /** The number stands before the extension, so that the file keeps its kind. */
  private static String numbered(String id, int number) {
    int slash = id.lastIndexOf('/');
    int dot = id.lastIndexOf('.');
    return dot > slash + 1
        ? id.substring(0, dot) + "-" + number + id.substring(dot)
        : id + "-" + number;
  }
}
