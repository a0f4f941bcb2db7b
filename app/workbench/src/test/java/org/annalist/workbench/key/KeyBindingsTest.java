package org.annalist.workbench.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.annalist.workbench.state.Preferences;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyBindingsTest {

  @TempDir private Path folder;

  private final CommandManager commands = new CommandManager();
  private KeyBindings keys;

  @BeforeEach
  void give() {
    for (String id : new String[] {"undo", "save", "find"}) {
      commands.getCommand(id).define(id, null, commands.getCategory("c"));
    }
    commands.getCategory("c").define("c", null);
    keys = new KeyBindings(commands);
    keys.addStandard(KeyScheme.DEFAULT, keys("CTRL+Z"), "undo");
    keys.addStandard(KeyScheme.DEFAULT, keys("CTRL+S"), "save");
    keys.addStandard(KeyScheme.EMACS, keys("CTRL+S"), "find");
    keys.addStandard(KeyScheme.EMACS, keys("CTRL+X CTRL+S"), "save");
  }

  private static KeySequence keys(String text) {
    try {
      return KeySequence.getInstance(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  @Test
  void aSchemeStandsOnTheFirstOneAndReplacesWhatItNames() {
    assertThat(keys.command(keys("CTRL+S"))).contains("save");
    assertThat(keys.isBegin(keys("CTRL+X"))).isFalse();
    keys.choose(KeyScheme.EMACS);
    assertThat(keys.command(keys("CTRL+S"))).contains("find");
    assertThat(keys.command(keys("CTRL+Z"))).contains("undo");
    assertThat(keys.isBegin(keys("CTRL+X"))).isTrue();
    assertThat(keys.command(keys("CTRL+X CTRL+S"))).contains("save");
    assertThat(keys.words("save")).isEqualTo("Ctrl+X, Ctrl+S");
    assertThat(keys.rivals(keys("CTRL+S"), "find")).isEmpty();
  }

  @Test
  void theUserTakesAKeyFromOneCommandAndGivesItToAnother() {
    keys.bind(keys("CTRL+S"), "undo");
    assertThat(keys.command(keys("CTRL+S"))).contains("undo");
    assertThat(keys.keys("undo")).containsExactlyInAnyOrder(keys("CTRL+Z"), keys("CTRL+S"));
    assertThat(keys.words("save")).isEmpty();
    assertThat(keys.rivals(keys("CTRL+S"), "undo")).containsExactly("save");
    keys.restore("save");
    assertThat(keys.command(keys("CTRL+S"))).contains("save");
    assertThat(keys.rivals(keys("CTRL+S"), "save")).isEmpty();
    assertThat(keys.changes()).isEmpty();
  }

  @Test
  void aStandardKeyThatWasTakenAwayIsGivenBack() {
    keys.unbind(keys("CTRL+Z"), "undo");
    assertThat(keys.command(keys("CTRL+Z"))).isEmpty();
    keys.unbind(keys("CTRL+Z"), "undo");
    assertThat(keys.changes()).hasSize(1);
    keys.bind(keys("CTRL+Z"), "undo");
    assertThat(keys.command(keys("CTRL+Z"))).contains("undo");
    assertThat(keys.changes()).isEmpty();
  }

  @Test
  void aChangeBelongsToTheSchemeThatItWasMadeIn() {
    keys.choose(KeyScheme.EMACS);
    keys.bind(keys("F6"), "find");
    keys.choose(KeyScheme.DEFAULT);
    assertThat(keys.command(keys("F6"))).isEmpty();
    keys.choose(KeyScheme.EMACS);
    assertThat(keys.command(keys("F6"))).contains("find");
  }

  @Test
  void aKeyThatBeginsAnotherIsARival() {
    keys.bind(keys("CTRL+K"), "undo");
    keys.bind(keys("CTRL+K CTRL+S"), "save");
    assertThat(keys.rivals(keys("CTRL+K"), "undo")).containsExactly("save");
    assertThat(keys.rivals(keys("CTRL+K CTRL+S"), "save")).containsExactly("undo");
  }

  @Test
  void aCopyIsChangedWithoutAnEffectUntilItIsTaken() {
    KeyBindings copy = keys.copy();
    copy.choose(KeyScheme.EMACS);
    copy.bind(keys("F6"), "undo");
    assertThat(keys.command(keys("F6"))).isEmpty();
    keys.take(copy);
    assertThat(keys.scheme()).isEqualTo(KeyScheme.EMACS);
    assertThat(keys.command(keys("F6"))).contains("undo");
  }

  @Test
  void changesAreKeptFromStartToStartAndSenselessLinesAreLeftOut() {
    Path file = folder.resolve("p.properties");
    Preferences preferences = Preferences.of(file);
    keys.choose(KeyScheme.EMACS);
    keys.bind(keys("CTRL+K CTRL+Z"), "undo");
    keys.unbind(keys("CTRL+S"), "find");
    keys.save(preferences);
    preferences.save();
    Preferences again = Preferences.of(file);
    java.util.List<String> lines = new java.util.ArrayList<>(again.list("keys.change"));
    lines.add("EMACS\tCTRL+\tundo");
    lines.add("VI\tCTRL+A\tundo");
    lines.add("nonsense");
    again.setList("keys.change", lines);
    KeyBindings fresh = keys.copy();
    fresh.restoreAll();
    fresh.choose(KeyScheme.DEFAULT);
    fresh.load(again);
    assertThat(fresh.scheme()).isEqualTo(KeyScheme.EMACS);
    assertThat(fresh.changes()).isEqualTo(keys.changes()).hasSize(2);
    assertThat(fresh.command(keys("CTRL+K CTRL+Z"))).contains("undo");
    assertThat(fresh.command(keys("CTRL+S"))).contains("save");
  }
}
