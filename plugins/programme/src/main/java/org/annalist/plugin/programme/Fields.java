package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Series;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Paragraphs;
import org.annalist.api.view.Words;
import org.annalist.plugin.programme.Figures.Figure;

/**
 * What reports count beside their ratios, by the field they speak of: the words after {@code Đối
 * với} or {@code Về} that open a paragraph, else the heading above it.
 */
final class Fields {

  private static final List<String> OPENINGS = List.of("Đối với ", "Về ");
  private static final int LONGEST = 60;

  /** Words of the clause before a number that are shown with it. */
  private static final int BEFORE = 4;

  private final Snapshot snapshot;
  private final Programme programme;
  private final Words words;

  /** Numbers with what they count that the ratios and what stands beside them tell already. */
  private final Set<String> known = new HashSet<>();

  Fields(Snapshot snapshot, Programme programme, List<Measure> ratios, Words words) {
    this.snapshot = snapshot;
    for (Measure measure : ratios) {
      for (Value value : measure.all()) {
        known.add(number(value.point().value(), measure.unit()));
        known.add(number(value.point().of(), measure.unit()));
      }
    }
    this.programme = programme;
    this.words = words;
  }

  /**
   * Groups by field, those of no field last.
   *
   * @param told places that are told elsewhere and left out
   */
  List<Group> groups(Collection<Figures> reports, Set<Place> told, Cancellation cancellation) {
    Map<String, Map<String, Measure>> fields = new LinkedHashMap<>();
    Map<String, String> heads = new LinkedHashMap<>();
    for (Figures report : reports) {
      cancellation.check();
      String day = programme.dayOf(snapshot, report.document());
      Paragraphs paragraphs = Paragraphs.of(snapshot.document(report.document()).orElseThrow());
      int end = end(report.text());
      for (Figure figure : report.all()) {
        if (!counts(figure, report) || told.contains(figure.place())) {
          continue;
        }
        String field = field(report.text(), paragraphs, figure.span());
        if (field.isEmpty() && figure.span().begin() >= end) {
          continue;
        }
        String fieldKey = SubjectKey.fold(field);
        heads.putIfAbsent(fieldKey, field);
        String unit = SubjectKey.fold(figure.quantity().unit());
        String key = "count:" + fieldKey + "/" + unit;
        Map<String, Measure> rows = fields.computeIfAbsent(fieldKey, k -> new LinkedHashMap<>());
        // What one report counts twice under one name is two things.
        for (int n = 2; counted(rows.get(key), report.document()); n++) {
          key = "count:" + fieldKey + "/" + unit + "/" + n;
        }
        String row = key;
        rows.computeIfAbsent(
                row,
                k ->
                    Measure.counted(
                        k, label(report, figure), figure.quantity().unit(), Series.Kind.COUNT))
            .add(new Value(Account.point(row, figure.quantity(), day), figure.place()));
      }
    }
    List<Group> groups = new ArrayList<>();
    fields.forEach(
        (key, rows) -> {
          if (!key.isEmpty()) {
            groups.add(new Group(heads.get(key), false, List.copyOf(rows.values())));
          }
        });
    if (fields.containsKey("")) {
      String head = words.say("otherCounts");
      groups.add(new Group(head, false, List.copyOf(fields.get("").values())));
    }
    return groups;
  }

  /** Where a text leaves its programme: after the last paragraph that speaks of one. */
  private int end(String text) {
    int last = text.toLowerCase(Locale.ROOT).lastIndexOf(programme.sort());
    int line = text.indexOf('\n', Math.max(0, last));
    return last < 0 || line < 0 ? text.length() : line;
  }

  /** What is counted, with the last words before it: three counts of one noun differ by them. */
  private static String label(Figures report, Figure figure) {
    String clause = report.clause(figure).before();
    int and = (" " + clause + " ").lastIndexOf(" và ");
    String own = and < 0 ? clause : clause.substring(Math.min(clause.length(), and + 2)).strip();
    String[] before = own.split("\\s+");
    int from = Math.max(0, before.length - BEFORE);
    String lead = String.join(" ", List.of(before).subList(from, before.length));
    String unit = figure.quantity().unit();
    return lead.isEmpty() ? unit : lead + " … " + unit;
  }

  private static String number(double value, String unit) {
    return value + " " + SubjectKey.unit(unit);
  }

  private static boolean counted(Measure measure, String document) {
    return measure != null
        && measure.all().stream().anyMatch(value -> value.place().document().equals(document));
  }

  /** A plain number of things; parts of a sum stand with their whole. */
  private boolean counts(Figure figure, Figures report) {
    Quantity quantity = figure.quantity();
    if (known.contains(number(quantity.value(), quantity.unit()))) {
      return false;
    }
    boolean part = report.sumOf(figure.span()).isPresent() && report.sumOfWhole(figure).isEmpty();
    return !part && !quantity.percent() && !quantity.unit().isEmpty();
  }

  private static String field(String text, Paragraphs paragraphs, Span figure) {
    int number = paragraphs.at(figure.begin());
    if (number == 0) {
      return "";
    }
    String opened = opened(text, paragraphs.span(number));
    for (int above = number; opened.isEmpty() && above > 1; above--) {
      if (paragraphs.heading(above) > 0) {
        Span heading = paragraphs.span(above);
        String words = text.substring(heading.begin(), heading.end());
        return words.length() <= LONGEST ? words.replaceAll("\\s+", " ") : "";
      }
    }
    return opened;
  }

  /** {@code công tác cán bộ} of a paragraph that begins {@code Về công tác cán bộ, …}. */
  private static String opened(String text, Span paragraph) {
    for (String opening : OPENINGS) {
      if (text.startsWith(opening, paragraph.begin())) {
        int begin = paragraph.begin() + opening.length();
        int end = begin;
        while (end < paragraph.end() && ",:;.".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        return end - begin <= LONGEST ? text.substring(begin, end).strip() : "";
      }
    }
    return "";
  }
}
