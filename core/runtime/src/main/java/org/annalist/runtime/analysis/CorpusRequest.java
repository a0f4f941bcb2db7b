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

/**
 * Asks an extractor about the whole corpus.
 *
 * @param decisions merges and splits that fit the documents
 * @param asked collects the lexicons whose terms the extractor asks for
 */
record CorpusRequest(
    Basis basis,
    ExtractorPlugin plugin,
    List<Edit> decisions,
    Snapshot snapshot,
    Set<String> changed,
    Set<String> asked,
    boolean explaining,
    Cancellation cancellation)
    implements ExtractRequest {

  private static IllegalStateException noDocument() {
    return new IllegalStateException("An extractor of scope CORPUS sees a snapshot, no document");
  }

  @Override
  public Document document() {
    throw noDocument();
  }

  @Override
  public Tokens tokens() {
    throw noDocument();
  }

  @Override
  public <V> List<Annotation<V>> annotations(Layer<V> layer) {
    throw noDocument();
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
