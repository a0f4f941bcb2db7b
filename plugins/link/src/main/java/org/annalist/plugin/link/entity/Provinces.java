package org.annalist.plugin.link.entity;

import java.util.HashMap;
import java.util.Map;
import org.annalist.vietnamese.TermFile;

/** All provinces by their names in the one spelling. */
final class Provinces {

  private static final int LONGEST = 4;

  private final Map<String, Province> byName = new HashMap<>();

  Provinces(Spelling spelling) {
    for (String[] fields : TermFile.read(Provinces.class, "provinces.tsv")) {
      String key = spelling.of(fields[0]);
      Province province = new Province(fields[0], fields[1], key);
      byName.put(key, province);
      if (fields.length > 2 && !fields[2].isEmpty()) {
        for (String other : fields[2].split(";")) {
          byName.put(spelling.of(other), province);
        }
      }
    }
  }

  /** The province of this name, or null. */
  Province named(String name) {
    return byName.get(name);
  }

  /** The province whose name ends a spelled name, or null. */
  Province ending(String name) {
    return byName.get(lastWords(name));
  }

  /** The longest end of a name that is a province's name, or empty. */
  String lastWords(String name) {
    int from = -1;
    int at = name.length();
    for (int i = 0; i < LONGEST && at > 0; i++) {
      at = name.lastIndexOf(' ', at - 1);
      if (byName.containsKey(name.substring(at + 1))) {
        from = at + 1;
      }
    }
    return from < 0 ? "" : name.substring(from);
  }
}
