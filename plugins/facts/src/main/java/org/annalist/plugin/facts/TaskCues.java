package org.annalist.plugin.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.annalist.api.annotation.Assignment.Status;
import org.annalist.api.annotation.Tokens;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.TermFile;

/** The words by which a text gives tasks, read from {@code tasks.tsv}. */
final class TaskCues {

  private static final Map<String, Lexicon<String>> GROUPS = read();

  /** Asked at every token, so not looked up by its name. */
  private static final Lexicon<String> ORDERS = GROUPS.get("order");

  private TaskCues() {}

  private static Map<String, Lexicon<String>> read() {
    Map<String, Lexicon<String>> groups = new HashMap<>();
    Lexicon.Builder<String> statuses = Lexicon.builder();
    for (String[] row : TermFile.read(TaskCues.class, "tasks.tsv")) {
      Lexicon.Builder<String> group = Lexicon.builder();
      boolean status = Arrays.stream(Status.values()).anyMatch(s -> s.name().equals(row[0]));
      Arrays.stream(row).skip(1).forEach(words -> (status ? statuses : group).add(words, row[0]));
      if (!status) {
        groups.put(row[0], group.build());
      }
    }
    groups.put("status", statuses.build());
    return Map.copyOf(groups);
  }

  /** How many tokens from one inside the text on are the longest word of an order; 0 if none. */
  static int order(Tokens tokens, int token) {
    long match = ORDERS.longest(tokens, token);
    return match == Lexicon.NO_MATCH ? 0 : Lexicon.length(match);
  }

  /** How many tokens from {@code token} on are the longest phrase of a group; 0 if none. */
  static int length(String group, Tokens tokens, int token) {
    if (token < 0 || token >= tokens.size()) {
      return 0;
    }
    long match = GROUPS.get(group).longest(tokens, token);
    return match == Lexicon.NO_MATCH ? 0 : Lexicon.length(match);
  }

  /** Whether a phrase of a group ends before {@code token}, within {@code longest} tokens. */
  static boolean endsBefore(String group, Tokens tokens, int token, int longest) {
    for (int t = Math.max(0, token - longest); t < token; t++) {
      if (t + length(group, tokens, t) == token) {
        return true;
      }
    }
    return false;
  }

  /** The status that the words at a token say, or {@link Status#UNSTATED}. */
  static Status status(Tokens tokens, int token) {
    Lexicon<String> statuses = GROUPS.get("status");
    long match = statuses.longest(tokens, token);
    return match == Lexicon.NO_MATCH ? Status.UNSTATED : Status.valueOf(statuses.category(match));
  }
}
