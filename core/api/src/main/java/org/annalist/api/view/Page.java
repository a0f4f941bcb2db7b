package org.annalist.api.view;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;

/**
 * Several models below each other. Keys of items are unique over the page.
 *
 * @param title head of the page
 * @param subtitle one line below it, or empty
 * @param sections parts in order
 * @param empty what to say when there are none
 * @param choices what is asked above the page
 */
public record Page(
    String title,
    String subtitle,
    List<Section> sections,
    Optional<Notice> empty,
    List<Choice> choices)
    implements ViewModel {

  public Page {
    sections = List.copyOf(sections);
    choices = List.copyOf(choices);
  }

  /** A page that has something to show. */
  public static Page of(String title, String subtitle, List<Section> sections) {
    return new Page(title, subtitle, sections, Optional.empty(), List.of());
  }

  /** A page that has nothing to show. */
  public static Page empty(Notice notice) {
    return new Page("", "", List.of(), Optional.of(notice), List.of());
  }

  /** The same page with questions above it. */
  public Page withChoices(List<Choice> newChoices) {
    return new Page(title, subtitle, sections, empty, newChoices);
  }

  /**
   * A part of a page.
   *
   * @param title its head
   * @param detail paler words beside it, or empty
   * @param model what it shows
   */
  public record Section(String title, String detail, ViewModel model) {}

  @Override
  public Optional<Notice> notice() {
    return empty;
  }

  @Override
  public Optional<String> find(Selection selection) {
    return sections.stream().flatMap(s -> s.model().find(selection).stream()).findFirst();
  }

  @Override
  public Selection select(String key) {
    return sections.stream()
        .map(s -> s.model().select(key))
        .filter(s -> !s.equals(Selection.NONE))
        .findFirst()
        .orElse(Selection.NONE);
  }

  @Override
  public List<Place> provenance(String key) {
    return sections.stream()
        .map(s -> s.model().provenance(key))
        .filter(p -> !p.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  @Override
  public List<Action> actions(String key) {
    return sections.stream()
        .map(s -> s.model().actions(key))
        .filter(a -> !a.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  @Override
  public Optional<Action> drop(Selection dragged, String onto) {
    return sections.stream().flatMap(s -> s.model().drop(dragged, onto).stream()).findFirst();
  }

  @Override
  public Optional<Action> delete(String key) {
    return sections.stream().flatMap(s -> s.model().delete(key).stream()).findFirst();
  }
}
