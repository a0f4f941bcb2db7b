package org.annalist.plugin.export.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.api.Place;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;

/**
 * The sentences that the report cites, each under an anchor of its own. Not safe for several
 * threads.
 */
final class Sources {

  /**
   * The cited sentences of one document.
   *
   * @param id id of the document
   * @param title its title
   * @param file page of its own, relative to the report; empty if it is on the report's page
   * @param home way back from that page to the report
   * @param sentences in text order
   */
  public record DocumentPage(
      String id, String title, String file, String home, List<Sentence> sentences) {}

  /**
   * A cited sentence.
   *
   * @param anchor its anchor
   * @param begin offset in the document
   * @param text its words
   */
  public record Sentence(String anchor, int begin, String text) {}

  private final Snapshot snapshot;
  private final boolean onePage;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final TreeMap<Place, String> cited = new TreeMap<>();

  Sources(Snapshot snapshot, boolean onePage) {
    this.snapshot = snapshot;
    this.onePage = onePage;
    for (Document document : snapshot.documents()) {
      numbers.put(document.id(), numbers.size() + 1);
    }
  }

  /** The address of the sentence around a place; empty if its document is not there. */
  String link(Place place) {
    Integer number = numbers.get(place.document());
    if (number == null) {
      return "";
    }
    Place sentence = snapshot.sentence(place);
    String anchor = "d" + number + "c" + sentence.span().begin();
    cited.putIfAbsent(sentence, anchor);
    return (onePage ? "" : file(number)) + "#" + anchor;
  }

  private static String file(int number) {
    return "report/" + number + ".html";
  }

  /** All cited sentences, by document. */
  List<DocumentPage> pages() {
    List<DocumentPage> pages = new ArrayList<>();
    for (Document document : snapshot.documents()) {
      List<Sentence> sentences = new ArrayList<>();
      Place first = Place.of(document.id(), 0, 0);
      for (Map.Entry<Place, String> entry : cited.tailMap(first).entrySet()) {
        Place place = entry.getKey();
        if (!place.document().equals(document.id())) {
          break;
        }
        String text = snapshot.text(place).strip();
        sentences.add(new Sentence(entry.getValue(), place.span().begin(), text));
      }
      if (!sentences.isEmpty()) {
        String file = onePage ? "" : file(numbers.get(document.id()));
        pages.add(
            new DocumentPage(document.id(), document.title(), file, "../report.html", sentences));
      }
    }
    return pages;
  }
}
