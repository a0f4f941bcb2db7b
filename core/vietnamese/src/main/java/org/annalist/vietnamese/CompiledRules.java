package org.annalist.vietnamese;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;

/**
 * Tables of rule automata that were compiled before: to read one takes a few milliseconds, to
 * compile it anew a few hundred in a virtual machine that has just started. A table that was made
 * from other rules is passed over, and the rules are compiled.
 */
final class CompiledRules {

  private static final int MARK = 0x414E4452;

  private CompiledRules() {}

  /**
   * The automaton of a file of rules.
   *
   * @param beside a class in the package of both files
   * @param rules name of the file of rules
   * @param table name of the file of the table
   */
  static RuleAutomaton read(Class<?> beside, String rules, String table) {
    List<Rule> list = RuleFile.read(beside, rules);
    try (InputStream in = beside.getResourceAsStream(table)) {
      RuleAutomaton compiled = in == null ? null : read(list, in.readAllBytes());
      return compiled == null ? RuleAutomaton.compile(list) : compiled;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The automaton of a table; null if it was made from other rules. */
  static RuleAutomaton read(List<Rule> rules, byte[] bytes) {
    IntBuffer words = ByteBuffer.wrap(bytes).asIntBuffer();
    if (words.get() != MARK || words.get() != hash(rules)) {
      return null;
    }
    char[] starts = new char[words.get()];
    int[] table = new int[words.get()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = (char) words.get();
    }
    words.get(table);
    return new RuleAutomaton(rules, starts, table);
  }

  /** Writes the table of an automaton. */
  static void write(RuleAutomaton automaton, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(MARK);
    out.writeInt(hash(automaton.rules()));
    out.writeInt(automaton.starts().length);
    out.writeInt(automaton.table().length);
    for (char start : automaton.starts()) {
      out.writeInt(start);
    }
    for (int next : automaton.table()) {
      out.writeInt(next);
    }
    out.flush();
  }

  /** A number that changes when a rule does, and is the same in any virtual machine. */
  private static int hash(List<Rule> rules) {
    int hash = 0;
    for (Rule rule : rules) {
      hash = 31 * (31 * hash + rule.name().hashCode()) + rule.regex().hashCode();
    }
    return hash;
  }
}
