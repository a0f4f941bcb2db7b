package org.annalist.plugin.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A post of one person, with the sources that say so.
 *
 * @param name how most sources call it, the longer name if they are even
 * @param sources the oldest first
 */
record Post(String name, List<Source> sources) {

  Post {
    sources = List.copyOf(sources);
  }

  /** Number of ways in which the sources write it. */
  int spellings() {
    return (int) sources.stream().map(Source::position).distinct().count();
  }

  /**
   * The posts in what sources say of one person. Posts linked to one entity are one. Of one person,
   * also a name that begins another ("Giám đốc Sở", "Giám đốc Sở Nội vụ") is taken as the same
   * post, written shorter.
   */
  static List<Post> of(List<Source> sources) {
    List<Source> longest = new ArrayList<>(sources);
    longest.sort(Comparator.comparing((Source source) -> -key(source.position()).length()));
    Map<String, String> heads = new LinkedHashMap<>();
    for (Source source : longest) {
      String key = key(source.position());
      String head =
          heads.values().stream()
              .filter(fuller -> (fuller + " ").startsWith(key + " "))
              .findFirst()
              .orElse(key);
      heads.putIfAbsent(key, head);
    }
    Map<String, String> linked = new LinkedHashMap<>();
    Map<String, List<Source>> posts = new LinkedHashMap<>();
    for (Source source : sources) {
      String head = heads.get(key(source.position()));
      if (!source.post().isEmpty()) {
        head = linked.computeIfAbsent(source.post(), post -> heads.get(key(source.position())));
      }
      posts.computeIfAbsent(head, key -> new ArrayList<>()).add(source);
    }
    return posts.values().stream()
        .map(group -> new Post(name(group), group))
        .sorted(
            Comparator.comparing((Post post) -> -post.sources().size()).thenComparing(Post::name))
        .toList();
  }

  private static String name(List<Source> sources) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    sources.forEach(source -> counts.merge(source.position(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Without case and accents: the tone mark of one word may stand on either of two vowels. */
  private static String key(String position) {
    return Normalizer.normalize(position, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("\\s+", " ")
        .strip();
  }
}
