package org.annalist.plugin.facts;

import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Holding.Status;
import org.annalist.api.annotation.Mention;

/**
 * Tells by the words around a post whether it is held: "nguyên Giám đốc …" is a former one, "ứng
 * viên Tổng thống" one that is stood for, and who is moved ("điều động, bổ nhiệm ông X, Phó Giám
 * đốc …, giữ chức Giám đốc …") leaves the post named first. Memberships last.
 */
final class Standing {

  private static final Phrases FORMER = Cues.of("former");
  private static final Phrases CANDIDATE = Cues.of("candidate");
  private static final Phrases ON_BEHALF = Cues.of("on_behalf");
  private static final Phrases HONORIFICS = Cues.of("honorific");
  private static final Phrases MOVED = Cues.of("moved");
  private static final Phrases TO_POST = Cues.of("to_post");
  private static final Phrases MEMBERSHIP = Cues.of("membership");
  private static final int BEFORE = 40;

  private final Reading reading;

  Standing(Reading reading) {
    this.reading = reading;
  }

  /** As the words before a post say. */
  Status of(Annotation<Mention> post) {
    Phrase before = wordsBefore(post);
    if (before.endsWith(CANDIDATE)) {
      return Status.CANDIDATE;
    }
    return before.endsWith(FORMER) ? Status.FORMER : Status.HELD;
  }

  /** Whether it is the post of somebody in whose name the person acts: "thừa lệnh Chủ tịch". */
  boolean isOnBehalf(Annotation<Mention> post) {
    return wordsBefore(post).endsWith(ON_BEHALF);
  }

  /** The words before a post that belong to no name: "Nguyên" may be the end of one. */
  private Phrase wordsBefore(Annotation<Mention> post) {
    int begin = post.span().begin();
    int i = Reading.firstFrom(reading.entities(), begin) - 1;
    int name = i < 0 ? 0 : reading.entities().get(i).span().end();
    return reading.wordsBefore(begin, Math.min(BEFORE, Math.max(0, begin - name)));
  }

  /** Whether the words between a person and a post are such that the post is not held. */
  static boolean isNotHeld(Phrase gap) {
    return gap.is(FORMER) || gap.is(CANDIDATE);
  }

  /** Whether a person is moved from a post, which the new one follows. */
  boolean isLeft(Annotation<Mention> person, Annotation<Mention> post, Annotation<Mention> last) {
    var whole = person.span().cover(post.span()).cover(last.span());
    return !reading.phrase(post.span()).startsWith(MEMBERSHIP)
        && reading.wordsAfter(whole.end(), BEFORE).startsWith(TO_POST)
        && endsWithMove(whole.begin());
  }

  /** Whether the sentence of a post tells of a move, so that a post behind it is a new one. */
  boolean isOfMove(Annotation<Mention> post) {
    return reading.phrase(reading.sentence(post.span().begin())).has(MOVED);
  }

  /** Whether a verb of moving stands before an offset, with at most forms of address between. */
  private boolean endsWithMove(int offset) {
    Phrase before = reading.wordsBefore(offset, BEFORE);
    int last = before.size();
    while (last > 0 && HONORIFICS.holdsWord(before.key(last - 1))) {
      last--;
    }
    return last > 1 && MOVED.at(before, last - 2, false);
  }
}
