package org.annalist.plugin.metriccharts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.view.Precision;
import org.annalist.api.view.Words;
import org.annalist.api.view.XyChart;

/** A total and its parts as steps. */
final class BreakdownChart implements XyChart {

  private static final String LINE = "parts";

  private final Total total;
  private final Words words;

  BreakdownChart(Total total, Words words) {
    this.total = total;
    this.words = words;
  }

  @Override
  public String title() {
    String whole = words.number(total.fact().whole());
    return total.unit().isEmpty() ? whole : whole + " " + total.unit();
  }

  @Override
  public String subtitle() {
    return words.say("totalSubtitle");
  }

  @Override
  public String unit() {
    return total.unit();
  }

  @Override
  public List<String> categories() {
    List<String> categories = new ArrayList<>();
    for (int i = 0; i < total.labels().size(); i++) {
      String label = total.labels().get(i);
      categories.add(label.isEmpty() ? words.say("part", i + 1) : label);
    }
    return categories;
  }

  @Override
  public List<Line> lines() {
    return List.of(new Line(LINE, title(), Style.BREAKDOWN));
  }

  @Override
  public double[] range() {
    return new double[] {0, Math.max(0, total.fact().parts().size() - 1)};
  }

  @Override
  public double[] values(double from, double to) {
    return new double[] {0, Math.max(total.fact().whole(), sum())};
  }

  private double sum() {
    return total.fact().parts().stream().mapToDouble(Double::doubleValue).sum();
  }

  @Override
  public List<Item> slice(
      String line, double from, double to, int pixels, Cancellation cancellation) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < total.fact().parts().size(); i++) {
      if (line.equals(LINE) && i >= from && i <= to) {
        double part = total.fact().parts().get(i);
        items.add(
            new Item(
                key(i),
                i,
                Precision.DAY,
                false,
                part,
                Double.NaN,
                Double.NaN,
                Quantity.Qualifier.EXACT,
                words.number(part)));
      }
    }
    return items;
  }

  private String key(int part) {
    return total.key() + "/" + part;
  }

  @Override
  public List<Milestone> milestones(double from, double to) {
    return List.of();
  }

  @Override
  public double whole() {
    return total.fact().whole();
  }

  @Override
  public Verdict verdict() {
    if (total.fact().consistent()) {
      return new Verdict(words.say("holds"), true);
    }
    double missing = total.fact().whole() - sum();
    String key = missing > 0 ? "short" : "over";
    return new Verdict(words.say(key, words.number(Math.abs(missing))), false);
  }

  @Override
  public Optional<String> find(Selection selection) {
    for (int i = 0; i < total.places().size(); i++) {
      if (selection.place().filter(total.places().get(i)::equals).isPresent()) {
        return Optional.of(key(i));
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Place> provenance(String key) {
    for (int i = 0; i < total.places().size(); i++) {
      if (key.equals(key(i))) {
        return List.of(total.places().get(i), total.place());
      }
    }
    return List.of();
  }
}
