package org.annalist.vietnamese;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicOperations;
import dk.brics.automaton.RegExp;
import dk.brics.automaton.RunAutomaton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many regular expressions as one deterministic automaton in a flat table: one table step a
 * character, whatever the number of rules, and linear time on any input.
 *
 * <p>Matches are the longest from a given place; where several rules match it, the first one in the
 * list wins. Immutable and safe for any thread.
 */
public final class RuleAutomaton {

  /** No rule matches. */
  public static final long NO_MATCH = -1;

  // An end mark for each rule, appended to it before the union: the union forgets which rule
  // matched, but after a match of rule i only the mark of rule i leads on.
  private static final char FIRST_MARK = '\uE000';
  private static final int MOST_RULES = 0x1000;

  // Classes of characters that no rule tells apart: by table below LIMIT, by search above.
  private static final int LIMIT = 0x2100;

  private final List<Rule> rules;
  private final short[] classes = new short[LIMIT];
  private final char[] starts;
  private final int width;
  private final int[] steps;
  private final int[] accepts;
  private final int initial;

  private RuleAutomaton(List<Rule> rules, RunAutomaton union) {
    this.rules = rules;
    starts = union.getCharIntervals();
    width = starts.length;
    initial = union.getInitialState() * width;
    steps = new int[union.getSize() * width];
    accepts = new int[union.getSize()];
    for (int state = 0; state < union.getSize(); state++) {
      for (int i = 0; i < width; i++) {
        int next = union.step(state, starts[i]);
        steps[state * width + i] = next < 0 ? -1 : next * width;
      }
      accepts[state] = firstRule(union, state);
    }
    for (char c = 0; c < LIMIT; c++) {
      classes[c] = (short) search(c);
    }
  }

  private int firstRule(RunAutomaton union, int state) {
    for (int rule = 0; rule < rules.size(); rule++) {
      int next = union.step(state, (char) (FIRST_MARK + rule));
      if (next >= 0 && union.isAccept(next)) {
        return rule;
      }
    }
    return -1;
  }

  /**
   * Compiles rules.
   *
   * @throws IllegalArgumentException if a regular expression cannot be read, naming the rule, or if
   *     there are more than 4,096 rules
   */
  public static RuleAutomaton compile(List<Rule> rules) {
    if (rules.size() > MOST_RULES) {
      throw new IllegalArgumentException(
          rules.size() + " rules; one automaton takes " + MOST_RULES + " at most");
    }
    List<Automaton> automata = new ArrayList<>();
    for (Rule rule : rules) {
      Automaton mark = Automaton.makeChar((char) (FIRST_MARK + automata.size()));
      automata.add(BasicOperations.concatenate(parse(rule), mark));
    }
    Automaton union = BasicOperations.union(automata);
    union.minimize();
    return new RuleAutomaton(List.copyOf(rules), new RunAutomaton(union, false));
  }

  private static Automaton parse(Rule rule) {
    try {
      return new RegExp(rule.regex(), RegExp.NONE).toAutomaton();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Rule " + rule.name() + " is no regular expression: " + rule.regex(), e);
    }
  }

  /**
   * The longest match that begins at {@code from} and ends by {@code to}, packed for {@link #end}
   * and {@link #rule}; {@link #NO_MATCH} if there is none. Allocates nothing. An empty match counts
   * if a rule accepts the empty text.
   */
  public long longest(CharSequence text, int from, int to) {
    return longest(text, from, to, false);
  }

  /**
   * The same, but only matches that end at the end of a word: not between two letters or digits.
   */
  public long longestWord(CharSequence text, int from, int to) {
    return longest(text, from, to, true);
  }

  private long longest(CharSequence text, int from, int to, boolean wordEnd) {
    int state = initial;
    long found = NO_MATCH;
    int at = from;
    while (true) {
      int rule = accepts[state / width];
      if (rule >= 0 && (!wordEnd || isWordEnd(text, at))) {
        found = (long) rule << 32 | at;
      }
      if (at >= to) {
        return found;
      }
      state = steps[state + classOf(text.charAt(at))];
      if (state < 0) {
        return found;
      }
      at++;
    }
  }

  private static boolean isWordEnd(CharSequence text, int at) {
    return at == 0
        || at >= text.length()
        || !isWord(text.charAt(at))
        || !isWord(text.charAt(at - 1));
  }

  private static boolean isWord(char c) {
    int kind = Letters.classOf(Letters.of(c));
    return kind == Letters.LETTER || kind == Letters.DIGIT;
  }

  /** Offset after the last character of a match. */
  public static int end(long match) {
    return (int) match;
  }

  /** Index of the rule of a match, in the order of the list that was compiled. */
  public static int rule(long match) {
    return (int) (match >>> 32);
  }

  /** The rules in their order. */
  public List<Rule> rules() {
    return rules;
  }

  /** Number of states, for measurements. */
  public int size() {
    return accepts.length;
  }

  private int classOf(char c) {
    return c < LIMIT ? classes[c] : search(c);
  }

  private int search(char c) {
    int at = Arrays.binarySearch(starts, c);
    return at < 0 ? -at - 2 : at;
  }
}
