package org.annalist.plugin.link.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which office a post means in one document: its rank and the body it belongs to there. */
final class PostNames {

  private static final Set<String> SECRETARIES =
      Set.of("bí thư", "phó bí thư", "phó bí thư thường trực");
  private static final Set<String> CHAIRS =
      Set.of("chủ tịch", "phó chủ tịch", "phó chủ tịch thường trực");

  /** Offices that exist once, and the same with their body. */
  private static final Map<String, String> SINGLE =
      Map.of(
          "thủ tướng chính phủ", "thủ tướng",
          "phó thủ tướng chính phủ", "phó thủ tướng",
          "phó thủ tướng thường trực chính phủ", "phó thủ tướng thường trực");

  private static final Set<String> UNIQUE =
      Set.of("thủ tướng", "chủ tịch nước", "tổng bí thư", "phó thủ tướng", "chủ tịch quốc hội");

  private final Spelling spelling;
  private final Provinces provinces;
  private final Locality locality;
  private final BodyNames bodies;
  private final Map<String, TreeMap<Integer, String>> byRank = new HashMap<>();

  PostNames(Spelling spelling, Provinces provinces, Locality locality, BodyNames bodies) {
    this.spelling = spelling;
    this.provinces = provinces;
    this.locality = locality;
    this.bodies = bodies;
  }

  /** Learns a post with its body, so that its rank alone can be understood. */
  void learn(Occurrence post) {
    if (!post.mention().body().isEmpty()) {
      byRank
          .computeIfAbsent(spelling.of(post.mention().rank()), rank -> new TreeMap<>())
          .put(post.span().begin(), withBody(post));
    }
  }

  /** The key of the office; ranks alone that the document does not complete are its own. */
  String key(Occurrence post, String document) {
    if (!post.mention().body().isEmpty()) {
      return withBody(post);
    }
    String rank = SINGLE.getOrDefault(post.spelled(), post.spelled());
    if (UNIQUE.contains(rank)) {
      return rank;
    }
    Map.Entry<Integer, String> known =
        byRank.getOrDefault(rank, new TreeMap<>()).lowerEntry(post.span().begin());
    return known == null ? Named.only(rank, document) : known.getValue();
  }

  private String withBody(Occurrence post) {
    String rank = spelling.of(post.mention().rank());
    return rank + " | " + body(rank, post);
  }

  /** A place or level behind a rank stands for the committee or government there. */
  private String body(String rank, Occurrence post) {
    String text = post.mention().body();
    String spelled = spelling.of(text);
    Province province = province(spelled);
    if (province != null && SECRETARIES.contains(rank)) {
      return (province.isCity() ? "thành ủy " : "tỉnh ủy ") + province.key();
    }
    if (province != null && CHAIRS.contains(rank)) {
      return "ủy ban nhân dân " + province.fullKey();
    }
    return bodies.key(text, post.span().end() - text.length(), "");
  }

  private Province province(String spelled) {
    Province home = locality.province();
    if (home != null && spelled.equals(home.level())) {
      return home;
    }
    Province named = provinces.ending(spelled);
    boolean alone =
        named != null
            && (spelled.equals(named.key())
                || spelled.equals(named.fullKey())
                || provinces.named(spelled) == named);
    return alone ? named : null;
  }
}
