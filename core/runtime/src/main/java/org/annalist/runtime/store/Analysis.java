package org.annalist.runtime.store;

import java.util.List;
import java.util.Set;
import org.annalist.api.Problem;
import org.annalist.api.Producer;
import org.annalist.runtime.hash.StableHash;

/**
 * What is remembered of one extractor's work on one document, or of a corpus extractor's on all.
 *
 * @param producer who worked, in which version
 * @param writes layers that it writes
 * @param inputs number that changes when anything it saw does, terms excepted
 * @param lexicons lexicons whose terms it asked for
 * @param terms number that changes when those terms do
 * @param problems what it reported, or why it failed
 */
public record Analysis(
    Producer producer,
    List<String> writes,
    long inputs,
    Set<String> lexicons,
    long terms,
    List<Problem> problems) {

  public Analysis {
    writes = List.copyOf(writes);
    lexicons = Set.copyOf(lexicons);
    problems = List.copyOf(problems);
  }

  /** Part of the key of everything that was made from these results. */
  public long key() {
    return StableHash.of(inputs, terms);
  }
}
