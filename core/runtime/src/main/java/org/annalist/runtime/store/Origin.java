package org.annalist.runtime.store;

import java.util.List;

/**
 * Where a document came from, as far as its id depends on it.
 *
 * @param key names the bytes and the document within them: the same for the same document, whatever
 *     it was imported as
 * @param name path inside what the user added
 * @param parents names of the folders (or archive) above that, outermost first
 */
public record Origin(String key, String name, List<String> parents) implements Comparable<Origin> {

  public Origin {
    parents = List.copyOf(parents);
  }

  @Override
  public int compareTo(Origin other) {
    return key.compareTo(other.key);
  }
}
