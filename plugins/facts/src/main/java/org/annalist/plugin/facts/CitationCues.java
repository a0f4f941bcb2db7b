package org.annalist.plugin.facts;

import java.util.Arrays;
import java.util.Optional;
import org.annalist.api.annotation.Citation.Relation;
import org.annalist.api.annotation.Tokens;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.TermFile;

/** The words by which one official document refers to another, read from {@code relations.tsv}. */
final class CitationCues {

  /**
   * A kind of reference.
   *
   * @param relation what it states
   * @param pursuant whether it states it of rules alone: a report is only named by it
   * @param passive whether the document before the cue is the one cited
   * @param reach how many words may stand between the cue and the document
   */
  record Cue(Relation relation, boolean pursuant, boolean passive, int reach) {

    /** Whether the cited document loses something by it. */
    boolean changes() {
      return relation == Relation.REPLACES
          || relation == Relation.AMENDS
          || relation == Relation.REPEALS;
    }
  }

  /**
   * A cue in a text.
   *
   * @param first index of its first token
   * @param last index of its last token
   */
  record Found(Cue cue, int first, int last) {}

  private static final String PURSUANT = "PURSUANT";
  private static final String BY = "_BY";
  private static final Lexicon<Cue> LEXICON = read();

  private CitationCues() {}

  private static Lexicon<Cue> read() {
    Lexicon.Builder<Cue> lexicon = Lexicon.builder();
    for (String[] row : TermFile.read(CitationCues.class, "relations.tsv")) {
      boolean pursuant = row[0].equals(PURSUANT);
      boolean passive = row[0].endsWith(BY);
      Relation relation = pursuant ? Relation.BASIS : Relation.valueOf(row[0].replace(BY, ""));
      Cue cue = new Cue(relation, pursuant, passive, Integer.parseInt(row[1]));
      Arrays.stream(row).skip(2).forEach(words -> lexicon.add(words, cue));
    }
    return lexicon.build();
  }

  /** The last cue that lies from token {@code from} on and ends before token {@code to}. */
  static Optional<Found> last(Tokens tokens, int from, int to) {
    Found last = null;
    int t = from;
    while (t < to) {
      long match = LEXICON.longest(tokens, t);
      int length = match == Lexicon.NO_MATCH ? 0 : Lexicon.length(match);
      if (length > 0 && t + length <= to) {
        last = new Found(LEXICON.category(match), t, t + length - 1);
      }
      t += Math.max(1, length);
    }
    return Optional.ofNullable(last);
  }
}
