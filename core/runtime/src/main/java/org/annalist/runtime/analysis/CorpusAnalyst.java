package org.annalist.runtime.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.annalist.api.Cancellation;
import org.annalist.api.Problem;
import org.annalist.runtime.containment.PluginFault;
import org.annalist.runtime.hash.StableHash;
import org.annalist.runtime.registry.ExtractorPlugin;
import org.annalist.runtime.store.Analysis;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.runtime.store.LayerBlocks;
import org.annalist.runtime.store.Row;

/** Brings what extractors of the whole corpus find up to date. Not for several threads at once. */
public final class CorpusAnalyst {

  private final Means means;

  public CorpusAnalyst(Means means) {
    this.means = means;
  }

  /**
   * The state with all that extractors of the corpus find; the same object if it is up to date.
   *
   * @throws java.util.concurrent.CancellationException if cancelled
   */
  public CorpusState bring(CorpusState state, Basis basis, Cancellation cancellation) {
    CorpusState current = state;
    for (ExtractorPlugin plugin : basis.plan().corpus()) {
      if (!plugin.isOff()) {
        current = bring(plugin, current, basis, cancellation);
      }
    }
    return current;
  }

  private CorpusState bring(
      ExtractorPlugin plugin, CorpusState state, Basis basis, Cancellation cancellation) {
    CorpusState.CorpusAnalysis before = state.corpus().get(plugin.name());
    if (before == null && state.documents().isEmpty()) {
      return state;
    }
    Map<String, Long> seen = new HashMap<>();
    long inputs = StableHash.of(basis.key(plugin), basis.edits().decisionsKey());
    for (DocumentEntry entry : state.documents()) {
      long key = key(plugin, entry, state, basis);
      seen.put(entry.id(), key);
      inputs = StableHash.of(StableHash.of(inputs, entry.id()), key);
    }
    if (before != null
        && before.analysis().inputs() == inputs
        && before.analysis().terms() == basis.edits().termsKey(before.analysis().lexicons())) {
      return state;
    }
    cancellation.check();
    Set<String> changed = changed(before == null ? Map.of() : before.seen(), seen);
    return run(plugin, inputs, seen, changed, state, basis, cancellation);
  }

  private static long key(
      ExtractorPlugin plugin, DocumentEntry entry, CorpusState state, Basis basis) {
    long key = StableHash.of(entry.content(), entry.document().metadata().published());
    key = StableHash.of(key, entry.document().metadata().title());
    key = StableHash.of(key, basis.key(entry, plugin.reads()));
    for (CorpusState.CorpusAnalysis other : state.corpus().values()) {
      if (other.analysis().writes().stream().anyMatch(plugin.reads()::contains)) {
        key = StableHash.of(key, other.analysis().key());
      }
    }
    return key;
  }

  private static Set<String> changed(Map<String, Long> before, Map<String, Long> now) {
    Set<String> changed = new TreeSet<>();
    now.forEach(
        (id, key) -> {
          if (!Objects.equals(before.get(id), key)) {
            changed.add(id);
          }
        });
    before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(changed::add);
    return changed;
  }

  private CorpusState run(
      ExtractorPlugin plugin,
      long inputs,
      Map<String, Long> seen,
      Set<String> changed,
      CorpusState state,
      Basis basis,
      Cancellation cancellation) {
    Set<String> asked = ConcurrentHashMap.newKeySet();
    CorpusState.Change change = new CorpusState.Change(state);
    List<Problem> problems;
    try {
      Checked checked = call(plugin, changed, asked, state, basis, cancellation);
      problems = checked.problems();
      replace(plugin, checked, state, basis, change);
    } catch (PluginFault e) {
      if (!e.called()) {
        return state;
      }
      // What it found before stays as far as its documents did not change.
      problems = List.of(e.problem());
    }
    Analysis analysis =
        new Analysis(
            plugin.producer(),
            plugin.writes(),
            inputs,
            asked,
            basis.edits().termsKey(asked),
            problems);
    return change
        .corpus(plugin.name(), new CorpusState.CorpusAnalysis(analysis, Map.copyOf(seen)))
        .build();
  }

  private Checked call(
      ExtractorPlugin plugin,
      Set<String> changed,
      Set<String> asked,
      CorpusState state,
      Basis basis,
      Cancellation cancellation)
      throws PluginFault {
    long characters =
        state.documents().stream().mapToLong(entry -> entry.document().text().length()).sum();
    Checked checked =
        means
            .guard()
            .call(
                plugin,
                means.limits().of(characters),
                cancellation,
                (extractor, stop) ->
                    check(plugin, state)
                        .check(
                            extractor.extract(
                                new CorpusRequest(
                                    basis,
                                    plugin,
                                    state.decisions(basis.edits()),
                                    means.snapshot(state),
                                    changed,
                                    asked,
                                    false,
                                    stop)),
                            characters));
    if (!checked.violation().isEmpty()) {
      means.guard().strike(plugin, checked.violation());
    }
    return checked;
  }

  private FindingCheck check(ExtractorPlugin plugin, CorpusState state) {
    Map<String, String> texts = new HashMap<>();
    state.documents().forEach(entry -> texts.put(entry.id(), entry.document().text()));
    return new FindingCheck(plugin, means.classes(), "", texts::get);
  }

  private void replace(
      ExtractorPlugin plugin,
      Checked checked,
      CorpusState state,
      Basis basis,
      CorpusState.Change change) {
    Overlay overlay = new Overlay(means.encoder(), basis);
    for (DocumentEntry entry : state.documents()) {
      SortedMap<String, List<Row>> rows = checked.rows().getOrDefault(entry.id(), new TreeMap<>());
      Map<String, LayerBlocks> layers = new HashMap<>();
      for (String layer : plugin.writes()) {
        List<Row> found = rows.get(layer);
        if (found != null) {
          layers.put(
              layer,
              LayerBlocks.of(
                  means
                      .encoder()
                      .encode(checked.schemas().get(layer), entry.document().text(), found)));
        } else if (entry.layers().containsKey(layer)) {
          layers.put(layer, null);
        }
      }
      if (!layers.isEmpty()) {
        change.put(overlay.apply(entry.withLayers(layers), new TreeSet<>(plugin.writes())));
      }
    }
  }
}
