package org.annalist.api.extract;

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
import org.osgi.annotation.versioning.ProviderType;

/** What an extractor is asked to look at. */
@ProviderType
public interface ExtractRequest {

  /**
   * The document to analyse.
   *
   * @throws IllegalStateException in {@link Scope#CORPUS}
   */
  Document document();

  /**
   * Tokens and sentences of that document.
   *
   * @throws IllegalStateException in {@link Scope#CORPUS}
   */
  Tokens tokens();

  /**
   * That document's annotations of a layer, in text order; with the corrections of the analyst.
   *
   * @throws IllegalArgumentException if the extractor does not declare that it reads the layer
   * @throws IllegalStateException in {@link Scope#CORPUS}
   */
  <V> List<Annotation<V>> annotations(Layer<V> layer);

  /**
   * The whole corpus, in which only declared layers may be relied on.
   *
   * @throws IllegalStateException in {@link Scope#DOCUMENT}
   */
  Snapshot snapshot();

  /**
   * Ids of documents that came, changed or went since this extractor's last findings.
   *
   * @throws IllegalStateException in {@link Scope#DOCUMENT}
   */
  Set<String> changed();

  /**
   * Edits that an extractor of {@link Scope#CORPUS} has to respect: merges and splits of entities,
   * in the order they were made.
   *
   * @throws IllegalStateException in {@link Scope#DOCUMENT}
   */
  List<Edit> decisions();

  /** Terms that an analyst added to a lexicon, sorted. */
  List<Term> terms(String lexicon);

  /**
   * Whether somebody asked why: then findings should carry evidence, see {@link
   * Findings.Builder#because}.
   */
  boolean explaining();

  Settings settings();

  Cancellation cancellation();
}
