package org.annalist.runtime.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.annalist.api.Problem;
import org.annalist.api.document.Metadata;
import org.annalist.api.extract.Findings;
import org.annalist.runtime.containment.Caller;
import org.annalist.runtime.containment.PluginFault;
import org.annalist.runtime.hash.StableHash;
import org.annalist.runtime.registry.ExtractorPlugin;
import org.annalist.runtime.store.Analysis;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.runtime.store.LayerBlocks;
import org.annalist.runtime.store.Row;

/**
 * One document's way past the extractors: what is known of it so far, and who comes next. It may go
 * on in another thread after an extractor did not come back, but never in two at once.
 */
final class Visit {

  private final Means means;
  private final Basis basis;
  private final Overlay overlay;
  private final Reading reading;
  private final List<ExtractorPlugin> plugins;
  private DocumentEntry entry;
  private int asked;
  private ExtractorPlugin due;
  private long inputs;

  Visit(Means means, Basis basis, DocumentEntry entry) {
    this.means = means;
    this.basis = basis;
    this.overlay = new Overlay(means.encoder(), basis);
    this.reading = new Reading(means, entry.document());
    this.plugins = basis.plan().document();
    this.entry = overlay.apply(entry);
  }

  /** What is known so far. */
  DocumentEntry entry() {
    return entry;
  }

  /** Whether nobody has anything to do any more. */
  boolean isDone() {
    while (due == null && asked < plugins.size()) {
      ExtractorPlugin plugin = plugins.get(asked++);
      inputs = inputs(plugin);
      if (!plugin.isOff() && !isUpToDate(entry.analyses().get(plugin.name()))) {
        due = plugin;
      }
    }
    return due == null;
  }

  /** A number that changes when anything the extractor sees of the document does. */
  private long inputs(ExtractorPlugin plugin) {
    Metadata metadata = entry.document().metadata();
    long key = StableHash.of(basis.key(plugin), entry.content());
    key = StableHash.of(key, entry.id());
    key = StableHash.of(key, metadata.published());
    key = StableHash.of(key, metadata.title());
    key = StableHash.of(key, metadata.author());
    key = StableHash.of(key, metadata.publisher());
    // Whether the day was set by hand is a part of what an extractor may want to know.
    key = StableHash.of(key, entry.edits(basis.edits()).published().isPresent() ? 1 : 0);
    return StableHash.of(key, basis.key(entry, plugin.reads()));
  }

  private boolean isUpToDate(Analysis known) {
    return known != null
        && known.inputs() == inputs
        && known.terms() == basis.edits().termsKey(known.lexicons());
  }

  /** Asks who is left, and gives the entry with all that they find. */
  DocumentEntry run(Caller caller) {
    while (!isDone()) {
      DocumentEntry found = found(due, caller);
      entry = overlay.apply(found, new TreeSet<>(due.writes()));
      due = null;
    }
    return entry;
  }

  private DocumentEntry found(ExtractorPlugin plugin, Caller caller) {
    Set<String> lexicons = ConcurrentHashMap.newKeySet();
    SortedMap<String, List<Row>> rows = new TreeMap<>();
    Checked checked = null;
    List<Problem> problems;
    try {
      checked = call(plugin, lexicons, caller);
      rows = checked.rows().getOrDefault(entry.id(), new TreeMap<>());
      problems = checked.problems();
    } catch (PluginFault e) {
      if (!e.called()) {
        // It went off meanwhile; what it found earlier stays, and is stale.
        return entry;
      }
      problems = List.of(e.problem().in(entry.id()));
    }
    Map<String, LayerBlocks> layers = new HashMap<>();
    plugin.writes().forEach(layer -> layers.put(layer, null));
    for (Map.Entry<String, List<Row>> found : rows.entrySet()) {
      layers.put(
          found.getKey(),
          LayerBlocks.of(
              means
                  .encoder()
                  .encode(
                      checked.schemas().get(found.getKey()),
                      entry.document().text(),
                      found.getValue())));
    }
    Analysis analysis =
        new Analysis(
            plugin.producer(),
            plugin.writes(),
            inputs,
            lexicons,
            basis.edits().termsKey(lexicons),
            problems);
    return entry.withLayers(layers).withAnalysis(plugin.name(), analysis);
  }

  private Checked call(ExtractorPlugin plugin, Set<String> lexicons, Caller caller)
      throws PluginFault {
    // Here, not inside the call: the scan is not the plugin's, nor is the memory it takes.
    reading.tokens();
    DocumentEntry seen = entry;
    String text = seen.document().text();
    Checked checked =
        caller.call(
            plugin,
            means.limits().of(text.length()),
            (extractor, stop) -> {
              Findings findings =
                  extractor.extract(
                      new DocumentRequest(reading, basis, plugin, seen, lexicons, false, stop));
              // Values are taken to pieces by the plugin's own accessors, so it is done here.
              return new FindingCheck(
                      plugin, means.classes(), seen.id(), id -> id.equals(seen.id()) ? text : null)
                  .check(findings, text.length());
            });
    if (!checked.violation().isEmpty()) {
      means.guard().strike(plugin, checked.violation());
    }
    return checked;
  }
}
