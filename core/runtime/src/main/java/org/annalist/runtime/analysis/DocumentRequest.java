package org.annalist.runtime.analysis;

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

/**
 * Asks an extractor about one document.
 *
 * @param reading what extractors read of the document
 * @param asked collects the lexicons whose terms the extractor asks for
 */
record DocumentRequest(
    Reading reading,
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
    return reading.tokens();
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
    return block == null ? List.of() : reading.annotations(layer, block);
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
