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
  // A row for each state: the row that each class leads to, or -1, and the rule that it accepts.
  private final int[] table;
  private final int row;

  /**
   * @param starts the first characters of the classes
   * @param table rows of a state each, that of the first state first, with as many columns as there
   *     are classes and one more
   */
  RuleAutomaton(List<Rule> rules, char[] starts, int[] table) {
    this.rules = List.copyOf(rules);
    this.starts = starts;
    this.table = table;
    this.row = starts.length + 1;
    for (char c = 0; c < LIMIT; c++) {
      classes[c] = (short) search(c);
    }
  }

  /**
   * States are numbered as they are met from the first one, so that equal rules give equal tables.
   */
  private static RuleAutomaton of(List<Rule> rules, RunAutomaton union) {
    char[] starts = union.getCharIntervals();
    int row = starts.length + 1;
    int[] states = new int[union.getSize()];
    int[] numbers = new int[union.getSize()];
    Arrays.fill(numbers, -1);
    int met = meet(union.getInitialState(), states, numbers, 0);
    int[] table = new int[union.getSize() * row];
    for (int number = 0; number < met; number++) {
      for (int i = 0; i < starts.length; i++) {
        int next = union.step(states[number], starts[i]);
        met = next < 0 ? met : meet(next, states, numbers, met);
        table[number * row + i] = next < 0 ? -1 : numbers[next] * row;
      }
      table[number * row + starts.length] = firstRule(rules, union, states[number]);
    }
    return new RuleAutomaton(rules, starts, Arrays.copyOf(table, met * row));
  }

  private static int meet(int state, int[] states, int[] numbers, int met) {
    if (numbers[state] >= 0) {
      return met;
    }
    numbers[state] = met;
    states[met] = state;
    return met + 1;
  }

  private static int firstRule(List<Rule> rules, RunAutomaton union, int state) {
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
    return of(rules, new RunAutomaton(union, false));
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
    int accepts = row - 1;
    int state = 0;
    int rule = table[accepts];
    long found = rule >= 0 && (!wordEnd || isWordEnd(text, from)) ? packed(rule, from) : NO_MATCH;
    for (int at = from; at < to; ) {
      state = table[state + classOf(text.charAt(at))];
      if (state < 0) {
        return found;
      }
      at++;
      rule = table[state + accepts];
      if (rule >= 0 && (!wordEnd || isWordEnd(text, at))) {
        found = packed(rule, at);
      }
    }
    return found;
  }

  private static long packed(int rule, int end) {
    return (long) rule << 32 | end;
  }

  /**
   * Whether a match can begin with this character: most places of a text need no more than that.
   */
  public boolean canBegin(char c) {
    return table[classOf(c)] >= 0;
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

  char[] starts() {
    return starts;
  }

  int[] table() {
    return table;
  }

  /** Number of states, for measurements. */
  public int size() {
    return table.length / row;
  }

  private int classOf(char c) {
    return c < LIMIT ? classes[c] : search(c);
  }

  private int search(char c) {
    int at = Arrays.binarySearch(starts, c);
    return at < 0 ? -at - 2 : at;
  }
}
