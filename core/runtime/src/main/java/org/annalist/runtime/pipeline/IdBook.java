package org.annalist.runtime.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.runtime.store.Origin;

/**
 * Ids of documents while they come in. An id given here may be changed once more when all are
 * there; see {@link Renaming}. Safe for any thread.
 */
final class IdBook {

  private final Map<String, Origin> origins = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private Map<String, String> ids = new HashMap<>();
  private Set<String> taken = new HashSet<>();

  /** Takes note of sources that will be read, so that clashes are known before. */
  synchronized void announce(Collection<Origin> coming) {
    boolean clash = false;
    for (Origin origin : coming) {
      clash |= add(origin);
    }
    if (clash) {
      settle();
    }
  }

  /** The id of a document, as far as can be told now. */
  synchronized String claim(Origin origin) {
    if (!origins.containsKey(origin.key()) && add(origin)) {
      settle();
    }
    return ids.get(origin.key());
  }

  /** Forgets everything but these documents; their ids, by key, are then final. */
  synchronized Map<String, String> retain(List<Origin> there) {
    origins.clear();
    names.clear();
    there.forEach(origin -> origins.put(origin.key(), origin));
    there.forEach(origin -> names.add(origin.name()));
    settle();
    return Map.copyOf(ids);
  }

  /** Adds an origin; whether its name clashes with that of another. */
  private boolean add(Origin origin) {
    if (origins.putIfAbsent(origin.key(), origin) != null) {
      return false;
    }
    boolean clash = !names.add(origin.name()) || !taken.add(origin.name());
    ids.put(origin.key(), origin.name());
    return clash;
  }

  private void settle() {
    ids = new HashMap<>(DocumentIds.assign(origins.values()));
    taken = new HashSet<>(ids.values());
  }
}
