package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Assignment;
import org.annalist.api.annotation.Assignment.Status;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.extract.Findings;

/**
 * Finds tasks that a text gives to a body, a post or a person:
 *
 * <ol>
 *   <li>by an order: "giao Sở Tài chính chủ trì, phối hợp với …", "yêu cầu UBND các quận báo cáo …"
 *   <li>by a line of duties: "- Sở Tài chính chủ trì …"
 *   <li>by how far it is: "Sở Tài chính chưa thực hiện …"
 * </ol>
 *
 * A mere request ("đề nghị …") is a task only where it is due at some time.
 */
final class AssignmentFinder {

  private static final Map<String, TokenCues> TASKS = TokenCues.read("tasks.tsv");
  private static final TokenCues ORDER = TASKS.get("order");
  private static final TokenCues REQUEST = TASKS.get("request");
  private static final TokenCues NO_ORDER = TASKS.get("no_order");
  private static final TokenCues ADDRESS = TASKS.get("address");
  private static final TokenCues CLASS = TASKS.get("class");
  private static final TokenCues FILL = TASKS.get("fill");
  private static final TokenCues TASK = TASKS.get("task");
  private static final TokenCues DUTY = TASKS.get("duty");
  private static final TokenCues DUE = TASKS.get("due");
  private static final TokenCues OBJECT = TASKS.get("object");
  private static final int LONGEST_BODY = 40;
  private static final int LONGEST_TASK = 400;
  private static final int FEWEST_WORDS = 3;
  private static final int OBJECT_WITHIN = 4;

  private final Reading reading;
  private final List<Span> tables;
  private final Tokens tokens;
  private final Map<Integer, Annotation<Mention>> actors = new HashMap<>();

  /**
   * Looks for tasks outside of tables.
   *
   * @param tables where each row is known to be a task
   */
  AssignmentFinder(Reading reading, List<Span> tables) {
    this.reading = reading;
    this.tables = tables;
    this.tokens = reading.tokens();
    for (Annotation<Mention> entity : reading.entities()) {
      boolean actor =
          !Reading.is(entity, EntityType.LEGAL_DOCUMENT)
              && !Reading.is(entity, EntityType.LOCATION);
      if (actor) {
        actors.put(tokens.at(entity.span().begin()), entity);
      }
    }
  }

  void find(Findings.Builder findings) {
    for (int s = 0; s < tokens.sentences(); s++) {
      reading.cancellation().check();
      int begin = tokens.sentenceBegin(s);
      if (tables.stream().noneMatch(table -> table.contains(tokens.begin(begin)))) {
        sentence(begin, tokens.sentenceEnd(s), findings);
      }
    }
  }

  private void sentence(int begin, int end, Findings.Builder findings) {
    int first = begin;
    while (first < end && !reading.isWord(first)) {
      first++;
    }
    if (duty(behindNumber(first, end), end, findings)) {
      return;
    }
    for (int t = first; t < end; t++) {
      int order = ORDER.length(tokens, t);
      if (order == 0) {
        continue;
      }
      int next = order(t, order, end, findings);
      t = Math.max(t + order, next) - 1;
    }
    status(first, end, findings);
  }

  /** Behind the number of an item in a list: {@code 1. Sở Tài chính: …}. */
  private int behindNumber(int token, int end) {
    boolean numbered =
        token + 2 < end
            && tokens.is(token, TokenKind.NUMBER)
            && (reading.word(token + 1).equals(".") || reading.word(token + 1).equals(")"));
    return numbered ? token + 2 : token;
  }

  /** The order at a token; returns where reading goes on. */
  private int order(int t, int length, int end, Findings.Builder findings) {
    if (nameEnd(t) > t || NO_ORDER.endsBefore(tokens, t, 3)) {
      return t + length;
    }
    int body = t + length;
    for (int skip = ADDRESS.length(tokens, body);
        skip > 0 && !isActor(body);
        skip = ADDRESS.length(tokens, body)) {
      body += skip;
    }
    boolean named = isActor(body);
    if (body >= end || !named && !CLASS.at(tokens, body)) {
      return t + length;
    }
    int task = taskBegin(body, end);
    if (task < 0) {
      return t + length;
    }
    int close = taskEnd(task, end);
    Annotation<Timex3> due = due(task, close);
    boolean request = REQUEST.length(tokens, t) == length;
    if (!request || due != null) {
      write(
          new Task(tokens.span(t, t + length - 1), body, task, close, due, Status.UNSTATED),
          request ? "request-due" : "order",
          findings);
    }
    return close;
  }

  /** A line that begins with the body and says what it has to do. */
  private boolean duty(int first, int end, Findings.Builder findings) {
    Annotation<Mention> actor = actors.get(first);
    if (actor == null) {
      return false;
    }
    int after = tokens.at(actor.span().end());
    boolean heads = after < end && reading.word(after).equals(":");
    while (after < end && (reading.word(after).equals(":") || reading.word(after).equals(","))) {
      after++;
    }
    if (after >= end) {
      return false;
    }
    int close = taskEnd(after, end);
    Annotation<Timex3> due = due(after, heads ? end : close);
    boolean told = DUTY.at(tokens, after);
    return (told || heads && due != null)
        && write(
            new Task(null, first, after, close, due, Status.UNSTATED),
            told ? "duty" : "line-with-deadline",
            findings);
  }

  /** A body directly before words that say how far it is with something. */
  private void status(int first, int end, Findings.Builder findings) {
    if (first >= end) {
      return;
    }
    for (Annotation<Mention> actor :
        Reading.within(reading.entities(), tokens.span(first, end - 1))) {
      if (!Reading.is(actor, EntityType.ORGANIZATION)) {
        continue;
      }
      int t = tokens.at(actor.span().begin());
      int at = tokens.at(actor.span().end());
      Status status = at < end ? status(at) : Status.UNSTATED;
      int task = at + words(status, at);
      if (status != Status.UNSTATED && hasObject(task)) {
        int close = taskEnd(task, end);
        write(
            new Task(tokens.span(at, task - 1), t, task, close, due(task, close), status),
            "status",
            findings);
        return;
      }
    }
  }

  /** The status that the longest words at a token say, or {@link Status#UNSTATED}. */
  private Status status(int token) {
    return Arrays.stream(Status.values())
        .max(Comparator.comparingInt(status -> words(status, token)))
        .filter(status -> words(status, token) > 0)
        .orElse(Status.UNSTATED);
  }

  /** How many tokens from one on say a status; 0 if they do not. */
  private int words(Status status, int token) {
    return status == Status.UNSTATED ? 0 : TASKS.get(status.name()).length(tokens, token);
  }

  /** Whether what a body has done or not done is work that somebody can give. */
  private boolean hasObject(int token) {
    return OBJECT.within(tokens, token, token + OBJECT_WITHIN);
  }

  /**
   * A task in the making.
   *
   * @param cue the words that give it, or null
   * @param body index of the first token of who gets it
   * @param task index of the first token of what is to be done
   * @param end index after its last token
   * @param due when it is due, or null
   */
  private record Task(
      Span cue, int body, int task, int end, Annotation<Timex3> due, Status status) {}

  private boolean write(Task task, String rule, Findings.Builder findings) {
    Span what = trimmed(task.task(), task.end());
    if (what == null || reading.countWords(task.task(), task.end()) < FEWEST_WORDS) {
      return false;
    }
    Span body = body(task);
    List<Span> evidence = new ArrayList<>(List.of(body, what));
    String deadline = "";
    if (task.cue() != null) {
      evidence.add(task.cue());
    }
    if (task.due() != null) {
      evidence.add(task.due().span());
      deadline = task.due().value().value();
    }
    evidence.sort(null);
    Span whole = evidence.get(0).cover(body.cover(what));
    findings
        .add(
            Layers.ASSIGNMENTS,
            whole,
            Assignment.of(reading.words(what))
                .withBody(reading.words(body))
                .withDeadline(deadline)
                .withStatus(task.status())
                .withAsOf(task.status() == Status.UNSTATED ? "" : reading.created())
                .withEvidence(evidence),
            rule)
        .because(
            () ->
                task.cue() == null
                    ? "the line begins with who has to do it"
                    : "“"
                        + reading.words(task.cue())
                        + "” stands beside “"
                        + reading.words(body)
                        + "”");
    return true;
  }

  /** The names of who gets the task, without the comma or colon before it. */
  private Span body(Task task) {
    Annotation<Mention> actor = actors.get(task.body());
    if (task.status() != Status.UNSTATED && actor != null) {
      return actor.span();
    }
    int last = task.task() - 1;
    while (last > task.body() && !reading.isWord(last)) {
      last--;
    }
    return tokens.span(task.body(), last);
  }

  private boolean isActor(int token) {
    return actors.containsKey(token);
  }

  /** Index of the token that begins a task after those who get it; -1 if other words come first. */
  private int taskBegin(int body, int end) {
    int limit = Math.min(end, body + LONGEST_BODY);
    int t = body;
    while (t < limit) {
      int name = nameEnd(t);
      if (name > t) {
        t = name;
        continue;
      }
      if (t > body && TASK.at(tokens, t)) {
        return t;
      }
      int words = Math.max(CLASS.length(tokens, t), FILL.length(tokens, t));
      if (words == 0) {
        return -1;
      }
      t += words;
    }
    return -1;
  }

  /** Index after the name that a token stands in; the token's own index if it is in none. */
  private int nameEnd(int token) {
    return reading
        .entityAround(tokens.begin(token))
        .map(name -> Math.max(token + 1, tokens.at(name.span().end())))
        .orElse(token);
  }

  /** Index after the last token of a task: a semicolon, or the end of its sentence. */
  private int taskEnd(int task, int end) {
    int t = task;
    while (t < end
        && !reading.word(t).equals(";")
        && tokens.begin(t) - tokens.begin(task) < LONGEST_TASK) {
      t++;
    }
    return t;
  }

  /** The words from one token to another without marks at their end; null if nothing is left. */
  private Span trimmed(int from, int end) {
    int last = end - 1;
    while (last > from
        && (tokens.is(last, TokenKind.BREAK)
            || !reading.isWord(last) && ".,:;!?”\"".contains(reading.word(last)))) {
      last--;
    }
    return last < from ? null : tokens.span(from, last);
  }

  /** The last time within a task before which stands that it is due. */
  private Annotation<Timex3> due(int task, int end) {
    if (task >= end) {
      return null;
    }
    Annotation<Timex3> due = null;
    for (Annotation<Timex3> time : Reading.within(reading.times(), tokens.span(task, end - 1))) {
      boolean calendar = CalendarValue.isPeriodOrTime(time.value().value());
      if (calendar && isDue(time)) {
        due = time;
      }
    }
    return due;
  }

  private boolean isDue(Annotation<Timex3> time) {
    int at = tokens.at(time.span().begin());
    if (at > 0 && reading.word(at - 1).equals(":")) {
      at--;
    }
    return DUE.endsBefore(tokens, at, 4);
  }
}
