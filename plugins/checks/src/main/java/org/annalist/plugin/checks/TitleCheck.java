package org.annalist.plugin.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.vietnamese.Folding;

/**
 * One official document to which texts give two subjects. Documents of one number but different
 * days or issuers are different ones; titles of which one is told in short share its words.
 */
final class TitleCheck implements Check {

  private static final String KIND = "check.two-subjects";

  /** Titles with fewer words in common, of the shorter one's, speak of different things. */
  private static final double ALIKE = 0.3;

  /** A title of fewer words is too short to compare. */
  private static final int WORDS = 4;

  private record Titled(Place place, OfficialDocument fact, Set<String> words) {}

  @Override
  public void run(Evidence evidence, Consumer<Alarm> report) {
    Map<String, List<Titled>> byDocument = new TreeMap<>();
    Cursor<OfficialDocument> cursor = evidence.snapshot().cursor(Layers.OFFICIAL_DOCUMENTS);
    while (cursor.next()) {
      evidence.check();
      OfficialDocument fact = cursor.value();
      Set<String> words = words(fact.title());
      if (words.size() >= WORDS && fact.number().indexOf('/') > 0) {
        byDocument
            .computeIfAbsent(key(evidence, cursor.document(), fact), k -> new ArrayList<>())
            .add(new Titled(cursor.place(), fact, words));
      }
    }
    byDocument.values().forEach(titled -> check(evidence, titled, report));
  }

  /** What is meant: the linked document if there is one, else kind and number. */
  private static String key(Evidence evidence, String document, OfficialDocument fact) {
    for (Span span : fact.evidence()) {
      String entity = evidence.entity(EntityType.LEGAL_DOCUMENT, document, span);
      if (!entity.isEmpty()) {
        return entity;
      }
    }
    return (fact.kind() + " " + fact.number()).toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>(List.of(Folding.fold(title).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.length() < 2);
    return words;
  }

  private static void check(Evidence evidence, List<Titled> titled, Consumer<Alarm> report) {
    for (int i = 1; i < titled.size(); i++) {
      for (int j = 0; j < i; j++) {
        Titled one = titled.get(j);
        Titled other = titled.get(i);
        if (areOne(one.fact(), other.fact())
            && differ(one.words(), other.words())
            && !sameStory(evidence, one, other)) {
          report.accept(alarm(one, other));
          return;
        }
      }
    }
  }

  private static boolean sameStory(Evidence evidence, Titled one, Titled other) {
    String story = evidence.story(one.place().document());
    boolean sameText = one.place().document().equals(other.place().document());
    return !sameText && story.equals(evidence.story(other.place().document()));
  }

  /** Whether nothing that is told of them says that they are two documents. */
  private static boolean areOne(OfficialDocument one, OfficialDocument other) {
    return agree(one.issued(), other.issued())
        && agree(Folding.fold(one.issuer()), Folding.fold(other.issuer()));
  }

  /** Whether one is told as more or less of the other; what is not told may be anything. */
  private static boolean agree(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && (one.startsWith(other) || other.startsWith(one));
  }

  private static boolean differ(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common.size() < ALIKE * Math.min(one.size(), other.size());
  }

  private static Alarm alarm(Titled one, Titled other) {
    OfficialDocument fact = one.fact();
    return new Alarm(
        KIND,
        "One document has two subjects: " + fact.kind() + " " + fact.number(),
        "“" + fact.title() + "” ≠ “" + other.fact().title() + "”",
        "Find out which subject is right, or whether one number is wrong",
        List.of(one.place(), other.place()));
  }
}
