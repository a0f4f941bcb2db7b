package org.annalist.runtime.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.api.Settings;
import org.annalist.runtime.hash.StableHash;
import org.annalist.runtime.journal.EditIndex;
import org.annalist.runtime.registry.ExtractorPlugin;
import org.annalist.runtime.registry.Plan;
import org.annalist.runtime.store.Analysis;
import org.annalist.runtime.store.DocumentEntry;

/**
 * What results depend on beside the documents: plugins, settings, edits.
 *
 * @param plan extractors in their order
 * @param settings settings by name of the plugin
 * @param edits edits in effect
 */
public record Basis(Plan plan, Map<String, Settings> settings, EditIndex edits) {

  public Basis {
    settings = Map.copyOf(settings);
  }

  /** The settings of a plugin. */
  public Settings settings(String plugin) {
    return settings.getOrDefault(plugin, Settings.NONE);
  }

  /** A number that changes when the plugin, its version or its settings do. */
  long key(ExtractorPlugin plugin) {
    long key = StableHash.of(StableHash.of(0, plugin.name()), plugin.home().version());
    // Another instance of the same version may be another build.
    key = StableHash.of(key, String.join(",", plugin.reads()));
    for (Map.Entry<String, String> set :
        new TreeMap<>(settings(plugin.name()).values()).entrySet()) {
      key = StableHash.of(StableHash.of(key, set.getKey()), set.getValue());
    }
    return key;
  }

  /** A number that changes when anything an extractor sees of a layer in a document does. */
  long key(DocumentEntry entry, String layer) {
    long key = entry.edits(edits).key(layer);
    for (Map.Entry<String, Analysis> analysis : entry.analyses().entrySet()) {
      if (analysis.getValue().writes().contains(layer)) {
        key = StableHash.of(key, analysis.getValue().key());
      }
    }
    return key;
  }

  /** {@link #key(DocumentEntry, String)} of several layers. */
  long key(DocumentEntry entry, List<String> layers) {
    long key = 0;
    for (String layer : layers) {
      key = StableHash.of(key, key(entry, layer));
    }
    return key;
  }
}
