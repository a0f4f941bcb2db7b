package org.annalist.plugin.link.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.TermFile;

/**
 * Brings names to the one spelling in which they are compared: small letters, canonical tone marks,
 * no marks of punctuation, abbreviations written out.
 */
final class Spelling {

  private static final int LONGEST = 6;
  private static final String CENTRAL = "trung ương";

  private final Map<String, String> abbreviations = new HashMap<>();

  Spelling() {
    for (String[] fields : TermFile.read(Spelling.class, "abbreviations.tsv")) {
      abbreviations.put(String.join(" ", words(fields[0])), String.join(" ", words(fields[1])));
    }
  }

  /** The words of a name in its one spelling, apart by single blanks. */
  String of(String name) {
    List<String> words = words(withoutBrackets(name));
    StringBuilder spelled = new StringBuilder();
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(LONGEST, words.size() - at);
      String written = null;
      while (length > 0 && written == null) {
        written = abbreviations.get(String.join(" ", words.subList(at, at + length)));
        length--;
      }
      if (!spelled.isEmpty()) {
        spelled.append(' ');
      }
      spelled.append(written == null ? words.get(at) : written);
      at += written == null ? 1 : length + 1;
    }
    return spelled.toString();
  }

  /** Small letters, canonical tone marks and single blanks, and nothing else changed. */
  static String plain(String name) {
    return Syllables.normal(name).strip().replaceAll("\\s+", " ");
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == '/' && !word.isEmpty()) {
        word.append(c);
      } else {
        add(word.toString(), words);
        word.setLength(0);
        if (c == '&') {
          words.add("và");
        }
      }
    }
    return words;
  }

  private static void add(String word, List<String> words) {
    if (word.equals("TƯ")) {
      words.addAll(List.of(CENTRAL.split(" ")));
    } else if (!word.isEmpty()) {
      words.add(Syllables.normal(word));
    }
  }

  /** A name without the abbreviation that stands in brackets inside it. */
  private static String withoutBrackets(String name) {
    int open = name.indexOf('(');
    int close = name.indexOf(')', open + 1);
    return open < 0 || close < 0 ? name : name.substring(0, open) + name.substring(close + 1);
  }
}
