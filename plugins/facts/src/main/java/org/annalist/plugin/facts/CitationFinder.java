package org.annalist.plugin.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Citation;
import org.annalist.api.annotation.Citation.Relation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.extract.Findings;

/**
 * Finds what a text does with the official documents that it names: the last cue before the
 * document in its clause tells ("Căn cứ Nghị định số …", "thay thế Quyết định số …"); documents in
 * a list share it. Another document directly before the cue is the citing one, else the text is.
 *
 * <p>Only an official document can change another: where a report tells of a change without naming
 * the document that makes it, and where the change is the name of a law that something else is
 * based on, the document is only mentioned.
 */
final class CitationFinder {

  private static final Phrases RULES =
      Phrases.of(
          "luật",
          "bộ luật",
          "hiến pháp",
          "pháp lệnh",
          "nghị định",
          "nghị quyết",
          "quyết định",
          "quy định",
          "quy chế",
          "thông tư",
          "chỉ thị",
          "lệnh",
          "điều lệ");
  private static final Phrases NEGATIONS = Phrases.of("chưa", "không", "khó");
  private static final Phrases AND = Phrases.of("và");
  private static final String PASSIVE = "changed-by";
  private static final int LIST_GAP = 60;
  private static final int LONGEST_CLAUSE = 60;
  private static final int CITING_WORDS = 14;

  /** What a clause says of a document. */
  private record Stated(Relation relation, Span citing, Span cue, String rule) {
    private static final Stated MENTIONED = new Stated(Relation.MENTIONS, null, null, "named");
  }

  private final Reading reading;
  private final Tokens tokens;
  private final List<Annotation<Mention>> documents;
  private final String ownNumber;

  CitationFinder(Reading reading, Optional<FormHeader.Header> header) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.documents =
        reading.entities().stream()
            .filter(entity -> Reading.is(entity, EntityType.LEGAL_DOCUMENT))
            .toList();
    this.ownNumber = header.map(own -> own.document().number()).orElse("");
  }

  void find(Findings.Builder findings) {
    Set<String> named = new HashSet<>();
    Stated last = Stated.MENTIONED;
    for (int i = 0; i < documents.size(); i++) {
      reading.cancellation().check();
      Annotation<Mention> document = documents.get(i);
      boolean listed = i > 0 && listed(documents.get(i - 1).span(), document.span());
      Stated stated = listed ? last : stated(i);
      if (stated.rule().equals(PASSIVE)) {
        Annotation<Mention> changed = documents.get(i - 1);
        Stated by = new Stated(stated.relation(), document.span(), stated.cue(), PASSIVE);
        write(changed, reading.words(changed.span()), by, findings);
        stated = Stated.MENTIONED;
      }
      last = stated;
      String words = reading.words(document.span());
      boolean own = !ownNumber.isEmpty() && words.contains(ownNumber);
      if (!own && (named.add(words) || stated.relation() != Relation.MENTIONS)) {
        write(document, words, stated, findings);
      }
    }
  }

  private void write(
      Annotation<Mention> document, String words, Stated stated, Findings.Builder findings) {
    TreeSet<Span> evidence = new TreeSet<>(Set.of(document.span()));
    Citation citation = Citation.of(stated.relation(), words);
    if (stated.cue() != null) {
      evidence.add(stated.cue());
    }
    if (stated.citing() != null) {
      evidence.add(stated.citing());
      citation = citation.withCiting(reading.words(stated.citing()));
    }
    findings
        .add(
            Layers.CITATIONS,
            document.span(),
            citation.withEvidence(List.copyOf(evidence)),
            stated.rule())
        .because(
            () ->
                stated.cue() == null
                    ? "no word before it says more"
                    : "“" + reading.words(stated.cue()) + "” stands before it");
  }

  /** Whether two documents stand in one list: a comma or "và", with day and issuer before it. */
  private boolean listed(Span first, Span second) {
    String gap = reading.between(first, second);
    if (gap.length() > LIST_GAP || gap.indexOf('\n') >= 0 || gap.indexOf(';') >= 0) {
      return false;
    }
    String bare = gap.strip();
    boolean joined = bare.equals(",") || bare.endsWith(",") || bare.endsWith(" và");
    boolean plain = bare.equals("và") || bare.equals(",") || bare.equals(", và");
    boolean noCue = CitationCues.last(tokens, after(first), tokens.at(second.begin())).isEmpty();
    return plain || joined && noCue;
  }

  private int after(Span span) {
    return tokens.at(span.end());
  }

  private Stated stated(int index) {
    Span document = documents.get(index).span();
    int at = tokens.at(document.begin());
    int clause = clauseBegin(at);
    Optional<CitationCues.Found> found = CitationCues.last(tokens, clause, at);
    if (found.isEmpty() || !reaches(found.get(), at) || insideName(found.get())) {
      return Stated.MENTIONED;
    }
    CitationCues.Found cue = found.get();
    Span words = tokens.span(cue.first(), cue.last());
    boolean rule = Phrase.of(documents.get(index).value().kind()).is(RULES);
    if (cue.cue().relation() == Relation.MENTIONS
        || cue.cue().pursuant() && !rule
        || cue.first() > clause && NEGATIONS.holdsWord(tokens.key(cue.first() - 1))) {
      return Stated.MENTIONED;
    }
    Span citing = citing(index, cue);
    if (cue.cue().passive()) {
      return citing == null
          ? Stated.MENTIONED
          : new Stated(cue.cue().relation(), null, words, PASSIVE);
    }
    boolean based =
        CitationCues.last(tokens, clause, cue.first()).filter(f -> !f.cue().changes()).isPresent();
    if (citing == null && cue.cue().changes() && (ownNumber.isEmpty() || based)) {
      return Stated.MENTIONED;
    }
    return new Stated(
        cue.cue().relation(), citing, words, citing == null ? "text-cites" : "document-cites");
  }

  /** Index of the first token of the clause: after a semicolon, or where the sentence begins. */
  private int clauseBegin(int at) {
    if (at >= tokens.size()) {
      return at;
    }
    int begin = Math.max(tokens.sentenceBegin(tokens.sentenceOf(at)), at - LONGEST_CLAUSE);
    for (int t = at - 1; t >= begin; t--) {
      if (reading.word(t).equals(";")) {
        return t + 1;
      }
    }
    return begin;
  }

  /** Whether few enough words, and no name or comma of another thought, stand after the cue. */
  private boolean reaches(CitationCues.Found cue, int document) {
    int words = reading.countWords(cue.last() + 1, document);
    Span gap = Span.of(tokens.end(cue.last()), Math.max(tokens.end(cue.last()), begin(document)));
    return words <= cue.cue().reach() && Reading.within(reading.entities(), gap).isEmpty();
  }

  private int begin(int token) {
    return token < tokens.size() ? tokens.begin(token) : reading.text().length();
  }

  /** Whether the cue's words are part of a name. */
  private boolean insideName(CitationCues.Found cue) {
    return reading.entityAround(tokens.begin(cue.first())).isPresent();
  }

  /** The document that stands before the cue as its subject, or null. */
  private Span citing(int index, CitationCues.Found cue) {
    if (index == 0) {
      return null;
    }
    Span before = documents.get(index - 1).span();
    int from = after(before);
    if (before.end() > tokens.begin(cue.first()) || cue.first() - from > CITING_WORDS) {
      return null;
    }
    String gap = reading.text().substring(before.end(), tokens.begin(cue.first()));
    boolean subject = gap.chars().noneMatch(c -> ",;:\n.".indexOf(c) >= 0);
    boolean other = CitationCues.last(tokens, from, cue.first()).isPresent();
    boolean another = AND.holdsWord(tokens.key(cue.first() - 1));
    return subject && !other && !another ? before : null;
  }
}
