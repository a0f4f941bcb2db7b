package org.annalist.runtime.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.Settings;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.corpus.Term;
import org.annalist.api.document.Document;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.runtime.registry.ExtractorPlugin;
import org.annalist.runtime.store.ColumnBlock;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.runtime.store.Row;
import org.annalist.runtime.store.ValueClass;

/**
 * Asks an extractor about one document.
 *
 * @param asked collects the lexicons whose terms the extractor asks for
 */
record DocumentRequest(
    Means means,
    Basis basis,
    ExtractorPlugin plugin,
    DocumentEntry entry,
    Set<String> asked,
    boolean explaining,
    Cancellation cancellation)
    implements ExtractRequest {

  @Override
  public Document document() {
    return entry.document();
  }

  @Override
  public Tokens tokens() {
    return means.tokens().tokens(entry.document());
  }

  @Override
  public <V> List<Annotation<V>> annotations(Layer<V> layer) {
    if (!plugin.reads().contains(layer.name())) {
      throw new IllegalArgumentException(
          "Extractor "
              + plugin.name()
              + " does not declare that it reads "
              + layer.name()
              + ", only "
              + plugin.reads());
    }
    ColumnBlock block = entry.block(layer.name());
    if (block == null) {
      return List.of();
    }
    ValueClass<V> values = means.classes().of(layer);
    if (!block.schema().components().equals(values.components())) {
      throw new IllegalStateException(
          "Layer " + layer + " was written in another version, " + block.schema().version());
    }
    List<Annotation<V>> annotations = new ArrayList<>(block.size());
    for (int i = 0; i < block.size(); i++) {
      Row row = block.row(i);
      annotations.add(
          new Annotation<>(
              ColumnBlock.id(entry.id(), block.hash(i)),
              row.span(),
              values.build(row.parts()),
              row.producer(),
              row.rule(),
              row.confidence() / 100.0));
    }
    return annotations;
  }

  @Override
  public Snapshot snapshot() {
    throw new IllegalStateException("An extractor of scope DOCUMENT sees no snapshot");
  }

  @Override
  public Set<String> changed() {
    throw new IllegalStateException("An extractor of scope DOCUMENT sees no other documents");
  }

  @Override
  public List<Edit> decisions() {
    throw new IllegalStateException("An extractor of scope DOCUMENT sees no decisions");
  }

  @Override
  public List<Term> terms(String lexicon) {
    asked.add(lexicon);
    return basis.edits().terms(lexicon);
  }

  @Override
  public Settings settings() {
    return basis.settings(plugin.name());
  }
}
