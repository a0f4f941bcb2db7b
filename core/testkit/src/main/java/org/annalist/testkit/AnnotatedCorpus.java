package org.annalist.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.api.Problem;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Layer;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.corpus.Term;
import org.annalist.api.document.Document;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;

/**
 * Documents with the annotations a test gives them, without runtime and store; what views,
 * exporters and extractors of the whole corpus are tried on. Immutable.
 */
public final class AnnotatedCorpus {

  /** No documents. */
  public static final AnnotatedCorpus EMPTY =
      new AnnotatedCorpus(new TreeMap<>(), List.of(), Map.of(), 0);

  private final SortedMap<String, AnnotatedDocument> documents;
  private final List<Problem> problems;
  private final Map<String, Set<Term>> terms;
  private final long revision;

  private AnnotatedCorpus(
      SortedMap<String, AnnotatedDocument> documents,
      List<Problem> problems,
      Map<String, Set<Term>> terms,
      long revision) {
    this.documents = documents;
    this.problems = problems;
    this.terms = terms;
    this.revision = revision;
  }

  /**
   * A corpus of these documents. Annotations get ids of their own over the corpus, the same
   * whatever the order of the documents.
   */
  public static AnnotatedCorpus of(List<AnnotatedDocument> documents) {
    AnnotatedCorpus corpus = EMPTY;
    for (AnnotatedDocument document : documents) {
      corpus = corpus.with(document);
    }
    return corpus;
  }

  /** A corpus of these documents, like {@link #of(List)}. */
  public static AnnotatedCorpus of(AnnotatedDocument... documents) {
    return of(List.of(documents));
  }

  /** The same corpus with one more document, or with this one instead of that of its id. */
  public AnnotatedCorpus with(AnnotatedDocument document) {
    SortedMap<String, AnnotatedDocument> more = new TreeMap<>(documents);
    more.put(document.document().id(), numbered(document));
    return new AnnotatedCorpus(more, problems, terms, revision + 1);
  }

  /** The same corpus without a document. */
  public AnnotatedCorpus without(String document) {
    SortedMap<String, AnnotatedDocument> fewer = new TreeMap<>(documents);
    fewer.remove(document);
    return new AnnotatedCorpus(fewer, problems, terms, revision + 1);
  }

  /** The same corpus with one more problem. */
  public AnnotatedCorpus with(Problem problem) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(problem);
    return new AnnotatedCorpus(documents, List.copyOf(more), terms, revision + 1);
  }

  /** The same corpus with a term that an analyst added to a lexicon. */
  public AnnotatedCorpus with(String lexicon, Term term) {
    Map<String, Set<Term>> more = new TreeMap<>(terms);
    Set<Term> entries = new TreeSet<>(more.getOrDefault(lexicon, Set.of()));
    entries.add(term);
    more.put(lexicon, entries);
    return new AnnotatedCorpus(documents, problems, more, revision + 1);
  }

  /** The same corpus with what an extractor of the whole corpus found. */
  AnnotatedCorpus with(Findings findings, ExtractorInfo info) {
    AnnotatedCorpus more = this;
    for (AnnotatedDocument document : documents.values()) {
      more = more.with(document.with(findings, info));
    }
    for (Problem problem : findings.problems()) {
      more = more.with(problem);
    }
    return more;
  }

  /** The same corpus without the layers of other names. */
  AnnotatedCorpus onlyLayers(Set<String> names) {
    SortedMap<String, AnnotatedDocument> less = new TreeMap<>();
    documents.forEach((id, document) -> less.put(id, document.onlyLayers(names)));
    return new AnnotatedCorpus(less, problems, terms, revision);
  }

  /** So many copies of every document, each in a folder of its own. */
  AnnotatedCorpus copied(int copies) {
    SortedMap<String, AnnotatedDocument> more = new TreeMap<>();
    for (int copy = 0; copy < copies; copy++) {
      for (AnnotatedDocument document : documents.values()) {
        AnnotatedDocument renamed = document.withId(copy + "/" + document.document().id());
        more.put(renamed.document().id(), numbered(renamed));
      }
    }
    return new AnnotatedCorpus(more, problems, terms, revision + 1);
  }

  /** The documents by id. */
  public List<AnnotatedDocument> documents() {
    return List.copyOf(documents.values());
  }

  public Snapshot snapshot() {
    return new GivenSnapshot(revision, documents, problems, terms);
  }

  private static AnnotatedDocument numbered(AnnotatedDocument document) {
    AnnotatedDocument numbered = document;
    for (Layer<?> layer : document.layers()) {
      numbered = numbered(numbered, layer);
    }
    return numbered;
  }

  private static <V> AnnotatedDocument numbered(AnnotatedDocument annotated, Layer<V> layer) {
    Document document = annotated.document();
    List<Annotation<V>> numbered = new ArrayList<>();
    for (Annotation<V> a : annotated.annotations(layer)) {
      String words = document.id() + layer + a.span() + a.value() + numbered.size();
      long id = (long) words.hashCode() << Integer.SIZE | numbered.size();
      numbered.add(
          new Annotation<>(id, a.span(), a.value(), a.producer(), a.rule(), a.confidence()));
    }
    return annotated.with(layer, numbered);
  }
}
