package org.annalist.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.vietnamese.RuleAutomaton;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same rules in three engines: the toolkit's automaton, and java.util.regex in two ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Rules {

  private static final byte WORD = 1;
  private static final byte BEGIN = 2;

  // Of a character: 0 if it is in no word, WORD, or BEGIN if a match can begin with it as well.
  private final byte[] kinds = new byte[Character.MAX_VALUE + 1];
  private String[] texts;
  private RuleAutomaton automaton;
  private Pattern alternation;
  private List<Pattern> patterns;

  /** Compiles the rules, and makes sure that the engines find the same. */
  @Setup
  public void prepare() {
    texts = BenchText.read().documents().toArray(String[]::new);
    automaton = RuleAutomaton.compile(SharedRules.ALL);
    for (int c = 0; c < kinds.length; c++) {
      if (Character.isLetterOrDigit(c)) {
        kinds[c] = automaton.canBegin((char) c) ? BEGIN : WORD;
      }
    }
    alternation = SharedRules.alternation();
    patterns = SharedRules.ALL.stream().map(SharedRules::pattern).toList();
    long found = automaton();
    long expected = regex();
    if (found == 0 || Math.abs(found - expected) * 100 > expected) {
      throw new IllegalStateException("The automaton finds " + found + ", regex " + expected);
    }
  }

  /** One step of a table for each character that a rule may go on with. */
  @Benchmark
  public long automaton() {
    long count = 0;
    for (String text : texts) {
      char[] chars = text.toCharArray();
      int before = 0;
      int i = 0;
      while (i < chars.length) {
        int now = kinds[chars[i]];
        if (now == BEGIN && before == 0) {
          long match = automaton.longestWord(text, i, chars.length);
          if (match != RuleAutomaton.NO_MATCH) {
            count++;
            i = RuleAutomaton.end(match) - 1;
            now = kinds[chars[i]];
          }
        }
        before = now;
        i++;
      }
    }
    return count;
  }

  /** All rules as one alternation, once over the text. */
  @Benchmark
  public long regex() {
    long count = 0;
    for (String text : texts) {
      count += count(alternation.matcher(text));
    }
    return count;
  }

  /** Rule by rule, each once over the text; overlaps are not sorted out. */
  @Benchmark
  public long regexRuleByRule() {
    long count = 0;
    for (String text : texts) {
      for (Pattern pattern : patterns) {
        count += count(pattern.matcher(text));
      }
    }
    return count;
  }

  private static long count(Matcher matcher) {
    long count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
