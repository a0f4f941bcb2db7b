package org.annalist.plugin.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.TermFile;

/**
 * All term files, read once: lexicons, and the classes of the syllables that their terms begin
 * with. Immutable once built, safe for any thread.
 */
final class Vocabulary {

  final WordClasses classes = new WordClasses();
  final Lexicon<Rank> posts;
  final Lexicon<Head> bodies;
  final Lexicon<Boolean> fields;
  final Lexicon<Boolean> tasks;

  /** Words inside names; true for nouns, which may go on in small letters. */
  final Lexicon<Boolean> words;

  final Lexicon<Boolean> laws;

  /** Words between Luật and the laws that it amends. */
  final Lexicon<Boolean> amending;

  final Lexicon<Kind> kinds;
  final Lexicon<Classifier> classifiers;
  final Lexicon<Region> places;

  /** Names of bodies, each with all the ways in which it may be written. */
  final Lexicon<List<String>> organisations;

  /** Words before persons; true for those after which any name is one. */
  final Lexicon<Boolean> honorifics;

  final Lexicon<Boolean> plurals;
  final Lexicon<Boolean> generics;
  final Lexicon<Boolean> levels;
  final Lexicon<Boolean> locatives;

  /** Words of several syllables that no name goes over. */
  final Lexicon<Boolean> stops;

  Vocabulary() {
    posts = lexicon("posts.tsv", WordClasses.POST, f -> Rank.of(f[1]));
    bodies = lexicon("bodies.tsv", WordClasses.BODY, f -> Head.of(f[1]));
    fields = lexicon("fields.tsv", WordClasses.FIELD, f -> true);
    tasks = lexicon("tasks.tsv", WordClasses.TASK, f -> true);
    words = lexicon("words.tsv", WordClasses.WORD, f -> f[1].equals("n"));
    laws = lexicon("laws.tsv", 0, f -> true);
    amending = lexicon("amending-words.tsv", WordClasses.WORD, f -> true);
    kinds = lexicon("documents.tsv", WordClasses.KIND, f -> Kind.of(f[1]));
    classifiers = lexicon("classifiers.tsv", WordClasses.CLASSIFIER, f -> classifier(f));
    organisations = organisations();
    honorifics = lexicon("honorifics.tsv", WordClasses.HONORIFIC, f -> f[1].equals("p"));
    places = places();
    plurals = functions("plural", WordClasses.PLURAL);
    generics = functions("generic", WordClasses.GENERIC);
    levels = functions("level", WordClasses.LEVEL);
    locatives = functions("locative", WordClasses.LOCATIVE);
    functions("at", WordClasses.AT);
    stops = stops();
    names();
  }

  /** Whether a word of several syllables that is no name begins at a token. */
  boolean beginsWord(Words text, int token) {
    int next = token + 1;
    return text.term(kinds, token, WordClasses.KIND) > next
        || text.term(words, token, WordClasses.WORD) > next
        || text.term(fields, token, WordClasses.FIELD) > next
        || text.term(posts, token, WordClasses.POST) > next
        || text.term(bodies, token, WordClasses.BODY) > next
        || text.term(honorifics, token, WordClasses.HONORIFIC) > next;
  }

  /** Whether the word before goes on over a token, so that it is a second syllable: lao động. */
  boolean isSecondHalf(Words text, int token) {
    return text.joined(token - 1)
        && Math.max(
                text.term(words, token - 1, WordClasses.WORD),
                text.term(stops, token - 1, WordClasses.STOP_PHRASE))
            > token;
  }

  private static Classifier classifier(String[] fields) {
    return Classifier.of(fields[1], fields[2]);
  }

  private <C> Lexicon<C> lexicon(String file, int wordClass, Function<String[], C> category) {
    Lexicon.Builder<C> builder = Lexicon.builder();
    for (String[] fields : TermFile.read(Vocabulary.class, file)) {
      builder.add(fields[0], category.apply(fields));
      classes.add(fields[0], wordClass);
    }
    return builder.build();
  }

  /** The most certain last, so that a name that several places bear keeps that meaning. */
  private Lexicon<Region> places() {
    List<String[]> lines = new ArrayList<>(TermFile.read(Vocabulary.class, "places-world.tsv"));
    lines.addAll(TermFile.read(Vocabulary.class, "places-vietnam.tsv"));
    lines.sort(Comparator.comparing((String[] fields) -> Region.of(fields[1])).reversed());
    Lexicon.Builder<Region> builder = Lexicon.builder();
    for (String[] fields : lines) {
      builder.add(fields[0], Region.of(fields[1]));
      classes.add(fields[0], WordClasses.PLACE);
    }
    return builder.build();
  }

  /** Terms match whatever their case, so spellings that differ by case alone share one. */
  private Lexicon<List<String>> organisations() {
    Map<String, List<String>> spellings = new HashMap<>();
    return lexicon(
        "organisations.tsv",
        WordClasses.ORGANISATION,
        f -> {
          List<String> all =
              spellings.computeIfAbsent(Syllables.normal(f[0]), k -> new ArrayList<>());
          all.add(f[0]);
          return all;
        });
  }

  private Lexicon<Boolean> functions(String role, int wordClass) {
    Lexicon.Builder<Boolean> builder = Lexicon.builder();
    for (String[] fields : TermFile.read(Vocabulary.class, "function-words.tsv")) {
      if (fields[1].equals(role)) {
        builder.add(fields[0], true);
        classes.add(fields[0], wordClass);
      }
    }
    return builder.build();
  }

  private Lexicon<Boolean> stops() {
    Lexicon.Builder<Boolean> builder = Lexicon.builder();
    for (String[] fields : TermFile.read(Vocabulary.class, "stop-words.tsv")) {
      boolean phrase = fields[0].indexOf(' ') > 0;
      classes.add(fields[0], phrase ? WordClasses.STOP_PHRASE : WordClasses.STOP);
      if (phrase) {
        builder.add(fields[0], true);
      }
    }
    return builder.build();
  }

  private void names() {
    for (String[] fields : TermFile.read(Vocabulary.class, "surnames.tsv")) {
      boolean strong = fields[1].equals("s");
      classes.add(fields[0], strong ? WordClasses.SURNAME : WordClasses.WEAK_SURNAME);
    }
    for (String[] fields : TermFile.read(Vocabulary.class, "given-names.tsv")) {
      classes.add(fields[0], WordClasses.GIVEN);
    }
    for (String[] fields : TermFile.read(Vocabulary.class, "foreign-names.tsv")) {
      classes.add(fields[0], WordClasses.FOREIGN);
    }
  }
}
