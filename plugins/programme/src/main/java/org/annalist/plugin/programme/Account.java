package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Series;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Words;
import org.annalist.plugin.programme.Figures.Figure;

/**
 * All that the reports on a programme count, in groups: the stages of each whole, what stands
 * beside the whole in its sentence, other series, and other counts by the field they are told of.
 */
final class Account {

  private final Words words;
  private final Map<String, Figures> figures = new LinkedHashMap<>();
  private final Set<Place> told = new HashSet<>();
  private final List<Group> groups = new ArrayList<>();

  private Account(Words words) {
    this.words = words;
  }

  static Account of(
      Snapshot snapshot, Programme programme, Words words, Cancellation cancellation) {
    Account account = new Account(words);
    for (String report : programme.reports()) {
      cancellation.check();
      account.figures.put(report, new Figures(snapshot, report));
    }
    account.told.addAll(programme.places());
    List<Measure> others = new ArrayList<>();
    for (Measure measure : programme.measures()) {
      boolean ratio = measure.kind() == Series.Kind.RATIO && !measure.unit().isEmpty();
      if (ratio) {
        account.addWhole(measure);
      } else if (!isWhole(measure, programme)) {
        others.add(measure);
      }
    }
    if (!others.isEmpty()) {
      account.groups.add(new Group(words.say("otherSeries"), false, others));
    }
    Fields fields = new Fields(snapshot, programme, account.measures(), words);
    account.groups.addAll(fields.groups(account.figures.values(), account.told, cancellation));
    return account;
  }

  /** Groups in order, each with at least one row. */
  List<Group> groups() {
    return groups;
  }

  List<Measure> measures() {
    return groups.stream().flatMap(group -> group.measures().stream()).toList();
  }

  /** What is worth comparing: a count that no second report takes up tells no change. */
  List<Measure> compared() {
    List<Measure> compared = new ArrayList<>();
    for (Group group : groups) {
      for (Measure measure : group.measures()) {
        if (group.whole() || !measure.series().isEmpty() || measure.days().size() > 1) {
          compared.add(measure);
        }
      }
    }
    return compared;
  }

  /** The days for which anything is stated, ascending. */
  List<String> days() {
    Set<String> days = new TreeSet<>();
    measures().forEach(measure -> days.addAll(measure.days()));
    return List.copyOf(days);
  }

  /** Whether any value is stated without a day. */
  boolean hasUndated() {
    return measures().stream().anyMatch(measure -> !measure.at(Measure.UNDATED).isEmpty());
  }

  /** The sum that a value is the whole of, or of a ratio, a part. */
  Optional<Breakdown> sum(Value value) {
    Figures own = figures.get(value.place().document());
    return own.at(value.place().span())
        .flatMap(figure -> value.isRatio() ? own.sumOf(figure.span()) : own.sumOfWhole(figure));
  }

  /** Whether a count is nothing but the whole of ratios, which their group says already. */
  private static boolean isWhole(Measure count, Programme programme) {
    return count.kind() == Series.Kind.COUNT
        && count.all().stream()
            .allMatch(
                value ->
                    programme.measures().stream()
                        .flatMap(measure -> measure.all().stream())
                        .anyMatch(ratio -> ratio.point().of() == value.point().value()));
  }

  private void addWhole(Measure measure) {
    Map<String, Measure> rows = new LinkedHashMap<>();
    Map<String, Measure> beside = new LinkedHashMap<>();
    String head = "";
    for (Value value : inTextOrder(measure)) {
      Figures own = figures.get(value.place().document());
      Optional<Figure> figure = own.at(value.place().span());
      Stage stage = figure.map(f -> own.clause(f).stage()).orElse(Stage.OTHER);
      rows.computeIfAbsent(stage.name(), key -> measure.of(stage, label(measure, stage)))
          .add(value);
      if (figure.isPresent()) {
        addParts(own, figure.get(), value, measure, rows);
        Optional<Figure> whole = own.statedWhole(figure.get(), value.point().of());
        whole.ifPresent(stated -> addBeside(own, stated, value, measure, beside));
        head = whole.map(w -> w.quantity().unit()).filter(unit -> !unit.isEmpty()).orElse(head);
      }
    }
    List<Measure> all = new ArrayList<>(rows.values());
    all.sort(Comparator.comparing(Measure::stage));
    all.addAll(beside.values());
    groups.add(new Group(head(measure, head), true, all));
  }

  private static List<Value> inTextOrder(Measure measure) {
    return measure.all().stream().sorted(Comparator.comparing(Value::place)).toList();
  }

  private String head(Measure measure, String counted) {
    double[] wholes =
        measure.all().stream().mapToDouble(value -> value.point().of()).distinct().toArray();
    String things = counted.isEmpty() ? measure.unit() : counted;
    return wholes.length == 1 ? words.say("whole", words.number(wholes[0]), things) : things;
  }

  private String label(Measure measure, Stage stage) {
    return stage == Stage.OTHER ? measure.label() : words.say("stage." + stage);
  }

  /** The other parts of the sum in which a ratio stands: drafts, what is under way. */
  private void addParts(
      Figures own, Figure figure, Value value, Measure measure, Map<String, Measure> rows) {
    Optional<Breakdown> sum = own.sumOf(figure.span());
    for (Figure part : sum.map(own::parts).orElse(List.of())) {
      if (part.equals(figure) || part.quantity().isRatio() || !told.add(part.place())) {
        continue;
      }
      Clause clause = own.clause(part);
      Stage stage = clause.stage();
      String rest = clause.after().isEmpty() ? clause.before() : clause.after();
      String label = stage == Stage.OTHER ? rest : words.say("stage." + stage);
      String key = stage == Stage.OTHER ? "part:" + SubjectKey.unit(rest) : stage.name();
      Point point =
          Point.of(measure.series(), part.quantity().value())
              .withOf(value.point().of())
              .withQualifier(part.quantity().qualifier())
              .withAsOf(value.point().asOf());
      String row = measure.key() + "#" + key;
      rows.computeIfAbsent(
              key,
              k -> Measure.counted(row, label, measure.unit(), Series.Kind.RATIO).of(stage, label))
          .add(new Value(point, part.place()));
    }
  }

  /** What the sentence of the whole counts beside it: the bodies that the whole is given to. */
  private void addBeside(
      Figures own, Figure whole, Value value, Measure measure, Map<String, Measure> beside) {
    told.add(whole.place());
    for (Figure figure : own.beside(whole)) {
      Quantity quantity = figure.quantity();
      boolean counts = !quantity.isRatio() && !quantity.percent() && !quantity.unit().isEmpty();
      if (!counts || own.sumOf(figure.span()).isPresent() || !told.add(figure.place())) {
        continue;
      }
      String key = measure.key() + "#beside:" + SubjectKey.unit(quantity.unit());
      beside
          .computeIfAbsent(
              key, k -> Measure.counted(k, quantity.unit(), quantity.unit(), Series.Kind.COUNT))
          .add(new Value(point(key, quantity, value.point().asOf()), figure.place()));
    }
  }

  static Point point(String key, Quantity quantity, String day) {
    return Point.of(key, quantity.value())
        .withOf(quantity.of())
        .withTo(quantity.to())
        .withQualifier(quantity.qualifier())
        .withAsOf(day);
  }
}
