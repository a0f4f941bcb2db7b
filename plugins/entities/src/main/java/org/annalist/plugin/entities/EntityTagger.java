package org.annalist.plugin.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.osgi.service.component.annotations.Component;

/**
 * Tags persons, posts, bodies, places and official documents.
 *
 * <p>An analyst extends it by terms of the lexicon {@code entities}, whose category is an entity
 * type.
 */
@Component
@ExtractorInfo(name = "entities", writes = Layers.ENTITIES_NAME)
public final class EntityTagger implements Extractor {

  /** Kind of the problem of a text that was written without accents. */
  static final String UNACCENTED = "text.unaccented";

  private static final String LEXICON = "entities";

  private final Vocabulary vocabulary = new Vocabulary();

  @Override
  public Findings extract(ExtractRequest request) {
    Tokens tokens = request.tokens();
    String text = request.document().text();
    Words words = new Words(tokens, text, vocabulary.classes);
    Cascade cascade = new Cascade(vocabulary, words, Terms.of(request.terms(LEXICON)));
    List<Found> found = new ArrayList<>(cascade.all(request.cancellation()));
    // What was remembered from elsewhere in the text may stand where a rule has matched as well.
    found.sort(Comparator.comparingInt(Found::first).thenComparingInt(one -> -one.end()));
    int end = 0;
    Findings.Builder findings = Findings.of(request);
    Evidence evidence = new Evidence(words);
    Boilerplate boilerplate = new Boilerplate(request.document());
    for (Found one : found) {
      Span span = tokens.span(one.first(), one.end() - 1);
      if (one.first() < end || boilerplate.holds(span)) {
        continue;
      }
      end = one.end();
      findings
          .add(Layers.ENTITIES, span, mention(one, words), one.rule(), one.confidence())
          .because(() -> evidence.of(one));
    }
    if (MissingAccents.in(text, tokens)) {
      findings.problem(
          Problem.warning(
                  UNACCENTED, "The text has no accents, so names and posts are hardly found in it")
              .in(request.document().id())
              .remedy("Look for the text with its accents"));
    }
    return findings.build();
  }

  private static Mention mention(Found one, Words words) {
    Mention mention = Mention.of(one.type());
    if (one.type() == EntityType.POSITION) {
      mention = mention.withRank(words.words(one.first(), one.headEnd()));
      return one.hasPart() ? mention.withBody(words.words(one.part(), one.partEnd())) : mention;
    }
    if (one.type() == EntityType.LEGAL_DOCUMENT) {
      mention = mention.withKind(words.words(one.first(), one.headEnd()));
      return one.hasPart() ? mention.withNumber(words.words(one.part(), one.partEnd())) : mention;
    }
    return mention;
  }
}
