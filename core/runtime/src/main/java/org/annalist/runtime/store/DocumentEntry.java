package org.annalist.runtime.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annalist.api.Problem;
import org.annalist.api.document.Document;
import org.annalist.api.document.Metadata;
import org.annalist.runtime.journal.DocumentEdits;
import org.annalist.runtime.journal.EditIndex;

/** A document and all that is known about it. Immutable; each {@code with…} gives another entry. */
public final class DocumentEntry {

  private final Origin origin;
  private final long content;
  private final Document document;
  private final Metadata given;
  private final List<Problem> loading;
  private final SortedMap<String, Analysis> analyses;
  private final SortedMap<String, LayerBlocks> layers;

  private DocumentEntry(
      Origin origin,
      long content,
      Document document,
      Metadata given,
      List<Problem> loading,
      SortedMap<String, Analysis> analyses,
      SortedMap<String, LayerBlocks> layers) {
    this.origin = origin;
    this.content = content;
    this.document = document;
    this.given = given;
    this.loading = loading;
    this.analyses = analyses;
    this.layers = layers;
  }

  /**
   * A document that was just loaded.
   *
   * @param content number that changes when the text, or what it was read from and by, does
   */
  public static DocumentEntry loaded(
      Origin origin, long content, Document document, List<Problem> problems) {
    return new DocumentEntry(
        origin,
        content,
        document,
        document.metadata(),
        List.copyOf(problems),
        Collections.emptySortedMap(),
        Collections.emptySortedMap());
  }

  /** This document with the results of an earlier entry of the same text; else this. */
  public DocumentEntry withResultsOf(DocumentEntry earlier) {
    return earlier.content == content && earlier.id().equals(id())
        ? new DocumentEntry(
            origin, content, document, given, loading, earlier.analyses, earlier.layers)
        : this;
  }

  /** The same text under another id, with nothing known about it yet. */
  public DocumentEntry renamed(Document newDocument) {
    List<Problem> moved = loading.stream().map(p -> Places.move(p, newDocument.id())).toList();
    return new DocumentEntry(
        origin,
        content,
        newDocument,
        given,
        moved,
        Collections.emptySortedMap(),
        Collections.emptySortedMap());
  }

  /** The same entry with other metadata in effect. */
  public DocumentEntry withMetadata(Metadata inEffect) {
    return new DocumentEntry(
        origin, content, document.withMetadata(inEffect), given, loading, analyses, layers);
  }

  /** The same entry with an extractor's work remembered. */
  public DocumentEntry withAnalysis(String extractor, Analysis analysis) {
    SortedMap<String, Analysis> more = new TreeMap<>(analyses);
    more.put(extractor, analysis);
    return new DocumentEntry(origin, content, document, given, loading, more, layers);
  }

  /** The same entry with these layers; a null value takes a layer away. */
  public DocumentEntry withLayers(Map<String, LayerBlocks> changed) {
    SortedMap<String, LayerBlocks> more = new TreeMap<>(layers);
    changed.forEach(
        (layer, blocks) -> {
          if (blocks == null || blocks.found() == null && blocks.shown() == null) {
            more.remove(layer);
          } else {
            more.put(layer, blocks);
          }
        });
    return new DocumentEntry(origin, content, document, given, loading, analyses, more);
  }

  public String id() {
    return document.id();
  }

  public Origin origin() {
    return origin;
  }

  /** Number that changes when the text, or what it was read from and by, does. */
  public long content() {
    return content;
  }

  public Document document() {
    return document;
  }

  /** Metadata as they were loaded, without what an analyst set. */
  public Metadata given() {
    return given;
  }

  /** What extractors did, by name. */
  public SortedMap<String, Analysis> analyses() {
    return analyses;
  }

  /** Layers by name. */
  public SortedMap<String, LayerBlocks> layers() {
    return layers;
  }

  /** What is read of a layer; null if there is nothing. */
  public ColumnBlock block(String layer) {
    LayerBlocks blocks = layers.get(layer);
    return blocks == null ? null : blocks.shown();
  }

  /** Number of annotations of a layer. */
  public int count(String layer) {
    ColumnBlock block = block(layer);
    return block == null ? 0 : block.size();
  }

  /** The edits on this document. */
  public DocumentEdits edits(EditIndex all) {
    return all.on(origin.key(), document);
  }

  /** Every problem of loading and analysing the document. */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(loading);
    analyses.values().forEach(analysis -> all.addAll(analysis.problems()));
    return all;
  }

  /** Problems of loading it. */
  public List<Problem> loading() {
    return loading;
  }
}
