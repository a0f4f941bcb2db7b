package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Span;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Term;
import org.annalist.api.document.Document;
import org.annalist.api.view.Action;
import org.annalist.api.view.MarkedText.Correction;
import org.annalist.api.view.Words;

/**
 * What an analyst can do with words of a text: 1 to 7 mark them, 8 remembers them, 9 pins the day
 * they name, 0 moves the ends of the mark they meet, and the key that deletes takes it away.
 */
final class Corrections {

  private static final List<String> EDITED =
      List.of(Layers.ENTITIES_NAME, Layers.TIMES_NAME, Layers.FIGURES_NAME);
  private static final int LONGEST_TERM = 120;

  private final Document document;
  private final Marks marks;
  private final Words words;

  Corrections(Document document, Marks marks, Words words) {
    this.document = document;
    this.marks = marks;
    this.words = words;
  }

  List<Correction> of(Span chosen) {
    Span span = trimmed(chosen);
    if (span.length() == 0) {
      return List.of();
    }
    String text = span.of(document.text());
    List<Found> met =
        marks.in(span).stream().filter(mark -> EDITED.contains(mark.key().layer())).toList();
    Optional<Found> here = met.stream().filter(mark -> mark.span().equals(span)).findFirst();
    List<Correction> found = new ArrayList<>();
    types(found, span, here.map(Found::style).orElse(""));
    if (here.isEmpty()) {
      values(found, span, text);
    }
    here.filter(mark -> mark.key().layer().equals(Layers.ENTITIES_NAME))
        .ifPresent(mark -> remember(found, text, mark.style()));
    StatedValue.day(text).ifPresent(day -> pin(found, day));
    Optional<Found> moved = here.isPresent() ? Optional.empty() : closest(met, span);
    moved.ifPresent(mark -> move(found, mark, span));
    here.or(() -> moved).ifPresent(mark -> remove(found, mark));
    return found;
  }

  private Span trimmed(Span span) {
    String text = document.text();
    int begin = Math.min(span.begin(), text.length());
    int end = Math.min(span.end(), text.length());
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private void types(List<Correction> into, Span span, String style) {
    for (EntityType type : EntityType.values()) {
      if (!type.name().equals(style)) {
        Map<String, String> components = Map.of("type", type.name());
        String key = style.isEmpty() ? "mark.as" : "change.to";
        annotate(
            into, type.ordinal() + 1, Layers.ENTITIES_NAME, type.name(), span, key, components);
      }
    }
  }

  private void values(List<Correction> into, Span span, String text) {
    int key = EntityType.values().length + 1;
    StatedValue.day(text)
        .ifPresent(
            day ->
                annotate(
                    into,
                    key,
                    Layers.TIMES_NAME,
                    Layers.TIMES_NAME,
                    span,
                    "mark.as",
                    Map.of("type", "DATE", "value", day)));
    StatedValue.figure(text)
        .ifPresent(
            figure ->
                annotate(
                    into,
                    key + 1,
                    Layers.FIGURES_NAME,
                    Layers.FIGURES_NAME,
                    span,
                    "mark.as",
                    figure));
  }

  private void annotate(
      List<Correction> into,
      int digit,
      String layer,
      String style,
      Span span,
      String label,
      Map<String, String> components) {
    String said = words.say(label, words.say("style." + style));
    Edit edit = new Edit.Annotate(document.id(), layer, span, components);
    into.add(new Correction((char) ('0' + digit), style, new Action.Apply(said, edit)));
  }

  private void remember(List<Correction> into, String text, String style) {
    String term = text.replaceAll("\\s+", " ").strip();
    if (term.length() <= LONGEST_TERM) {
      String label = words.say("addTerm", term, words.say("style." + style));
      Edit edit = new Edit.AddTerm(Layers.ENTITIES_NAME, new Term(term, style));
      into.add(new Correction('8', "", new Action.Apply(label, edit)));
    }
  }

  private void pin(List<Correction> into, String day) {
    String label = words.say("pin", words.day(day));
    Edit edit = new Edit.SetPublished(document.id(), day);
    into.add(new Correction('9', "", new Action.Apply(label, edit)));
  }

  /** The mark that shares most with the words. */
  private static Optional<Found> closest(List<Found> met, Span span) {
    return met.stream().max(Comparator.comparingInt(mark -> shared(mark.span(), span)));
  }

  private static int shared(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
  }

  private void move(List<Correction> into, Found mark, Span span) {
    String label = words.say("respan", mark.span().of(document.text()).replaceAll("\\s+", " "));
    Edit edit = new Edit.Respan(document.id(), mark.key().layer(), mark.key().id(), span);
    into.add(new Correction('0', mark.style(), new Action.Apply(label, edit)));
  }

  private void remove(List<Correction> into, Found mark) {
    String label =
        words.say("retractMark", mark.span().of(document.text()).replaceAll("\\s+", " "));
    Edit edit = new Edit.Retract(document.id(), mark.key().layer(), mark.key().id());
    into.add(new Correction(Correction.REMOVE, "", new Action.Apply(label, edit)));
  }
}
