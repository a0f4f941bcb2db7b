package org.annalist.runtime.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.annalist.api.Cancellation;
import org.annalist.api.Problem;
import org.annalist.api.document.Metadata;
import org.annalist.api.extract.Findings;
import org.annalist.runtime.containment.PluginFault;
import org.annalist.runtime.hash.StableHash;
import org.annalist.runtime.registry.ExtractorPlugin;
import org.annalist.runtime.store.Analysis;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.runtime.store.LayerBlocks;
import org.annalist.runtime.store.Row;

/** Brings the results of one document up to date. Safe for any thread. */
public final class DocumentAnalyst {

  private final Means means;

  public DocumentAnalyst(Means means) {
    this.means = means;
  }

  /**
   * The entry with all that extractors of documents find, and with the analyst's edits. What is up
   * to date is not done again; if everything is, the result is the same object.
   *
   * @throws java.util.concurrent.CancellationException if cancelled
   */
  public DocumentEntry bring(DocumentEntry entry, Basis basis, Cancellation cancellation) {
    Overlay overlay = new Overlay(means.encoder(), basis);
    DocumentEntry current = overlay.apply(dated(entry, basis));
    Reading reading = new Reading(means, entry.document());
    for (ExtractorPlugin plugin : basis.plan().document()) {
      long inputs = inputs(plugin, current, basis);
      if (!plugin.isOff() && !isUpToDate(current.analyses().get(plugin.name()), inputs, basis)) {
        cancellation.check();
        // Here, not inside the call: the scan is not the plugin's, nor is the memory it takes.
        reading.tokens();
        current = run(plugin, inputs, current, reading, basis, cancellation);
        current = overlay.apply(current, new TreeSet<>(plugin.writes()));
      }
    }
    return current;
  }

  /** Whether {@link #bring} would have nothing to do. */
  public boolean isUpToDate(DocumentEntry entry, Basis basis) {
    DocumentEntry current = new Overlay(means.encoder(), basis).apply(dated(entry, basis));
    return current == entry
        && basis.plan().document().stream()
            .allMatch(
                plugin ->
                    plugin.isOff()
                        || isUpToDate(
                            entry.analyses().get(plugin.name()),
                            inputs(plugin, entry, basis),
                            basis));
  }

  private static DocumentEntry dated(DocumentEntry entry, Basis basis) {
    Metadata given = entry.given();
    String day = basis.edits().published(entry.id()).orElse(given.published());
    return entry.document().metadata().published().equals(day)
        ? entry
        : entry.withMetadata(given.withPublished(day));
  }

  private static long inputs(ExtractorPlugin plugin, DocumentEntry entry, Basis basis) {
    Metadata metadata = entry.document().metadata();
    long key = StableHash.of(basis.key(plugin), entry.content());
    key = StableHash.of(key, entry.id());
    key = StableHash.of(key, metadata.published());
    key = StableHash.of(key, metadata.title());
    key = StableHash.of(key, metadata.author());
    key = StableHash.of(key, metadata.publisher());
    // Whether the day was set by hand is a part of what an extractor may want to know.
    key = StableHash.of(key, basis.edits().published(entry.id()).isPresent() ? 1 : 0);
    return StableHash.of(key, basis.key(entry, plugin.reads()));
  }

  private static boolean isUpToDate(Analysis known, long inputs, Basis basis) {
    return known != null
        && known.inputs() == inputs
        && known.terms() == basis.edits().termsKey(known.lexicons());
  }

  private DocumentEntry run(
      ExtractorPlugin plugin,
      long inputs,
      DocumentEntry entry,
      Reading reading,
      Basis basis,
      Cancellation cancellation) {
    Set<String> asked = ConcurrentHashMap.newKeySet();
    SortedMap<String, List<Row>> rows = new TreeMap<>();
    Checked checked = null;
    List<Problem> problems;
    try {
      checked = call(plugin, entry, reading, basis, asked, cancellation);
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
            asked,
            basis.edits().termsKey(asked),
            problems);
    return entry.withLayers(layers).withAnalysis(plugin.name(), analysis);
  }

  private Checked call(
      ExtractorPlugin plugin,
      DocumentEntry entry,
      Reading reading,
      Basis basis,
      Set<String> asked,
      Cancellation cancellation)
      throws PluginFault {
    String text = entry.document().text();
    Checked checked =
        means
            .guard()
            .call(
                plugin,
                means.limits().of(text.length()),
                cancellation,
                (extractor, stop) -> {
                  Findings findings =
                      extractor.extract(
                          new DocumentRequest(reading, basis, plugin, entry, asked, false, stop));
                  // Values are taken to pieces by the plugin's own accessors, so it is done here.
                  return new FindingCheck(
                          plugin,
                          means.classes(),
                          entry.id(),
                          id -> id.equals(entry.id()) ? text : null)
                      .check(findings, text.length());
                });
    if (!checked.violation().isEmpty()) {
      means.guard().strike(plugin, checked.violation());
    }
    return checked;
  }
}
