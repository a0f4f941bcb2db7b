package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFileTest {

  @Test
  void readsRulesAndPutsTheirPartsIn() {
    List<Rule> rules = RuleFile.read(RuleFileTest.class, "rules-for-test.tsv");
    assertThat(rules).extracting(Rule::name).containsExactly("term", "price");
    RuleAutomaton automaton = RuleAutomaton.compile(rules);
    assertThat(RuleAutomaton.end(automaton.longest("nhiệm kỳ 2020-2025", 0, 18))).isEqualTo(18);
    assertThat(RuleAutomaton.end(automaton.longest("$15", 0, 3))).isEqualTo(3);
  }

  @Test
  void namesTheLineThatIsNoRule() {
    assertThatThrownBy(() -> RuleFile.read(RuleFileTest.class, "too-many-fields.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more");
    assertThatThrownBy(() -> RuleFile.read(RuleFileTest.class, "unknown-part.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("$missing");
  }

  @Test
  void namesTheFileThatIsMissing() {
    assertThatThrownBy(() -> TermFile.read(RuleFileTest.class, "absent.tsv"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("absent.tsv");
  }

  @Test
  void termFilesLeaveOutCommentsAndBlankLinesAndStripFields() {
    List<String[]> lines = TermFile.read(RuleFileTest.class, "rules-for-test.tsv");
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).containsExactly("$year", "(19|20)[0-9]{2}");
  }
}
