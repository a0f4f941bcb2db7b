package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleAutomatonTest {

  private static final RuleAutomaton RULES =
      RuleAutomaton.compile(
          List.of(
              new Rule("date", "[0-9]{1,2}/[0-9]{1,2}(/[0-9]{4})?"),
              new Rule("ratio", "[0-9]+/[0-9]+"),
              new Rule("percent", "[0-9]+(,[0-9]+)?[ ]?%"),
              new Rule("quarter", "quý (I|II|III|IV)")));

  private static String match(String text) {
    long match = RULES.longest(text, 0, text.length());
    return match == RuleAutomaton.NO_MATCH
        ? null
        : RULES.rules().get(RuleAutomaton.rule(match)).name()
            + " "
            + text.substring(0, RuleAutomaton.end(match));
  }

  @Test
  void findsTheLongestMatch() {
    assertThat(match("17/3/2021,")).isEqualTo("date 17/3/2021");
    assertThat(match("85,39 % dân")).isEqualTo("percent 85,39 %");
    assertThat(match("quý IIX")).isEqualTo("quarter quý II");
    assertThat(match("tháng")).isNull();
  }

  @Test
  void theFirstRuleWinsWhereSeveralMatchTheSame() {
    assertThat(match("28/30")).isEqualTo("date 28/30");
    assertThat(match("128/30")).isEqualTo("ratio 128/30");
  }

  @Test
  void aLongerMatchBeatsAnEarlierRule() {
    assertThat(match("28/300")).isEqualTo("ratio 28/300");
  }

  @Test
  void looksNoFurtherThanAllowed() {
    long match = RULES.longest("17/3/2021", 0, 6);
    assertThat(RuleAutomaton.end(match)).isEqualTo(4);
    assertThat(RULES.longest("17/3/2021", 0, 2)).isEqualTo(RuleAutomaton.NO_MATCH);
    assertThat(RuleAutomaton.end(RULES.longest("x 28/30", 2, 7))).isEqualTo(7);
  }

  @Test
  void endsAtTheEndOfAWordIfAsked() {
    String text = "quý IIX";
    assertThat(RULES.longestWord(text, 0, text.length())).isEqualTo(RuleAutomaton.NO_MATCH);
    assertThat(RuleAutomaton.end(RULES.longestWord("quý II.", 0, 7))).isEqualTo(6);
    assertThat(RuleAutomaton.end(RULES.longestWord("28/30", 0, 4))).isEqualTo(-1);
  }

  @Test
  void charactersOfNoRuleEndAMatch() {
    assertThat(match("28/30\uE000\uE001")).isEqualTo("date 28/30");
    assertThat(match("28/30\uFFFF")).isEqualTo("date 28/30");
    assertThat(match("\uE000")).isNull();
  }

  @Test
  void namesTheRuleThatCannotBeRead() {
    assertThatThrownBy(() -> RuleAutomaton.compile(List.of(new Rule("broken", "(a"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("broken");
  }

  @Test
  void noRulesMatchNothing() {
    assertThat(RuleAutomaton.compile(List.of()).longest("a", 0, 1))
        .isEqualTo(RuleAutomaton.NO_MATCH);
  }

  @Test
  void agreesWithTheRegularExpressionsOfTheJdk() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      List<Rule> rules = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        rules.add(new Rule("r" + i, regex(random, 3)));
      }
      RuleAutomaton automaton = RuleAutomaton.compile(rules);
      for (int i = 0; i < 20; i++) {
        String text = word(random);
        assertThat(automaton.longest(text, 0, text.length()))
            .as("%s in %s", rules, text)
            .isEqualTo(slow(rules, text));
      }
    }
  }

  private static long slow(List<Rule> rules, String text) {
    for (int end = text.length(); end >= 0; end--) {
      for (int rule = 0; rule < rules.size(); rule++) {
        Matcher matcher = Pattern.compile(rules.get(rule).regex()).matcher(text.substring(0, end));
        if (matcher.matches()) {
          return (long) rule << 32 | end;
        }
      }
    }
    return RuleAutomaton.NO_MATCH;
  }

  private static String regex(Random random, int depth) {
    String atom = String.valueOf((char) ('a' + random.nextInt(3)));
    if (depth == 0) {
      return atom;
    }
    return switch (random.nextInt(7)) {
      case 0 -> "(" + regex(random, depth - 1) + "|" + regex(random, depth - 1) + ")";
      case 1 -> "(" + regex(random, depth - 1) + ")*";
      case 2 -> "(" + regex(random, depth - 1) + "){1,2}";
      case 3 -> "[^" + atom + "]";
      case 4 -> "." + regex(random, depth - 1);
      default -> regex(random, depth - 1) + regex(random, depth - 1);
    };
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(7); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(4)));
    }
    return word.toString();
  }
}
