package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Holding.Status;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.extract.Findings;

/**
 * Finds who holds which post, by how posts and persons stand beside each other:
 *
 * <ol>
 *   <li>posts, then the person ("Bí thư Thành ủy, Trưởng ban Chỉ đạo [đồng chí] X"),
 *   <li>the person, then posts ("ông X, Giám đốc Sở Y"; "X (Chủ tịch Y)"; "X là Chủ tịch Y"),
 *   <li>one plural post and several persons ("các đồng chí Ủy viên Bộ Chính trị: X…; Y…"),
 *   <li>a post given in the text ("bổ nhiệm ông X giữ chức Giám đốc Sở Y"),
 *   <li>the signature of an official form, where the person stands some lines below the post.
 * </ol>
 *
 * Former posts and those that are only stood for are told by {@link Standing}.
 */
final class HoldingFinder {

  private static final Phrases HONORIFICS = Cues.of("honorific");
  private static final Phrases AND = Phrases.of("và");
  private static final Phrases AND_POST = Cues.of("and_post");
  private static final Phrases SERVES = Cues.of("serves");
  private static final Phrases IS_POST = Cues.of("is_post");
  private static final int LONGEST_GAP = 60;

  private final Reading reading;
  private final Standing standing;
  private final List<Annotation<Mention>> entities;
  private final Map<String, String> fullNames = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  HoldingFinder(Reading reading) {
    this.reading = reading;
    this.standing = new Standing(reading);
    this.entities = reading.entities();
  }

  void find(Findings.Builder findings) {
    collectFullNames();
    int i = 0;
    while (i < entities.size()) {
      reading.cancellation().check();
      if (Reading.is(entities.get(i), EntityType.POSITION)) {
        int last = chainEnd(i);
        attach(i, last, findings);
        i = last + 1;
      } else {
        i++;
      }
    }
    new AppointmentFinder(reading, standing)
        .find((person, post) -> add(findings, person, post, Status.HELD, "appointment"));
    new SignatureFinder(reading)
        .find((person, post) -> add(findings, person, post, Status.SIGNED, "signature"));
  }

  /** A given name alone means the person named in full before it. */
  private void collectFullNames() {
    for (Annotation<Mention> entity : entities) {
      if (Reading.is(entity, EntityType.PERSON)) {
        String name = reading.words(entity.span());
        int space = name.lastIndexOf(' ');
        if (space > 0) {
          fullNames.putIfAbsent(name.substring(space + 1), name);
        }
      }
    }
  }

  /** Index of the last of the posts that belong together with the one at {@code first}. */
  private int chainEnd(int first) {
    int last = first;
    for (int i = first + 1; i < entities.size(); i++) {
      Annotation<Mention> next = entities.get(i);
      if (!Reading.is(next, EntityType.POSITION) || !joined(entities.get(last), next)) {
        break;
      }
      last = i;
    }
    return last;
  }

  private boolean joined(Annotation<Mention> post, Annotation<Mention> next) {
    String gap = reading.between(post.span(), next.span());
    if (gap.length() > LONGEST_GAP || gap.indexOf('\n') >= 0) {
      return false;
    }
    String bare = gap.strip();
    return bare.equals(",")
        || bare.equals("-")
        || bare.equals("–")
        || Phrase.of(gap).is(AND_POST) && !gap.contains(".")
        || Phrase.of(gap).is(SERVES) && !standing.isOfMove(post);
  }

  /** Gives the posts from index {@code first} to {@code last} to whoever holds them. */
  private void attach(int first, int last, Findings.Builder findings) {
    Annotation<Mention> after = neighbour(last, 1);
    Annotation<Mention> before = neighbour(first, -1);
    boolean namesFollow = after != null && namedAfter(entities.get(last), after);
    if (namesFollow) {
      List<Annotation<Mention>> persons = persons(last, after);
      int from = before != null && owns(before, first) ? firstAfterAnd(first, last) : first;
      for (int i = from; i <= last; i++) {
        for (Annotation<Mention> person : persons) {
          add(
              findings,
              person,
              entities.get(i),
              status(person, i, last),
              persons.size() > 1 ? "plural-post" : "post-person");
        }
      }
      last = from - 1;
    }
    if (before == null || last < first) {
      return;
    }
    String rule = relation(before, entities.get(first));
    if (!rule.isEmpty()) {
      Status status = Status.HELD;
      for (int i = first; i <= last; i++) {
        boolean sameBreath = i > first && status != Status.HELD && isComma(i);
        status = sameBreath ? status : status(before, i, last);
        add(findings, before, entities.get(i), status, rule);
      }
    }
  }

  private Status status(Annotation<Mention> person, int post, int last) {
    Status status = standing.of(entities.get(post));
    boolean left =
        status == Status.HELD && standing.isLeft(person, entities.get(post), entities.get(last));
    return left ? Status.FORMER : status;
  }

  /** Whether only a comma or "và" stands before a post of a chain. */
  private boolean isComma(int post) {
    Phrase gap = reading.wordsBetween(entities.get(post - 1).span(), entities.get(post).span());
    return gap.isEmpty() || gap.is(AND);
  }

  /** The person next to an entity, if nothing but names of bodies and places stands between. */
  private Annotation<Mention> neighbour(int index, int step) {
    for (int i = index + step; i >= 0 && i < entities.size(); i += step) {
      Annotation<Mention> entity = entities.get(i);
      if (Reading.is(entity, EntityType.PERSON)) {
        return entity;
      }
      boolean passable =
          Reading.is(entity, EntityType.LOCATION) || Reading.is(entity, EntityType.ORGANIZATION);
      if (!passable || Math.abs(i - index) > 2) {
        return null;
      }
    }
    return null;
  }

  /** Whether the person is named directly after the post, with at most forms of address between. */
  private boolean namedAfter(Annotation<Mention> post, Annotation<Mention> person) {
    String gap = reading.between(post.span(), person.span());
    boolean sameSentence = person.span().begin() <= reading.sentence(post.span().begin()).end();
    if (gap.length() > LONGEST_GAP || gap.indexOf('\n') >= 0 || !sameSentence) {
      return false;
    }
    Phrase phrase = Phrase.of(withoutNames(gap, post.span().end()));
    boolean direct = phrase.allIn(HONORIFICS) && !phrase.holdsAny(",;()“”\"");
    boolean listed = gap.strip().startsWith(":") && phrase.allIn(HONORIFICS);
    boolean parentBody = phrase.isEmpty() && gap.contains(",") && gap.length() > 2;
    return direct || listed || parentBody && gap.stripTrailing().length() == gap.length() - 1;
  }

  /** A gap without the names of places and bodies in it. */
  private String withoutNames(String gap, int begin) {
    StringBuilder rest = new StringBuilder(gap);
    for (Annotation<Mention> name :
        Reading.within(entities, new Span(begin, begin + gap.length()))) {
      for (int i = name.span().begin(); i < name.span().end(); i++) {
        rest.setCharAt(i - begin, ' ');
      }
    }
    return rest.toString();
  }

  /** The person, and where a plural post stands before a colon, all persons listed after it. */
  private List<Annotation<Mention>> persons(int post, Annotation<Mention> first) {
    List<Annotation<Mention>> persons = new ArrayList<>(List.of(first));
    String gap = reading.between(entities.get(post).span(), first.span());
    if (!gap.strip().startsWith(":")) {
      return persons;
    }
    Span sentence = reading.sentence(first.span().begin());
    Annotation<Mention> previous = first;
    for (Annotation<Mention> entity :
        Reading.within(entities, new Span(first.span().end(), sentence.end()))) {
      if (Reading.is(entity, EntityType.PERSON)) {
        String between = reading.between(previous.span(), entity.span());
        if (!between.contains(";") && !between.contains(",") && !between.contains(" và ")) {
          break;
        }
        persons.add(entity);
        previous = entity;
      }
    }
    return persons;
  }

  /**
   * Whether the person before the first post is the one it belongs to, as in "X, Giám đốc Y, và …".
   */
  private boolean owns(Annotation<Mention> person, int firstPost) {
    return !relation(person, entities.get(firstPost)).isEmpty();
  }

  /**
   * Index of the first post after an "và" in a chain between two persons; {@code last} without one.
   */
  private int firstAfterAnd(int first, int last) {
    for (int i = last; i > first; i--) {
      String gap = reading.between(entities.get(i - 1).span(), entities.get(i).span());
      if (Phrase.of(gap).has(AND)) {
        return i;
      }
    }
    return first;
  }

  /** Name of the rule by which a post after a person is the person's; empty if it is not. */
  private String relation(Annotation<Mention> person, Annotation<Mention> post) {
    String gap = reading.between(person.span(), post.span());
    if (person.span().end() > post.span().begin() || gap.indexOf('\n') >= 0) {
      return "";
    }
    String bare = gap.strip();
    if (bare.equals(",") || bare.equals("-") || bare.equals("–") || bare.equals("(")) {
      return "person-post";
    }
    Phrase phrase = Phrase.of(gap);
    if (gap.length() <= LONGEST_GAP && phrase.is(IS_POST)) {
      return "person-is-post";
    }
    boolean sameSentence = ".;!?".chars().noneMatch(mark -> gap.indexOf(mark) >= 0);
    if (gap.length() <= LONGEST_GAP && sameSentence && Standing.isNotHeld(phrase)) {
      return "person-not-held";
    }
    return "";
  }

  private void add(
      Findings.Builder findings,
      Annotation<Mention> person,
      Annotation<Mention> post,
      Status status,
      String rule) {
    if (standing.isOnBehalf(post)) {
      return;
    }
    String named = reading.words(person.span());
    String name = named.indexOf(' ') < 0 ? fullNames.getOrDefault(named, named) : named;
    String position = reading.words(post.span());
    // Who signs as what the text calls them is told once.
    Status told = status == Status.SIGNED ? Status.HELD : status;
    if (seen.add(told + "\n" + name + "\n" + position)) {
      findings
          .add(
              Layers.HOLDINGS,
              person.span().cover(post.span()),
              Holding.of(name, position, person.span(), post.span()).withStatus(status),
              rule)
          .because(() -> "“" + position + "” stands beside “" + named + "”");
    }
  }
}
