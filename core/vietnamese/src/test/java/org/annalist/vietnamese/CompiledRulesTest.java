package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledRulesTest {

  private static final String RULES = "document-numbers.tsv";
  private static final String TABLE = "document-numbers.dfa";

  private static byte[] written(RuleAutomaton automaton) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CompiledRules.write(automaton, out);
    return out.toByteArray();
  }

  /** Makes the table of the shipped rules anew: an argument is the file to write. */
  public static void main(String[] args) throws IOException {
    Files.write(
        Path.of(args[0]),
        written(RuleAutomaton.compile(RuleFile.read(CompiledRules.class, RULES))));
  }

  @Test
  void theShippedTableIsThatOfTheShippedRules() throws IOException {
    byte[] expected = written(RuleAutomaton.compile(RuleFile.read(CompiledRules.class, RULES)));
    try (InputStream shipped = CompiledRules.class.getResourceAsStream(TABLE)) {
      assertThat(shipped).isNotNull();
      assertThat(Arrays.equals(shipped.readAllBytes(), expected))
          .as("%s is that of %s; if not, the main method of this test writes it anew", TABLE, RULES)
          .isTrue();
    }
  }

  @Test
  void aTableGivesTheSameAutomatonBack() throws IOException {
    List<Rule> rules =
        List.of(new Rule("date", "[0-9]+/[0-9]+(/[0-9]+)?"), new Rule("percent", "[0-9]+%"));
    RuleAutomaton compiled = RuleAutomaton.compile(rules);

    RuleAutomaton read = CompiledRules.read(rules, written(compiled));

    assertThat(read.rules()).isEqualTo(rules);
    assertThat(written(read)).isEqualTo(written(compiled));
    for (String text : List.of("12/4", "12/4/2023", "85%", "85", "x", "12/")) {
      assertThat(read.longest(text, 0, text.length()))
          .isEqualTo(compiled.longest(text, 0, text.length()));
    }
    assertThat(read.canBegin('7')).isTrue();
    assertThat(read.canBegin('x')).isFalse();
  }

  @Test
  void aTableOfOtherRulesIsPassedOver() throws IOException {
    List<Rule> rules = List.of(new Rule("percent", "[0-9]+%"));
    byte[] others = written(RuleAutomaton.compile(List.of(new Rule("percent", "[0-9]+ %"))));

    assertThat(CompiledRules.read(rules, others)).isNull();
    assertThat(CompiledRules.read(CompiledRules.class, RULES, "none.dfa").size())
        .isEqualTo(CompiledRules.read(CompiledRules.class, RULES, TABLE).size());
  }
}
