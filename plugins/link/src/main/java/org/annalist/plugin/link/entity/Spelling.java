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

  /** Letters that stand before a number, with or without a blank, and what they mean. */
  private static final Map<String, String> NUMBERED =
      Map.of("q", "quận", "p", "phường", "ql", "quốc lộ", "u", "");

  private final Map<String, String> abbreviations = new HashMap<>();

  Spelling() {
    for (String[] fields : TermFile.read(Spelling.class, "abbreviations.tsv")) {
      abbreviations.put(String.join(" ", words(fields[0])), String.join(" ", words(fields[1])));
    }
  }

  /** The words of a name in its one spelling, apart by single blanks. */
  String of(String name) {
    List<String> words = numbered(words(withoutBrackets(name)));
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

  /**
   * Letters before a number in one way: {@code Q.5} and {@code Q5} are quận 5, {@code QL 1A} is a
   * road, {@code U-20} and {@code U20} are one age.
   */
  private static List<String> numbered(List<String> words) {
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int digits = digits(word);
      String letters = word.substring(0, digits);
      boolean apart =
          digits == word.length() && i + 1 < words.size() && digits(words.get(i + 1)) == 0;
      String number = apart ? words.get(i + 1) : word.substring(digits);
      if (number.isEmpty() || !NUMBERED.containsKey(letters)) {
        numbered.add(word);
        continue;
      }
      i += apart ? 1 : 0;
      String kind = NUMBERED.get(letters);
      if (kind.isEmpty()) {
        numbered.add(letters + number);
      } else {
        numbered.addAll(List.of(kind.split(" ")));
        numbered.add(number);
      }
    }
    return numbered;
  }

  /** Where the first digit of a word is; its length if there is none. */
  private static int digits(String word) {
    int at = 0;
    while (at < word.length() && !Character.isDigit(word.charAt(at))) {
      at++;
    }
    return at;
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
