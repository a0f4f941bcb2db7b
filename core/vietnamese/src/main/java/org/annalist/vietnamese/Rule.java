package org.annalist.vietnamese;

import java.util.Objects;

/**
 * A named regular expression of a {@link RuleAutomaton}.
 *
 * @param name what the rule is called in evidence and messages
 * @param regex characters, {@code .}, {@code [a-z]}, {@code [^a-z]}, {@code (…)}, {@code |}, {@code
 *     ?}, {@code *}, {@code +}, {@code {2}}, {@code {2,}}, {@code {2,4}}, {@code "literal"}, and
 *     {@code \} before any of these as itself; nothing else: no {@code \d}, no anchors, no groups
 */
public record Rule(String name, String regex) {

  /** Checks that both are given. */
  public Rule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(regex, "regex");
  }
}
