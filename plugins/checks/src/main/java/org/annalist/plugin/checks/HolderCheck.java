package org.annalist.plugin.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.annalist.api.Place;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.vietnamese.Folding;

/**
 * Two holders of one post that has room for one. A successor is no contradiction, so the second
 * must hold it between two days on which the first does, and not in one text alone unless he signs
 * it: a text may speak of the past, or a name beside a post may not be its holder's.
 */
final class HolderCheck implements Check {

  private static final String KIND = "check.two-holders";

  /** Ranks, with the first words of their body where only some bodies have a single one. */
  private static final List<String> SINGLE =
      List.of(
          "bi thu tinh uy",
          "bi thu thanh uy",
          "bi thu huyen uy",
          "bi thu quan uy",
          "bi thu thi uy",
          "chu tich ubnd",
          "chu tich uy ban nhan dan",
          "chu tich hdnd",
          "chu tich hoi dong nhan dan",
          "bo truong bo",
          "giam doc so",
          "giam doc cong an",
          "hieu truong",
          "chanh an",
          "vien truong");

  /** Who is said to hold the post where and when. */
  private record Held(
      String person, String name, String day, String story, boolean signed, Place place) {}

  @Override
  public void run(Evidence evidence, Consumer<Alarm> report) {
    Map<String, String> posts = singlePosts(evidence);
    Map<String, List<Held>> byPost = new TreeMap<>();
    Set<String> told = new HashSet<>();
    Cursor<Holding> cursor = evidence.snapshot().cursor(Layers.HOLDINGS);
    while (cursor.next()) {
      evidence.check();
      Holding holding = cursor.value();
      String document = cursor.document();
      String day = evidence.day(document);
      if (!isNow(holding, day)) {
        continue;
      }
      String post = evidence.entity(EntityType.POSITION, document, holding.positionSpan());
      String person = evidence.entity(EntityType.PERSON, document, holding.personSpan());
      String name = posts.get(post);
      boolean says = name != null && endsAlike(name, holding.position());
      if (says && !person.isEmpty() && told.add(post + person + day + evidence.story(document))) {
        byPost
            .computeIfAbsent(post, p -> new ArrayList<>())
            .add(
                new Held(
                    person,
                    holding.person(),
                    day,
                    evidence.story(document),
                    holding.status() == Holding.Status.SIGNED,
                    cursor.place()));
      }
    }
    byPost.forEach((post, held) -> check(posts.get(post), held, report));
  }

  private static Map<String, String> singlePosts(Evidence evidence) {
    Map<String, String> names = new HashMap<>();
    Cursor<Entity> entities = evidence.snapshot().cursor(Layers.IDENTITIES);
    while (entities.next()) {
      Entity entity = entities.value();
      if (entity.type() == EntityType.POSITION && isSingle(entity.name())) {
        names.put(entity.id(), entity.name());
      }
    }
    return names;
  }

  private static boolean isSingle(String name) {
    String folded = Folding.fold(name);
    return SINGLE.stream().anyMatch(rank -> folded.startsWith(rank + " "));
  }

  /** Held on the day of its text, as far as the text says. */
  private static boolean isNow(Holding holding, String day) {
    boolean holds =
        holding.status() == Holding.Status.HELD || holding.status() == Holding.Status.SIGNED;
    return holds && !day.isEmpty() && holding.until().isEmpty();
  }

  /** Whether a text itself says whose post it is: the name of the body or place at its end. */
  private static boolean endsAlike(String name, String position) {
    String[] full = Folding.fold(name).split("\\s+");
    String[] said = Folding.fold(position).split("[\\s.]+");
    return said.length > 2
        && full[full.length - 1].equals(said[said.length - 1])
        && full[full.length - 2].equals(said[said.length - 2]);
  }

  private static void check(String post, List<Held> held, Consumer<Alarm> report) {
    held.sort(Comparator.comparing(Held::day).thenComparing(Held::place));
    for (Held second : held) {
      for (Held before : held) {
        if (before.day().compareTo(second.day()) < 0 && isOther(before, second)) {
          Held after = returns(before, second, held);
          if (after != null && isSure(second, before, after, held)) {
            report.accept(alarm(post, List.of(second, before, after)));
            return;
          }
        }
      }
    }
  }

  /** Where the first holder still holds the post after the second does, or null. */
  private static Held returns(Held before, Held second, List<Held> held) {
    return held.stream()
        .filter(one -> one.person().equals(before.person()))
        .filter(one -> one.day().compareTo(second.day()) > 0)
        .findFirst()
        .orElse(null);
  }

  /** Whether the second signs as the holder, or two texts between the two days call him so. */
  private static boolean isSure(Held second, Held before, Held after, List<Held> held) {
    long texts =
        held.stream()
            .filter(one -> one.person().equals(second.person()))
            .filter(one -> one.day().compareTo(before.day()) > 0)
            .filter(one -> one.day().compareTo(after.day()) < 0)
            .map(Held::story)
            .distinct()
            .count();
    return second.signed() || texts > 1;
  }

  /** Another person; one whose name is written a little differently may be the same. */
  private static boolean isOther(Held one, Held two) {
    String a = Folding.fold(one.name());
    String b = Folding.fold(two.name());
    String[] ofA = a.split("\\s+");
    String[] ofB = b.split("\\s+");
    boolean sameGivenName = ofA[ofA.length - 1].equals(ofB[ofB.length - 1]);
    boolean oneLetterOff = ofA.length == ofB.length && ofA[0].equals(ofB[0]) && near(a, b);
    return !one.person().equals(two.person())
        && ofA.length > 1
        && ofB.length > 1
        && !sameGivenName
        && !a.startsWith(b)
        && !b.startsWith(a)
        && !oneLetterOff;
  }

  /** Whether words differ in at most two places, as by slips of the pen. */
  private static boolean near(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int off = 0;
    for (int i = 0; i < a.length(); i++) {
      off += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return off <= 2;
  }

  private static Alarm alarm(String post, List<Held> held) {
    List<String> operands = held.stream().map(one -> one.name() + " (" + one.day() + ")").toList();
    return new Alarm(
        KIND,
        "Two persons hold one post at one time: " + post,
        String.join("; ", operands),
        "Find out who held the post on these days",
        held.stream().map(Held::place).toList());
  }
}
