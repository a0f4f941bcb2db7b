package org.annalist.plugin.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding.Status;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.api.view.Page;
import org.annalist.api.view.Page.Section;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.Words;

/** Puts the page of one entity together. */
final class PersonPage {

  // Sentences are looked up in so many documents; the newest tell the most.
  private static final int MOST_DOCUMENTS = 100;

  private final Snapshot snapshot;
  private final Roll roll;
  private final Days days;
  private final Words words;
  private final Cancellation cancellation;

  PersonPage(Snapshot snapshot, Roll roll, Days days, Words words, Cancellation cancellation) {
    this.snapshot = snapshot;
    this.roll = roll;
    this.days = days;
    this.words = words;
    this.cancellation = cancellation;
  }

  Page of(Subject subject) {
    Holdings holdings = new Holdings(snapshot, cancellation);
    List<Post> posts = Post.of(holdings.ofPerson(subject));
    List<String> newest = subject.newest(MOST_DOCUMENTS);
    PageTables tables = new PageTables(snapshot, roll, days, words);
    List<Section> sections = new ArrayList<>();
    if (!posts.isEmpty()) {
      Timeline timeline = PostTimeline.of(subject, posts, days, words);
      sections.add(new Section(words.say("postsTitle"), words.say("postsDetail"), timeline));
    }
    tables
        .posts("formerTitle", "former", holdings.notHeld(subject, Status.FORMER))
        .ifPresent(sections::add);
    tables
        .posts("candidateTitle", "candidate", holdings.notHeld(subject, Status.CANDIDATE))
        .ifPresent(sections::add);
    tables.checks(subject).ifPresent(sections::add);
    if (subject.entity().type() == EntityType.LEGAL_DOCUMENT) {
      tables.official(subject).ifPresent(sections::add);
    }
    if (subject.entity().type() != EntityType.PERSON) {
      tables.holders(holdings.ofPost(subject)).ifPresent(sections::add);
    }
    tables
        .together(Together.of(snapshot, subject, newest, cancellation), holdings, newest)
        .ifPresent(sections::add);
    sections.add(tables.sources(subject, newest, limit(subject), merges(subject)));
    return Page.of(subject.entity().name(), subtitle(subject, posts), sections);
  }

  private List<Action> merges(Subject subject) {
    return MergeSuggestions.of(roll, cancellation).values().stream()
        .flatMap(List::stream)
        .filter(merge -> merge.concerns(subject.entity().id()))
        .map(merge -> merge.action(words))
        .toList();
  }

  /** Says so where not all documents were looked at. */
  private String limit(Subject subject) {
    int all = subject.documents().size();
    return all > MOST_DOCUMENTS ? words.say("first", MOST_DOCUMENTS, all) : "";
  }

  private String subtitle(Subject subject, List<Post> posts) {
    List<String> parts = new ArrayList<>();
    parts.add(words.say("facts", subject.count(), subject.documents().size()));
    span(subject).ifPresent(parts::add);
    if (!posts.isEmpty()) {
      parts.add(words.say("posts", posts.size()));
    }
    if (!subject.entity().aliases().isEmpty()) {
      parts.add(words.say("also", String.join(", ", subject.entity().aliases())));
    }
    return String.join(" · ", parts);
  }

  private Optional<String> span(Subject subject) {
    List<String> dated =
        subject.documents().stream().filter(document -> !days.iso(document).isEmpty()).toList();
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    String first = days.text(dated.get(0));
    String last = days.text(dated.get(dated.size() - 1));
    return Optional.of(first.equals(last) ? first : words.say("span", first, last));
  }
}
