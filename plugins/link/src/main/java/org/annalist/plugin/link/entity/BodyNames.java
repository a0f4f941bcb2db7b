package org.annalist.plugin.link.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the names of bodies mean in one document: bare levels and bare offices get the place that
 * the document is about, organs of a committee get their committee, and short names their full one.
 */
final class BodyNames {

  private static final String STEERING = "ban chỉ đạo";

  /** Offices that every province has one of. */
  private static final List<String> PROVINCIAL =
      List.of(
          "sở ",
          "cục thuế",
          "cục thống kê",
          "cục hải quan",
          "cục thi hành án dân sự",
          "thành đoàn",
          "tỉnh đoàn",
          "đoàn đại biểu quốc hội",
          "hội đồng nhân dân",
          "ủy ban nhân dân",
          "ủy ban mặt trận tổ quốc",
          "liên đoàn lao động");

  /** Organs of a committee of the Party, which their committee may be left out behind. */
  private static final Set<String> ORGANS =
      Set.of(
          "ban tổ chức",
          "ban tuyên giáo",
          "ban dân vận",
          "ban nội chính",
          "ủy ban kiểm tra",
          "ban thường vụ",
          "ban chấp hành",
          "thường trực");

  /** Names that, alone, mean the one in full that the document is about. */
  private static final Set<String> SHORT =
      Set.of(
          STEERING,
          "ban chỉ đạo chương trình",
          "ban chỉ đạo thực hiện chương trình",
          "tổ công tác",
          "đoàn công tác",
          "hội đồng",
          "ban quản lý");

  private static final Set<String> COMMITTEES =
      Set.of("thành ủy", "tỉnh ủy", "huyện ủy", "quận ủy", "thị ủy");

  private final String document;
  private final Spelling spelling;
  private final Provinces provinces;
  private final Locality locality;
  private final Map<String, TreeMap<Integer, String>> byHead = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final TreeMap<Integer, String> committees = new TreeMap<>();

  BodyNames(
      String document,
      Spelling spelling,
      Provinces provinces,
      Locality locality,
      List<Occurrence> bodies) {
    this.document = document;
    this.spelling = spelling;
    this.provinces = provinces;
    this.locality = locality;
    for (Occurrence body : bodies) {
      String name = placed(body.spelled(), body.span().begin());
      if (!SHORT.contains(name)) {
        learn(name, body.span().begin());
      }
      String committee = committeeIn(name);
      if (!committee.isEmpty()) {
        committees.put(body.span().begin(), committee);
      }
    }
  }

  /**
   * The key of a body.
   *
   * @param text its words
   * @param offset where they stand
   * @param next the words of the next body, where only a mark stands between; else empty
   */
  String key(String text, int offset, String next) {
    String key = meant(text, offset, next);
    return isBare(key) ? Named.only(key, document) : key;
  }

  /** Whether a name is one that every province or district has, without its place. */
  private static boolean isBare(String key) {
    return SHORT.contains(key)
        || ORGANS.contains(key)
        || !bareLevel(key).isEmpty()
        || endsWithCommittee(key)
        || isProvincial(key)
            && !endsWithUnit(key + " ")
            && key.startsWith("sở ")
            && !key.contains(" tỉnh ")
            && !key.contains(" thành phố ");
  }

  private String meant(String text, int offset, String next) {
    String name = placed(spelling.of(text), offset);
    if (ORGANS.contains(name)) {
      String committee = sharedCommittee(next, offset);
      return committee.isEmpty() ? name : name + " " + committee;
    }
    if (SHORT.contains(name)) {
      String full = nearest(name, offset);
      return full.isEmpty() ? name : full;
    }
    String longer = byName.getOrDefault(name, "");
    return longer.isEmpty() ? name : longer;
  }

  /** The committee behind an organ that shares it with the next body, else the one named last. */
  private String sharedCommittee(String next, int offset) {
    String shared = next.isEmpty() ? "" : committeeIn(placed(spelling.of(next), offset));
    if (!shared.isEmpty() || committees.isEmpty()) {
      return shared;
    }
    Map.Entry<Integer, String> before = committees.floorEntry(offset);
    return before == null ? committees.firstEntry().getValue() : before.getValue();
  }

  private static String committeeIn(String name) {
    for (String committee : COMMITTEES) {
      int at = name.indexOf(committee);
      if (at >= 0) {
        return name.substring(at);
      }
    }
    return "";
  }

  /** The full name that begins with {@code name}, the last before {@code offset}, else the next. */
  private String nearest(String name, int offset) {
    TreeMap<Integer, String> known = byHead.getOrDefault(head(name), new TreeMap<>());
    Map.Entry<Integer, String> before = known.lowerEntry(offset);
    Map.Entry<Integer, String> entry = before == null ? known.higherEntry(offset) : before;
    return entry == null ? "" : entry.getValue();
  }

  /** The head that short names of the same bodies share; empty if the name has none of these. */
  private static String head(String name) {
    for (String head :
        List.of(STEERING, "tổ công tác", "đoàn công tác", "ban quản lý", "hội đồng")) {
      if (name.startsWith(head)) {
        return head;
      }
    }
    return "";
  }

  /** Learns a full name by its head, and by what is left of it without its place. */
  private void learn(String full, int offset) {
    String head = head(full);
    if (!head.isEmpty()) {
      byHead.computeIfAbsent(head, h -> new TreeMap<>()).put(offset, full);
    }
    for (int blank = full.indexOf(' '); blank > 0; blank = full.indexOf(' ', blank + 1)) {
      if (isPlace(full.substring(blank + 1))) {
        byName.merge(full.substring(0, blank), full, (one, other) -> one.equals(other) ? one : "");
      }
    }
  }

  private boolean isPlace(String words) {
    return words.equals("việt nam")
        || provinces.lastWords(words).length() == words.length()
        || provinces.ending(words) != null
            && (words.startsWith("tỉnh ") || words.startsWith("thành phố "));
  }

  /** The name with its place: levels, committees and offices that stand bare get theirs. */
  private String placed(String spelled, int offset) {
    String name = steering(spelled, offset);
    Province province = locality.province();
    name = withLevel(name);
    String level = bareLevel(name);
    if (!level.isEmpty()) {
      return formal(levelled(name, level, offset));
    }
    if (endsWithCommittee(name)) {
      return name + committeePlace(name, offset);
    }
    if (province != null
        && isProvincial(name)
        && provinces.ending(name) == null
        && !endsWithUnit(name)) {
      return name + " " + (name.endsWith("đoàn") ? province.key() : province.fullKey());
    }
    return formal(name);
  }

  /** {@code thực hiện}, "số" and the committee behind the document are left out. */
  private String steering(String name, int offset) {
    if (!name.startsWith(STEERING) || !name.contains("/")) {
      return name;
    }
    StringBuilder steering = new StringBuilder(STEERING);
    for (String word : name.substring(STEERING.length()).strip().split(" ")) {
      if (word.equals("thực") || word.equals("hiện") || word.equals("số")) {
        continue;
      }
      steering.append(' ').append(word);
      if (word.contains("/")) {
        break;
      }
    }
    Province province = provinces.ending(name);
    province = province == null ? locality.province() : province;
    return province == null ? steering.toString() : steering + " " + province.key();
  }

  /** A province behind an office without its level gets it; not behind a committee. */
  private String withLevel(String name) {
    String last = provinces.lastWords(name);
    if (last.isEmpty() || last.length() == name.length()) {
      return name;
    }
    Province province = provinces.named(last);
    String before = name.substring(0, name.length() - last.length() - 1);
    for (String level : List.of(" thành phố", " tỉnh")) {
      if (before.endsWith("ủy" + level)) {
        before = before.substring(0, before.length() - level.length());
      }
    }
    if (before.endsWith("tỉnh")
        || before.endsWith("phố")
        || before.endsWith("ủy")
        || before.endsWith("xã")
        || before.endsWith("đoàn")
        || before.contains("/")) {
      return before + " " + province.key();
    }
    return before + " " + province.fullKey();
  }

  private static String bareLevel(String name) {
    for (String level : List.of("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường")) {
      if (name.endsWith(" " + level)) {
        return level;
      }
    }
    return "";
  }

  private String levelled(String name, String level, int offset) {
    Province province = locality.province(level, offset);
    if (province != null) {
      return name + " " + province.key();
    }
    String unit = locality.unit(level, offset);
    return unit.isEmpty() ? name : name + " " + unit;
  }

  private static boolean endsWithCommittee(String name) {
    return COMMITTEES.stream().anyMatch(name::endsWith);
  }

  private String committeePlace(String name, int offset) {
    if (name.endsWith("tỉnh ủy") || name.endsWith("thành ủy")) {
      String of = name.endsWith("tỉnh ủy") ? "tỉnh" : "thành phố";
      Province province = locality.province(of, offset);
      if (province != null) {
        return " " + province.key();
      }
      String city = name.endsWith("thành ủy") ? locality.unit("thành phố", offset) : "";
      return city.isEmpty() ? "" : " " + city;
    }
    String level =
        name.endsWith("huyện ủy") ? "huyện" : name.endsWith("quận ủy") ? "quận" : "thị xã";
    String unit = locality.unit(level, offset);
    return unit.isEmpty() ? "" : " " + unit;
  }

  private static boolean isProvincial(String name) {
    for (String office : PROVINCIAL) {
      if (office.endsWith(" ") ? name.startsWith(office) : name.equals(office)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithUnit(String name) {
    return Locality.levels().stream().anyMatch(level -> name.contains(" " + level + " "));
  }

  /** The executive committee of a province's Party organisation is its committee. */
  private static String formal(String name) {
    for (String[] pair :
        new String[][] {
          {"ban chấp hành đảng bộ thành phố ", "thành ủy "},
          {"ban chấp hành đảng bộ tỉnh ", "tỉnh ủy "}
        }) {
      if (name.startsWith(pair[0])) {
        return pair[1] + name.substring(pair[0].length());
      }
    }
    return name;
  }
}
