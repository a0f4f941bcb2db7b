package org.annalist.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.Precision;
import org.annalist.api.view.Timeline;

/** A timeline with each shape once. */
public final class SampleTimeline implements Timeline {

  private final Map<String, List<Item>> items =
      Map.of(
          "prog",
          List.of(
              interval("i1", "2030-01-01", "2035-12-31", false, false, "giai đoạn 2030-2035"),
              point("p0", Shape.DIAMOND, "2030-11-02", Precision.DAY, "ban hành", 3),
              point("p1", Shape.POINT, "2031-05-12", Precision.DAY, "sơ kết: 17/24", 5),
              point("p2", Shape.POINT, "2032-11-20", Precision.DAY, "tổng kết: 23/24", 5)),
          "vy",
          List.of(
              interval("i2", "2031-05-12", "2032-11-20", true, true, "Bí thư Thị ủy"),
              interval("i3", "2031-05-12", "2032-11-20", false, false, "Trưởng ban Chỉ đạo")),
          "times",
          List.of(
              point("t1", Shape.POINT, "2031-03-01", Precision.MONTH, "tháng 3-2031", 1),
              point("t2", Shape.POINT, "2032-01-01", Precision.YEAR, "năm 2032", 1),
              point("t3", Shape.POINT, "2031-10-01", Precision.QUARTER, "quý IV", 1),
              new Item(
                  "c1",
                  Shape.CLUSTER,
                  day("2031-06-20"),
                  day("2031-06-30"),
                  Precision.DAY,
                  false,
                  false,
                  false,
                  false,
                  "12 mốc",
                  12,
                  1)));

  private static double day(String iso) {
    return LocalDate.parse(iso).toEpochDay();
  }

  private static Item point(
      String key, Shape shape, String at, Precision precision, String label, int weight) {
    return new Item(
        key, shape, day(at), day(at), precision, false, false, false, false, label, 1, weight);
  }

  private static Item interval(
      String key, String from, String to, boolean openBegin, boolean openEnd, String label) {
    return new Item(
        key,
        Shape.INTERVAL,
        day(from),
        day(to),
        Precision.DAY,
        false,
        openBegin,
        openEnd,
        key.equals("i3"),
        label,
        1,
        2);
  }

  @Override
  public List<Group> groups() {
    return List.of(
        new Group("g1", "Chương trình", 4),
        new Group("g2", "Người", 2),
        new Group("g3", "Thời gian", 4));
  }

  @Override
  public List<Lane> lanes() {
    return List.of(
        new Lane("prog", "g1", "09-CTr/TU", "", 4),
        new Lane("vy", "g2", "Trần Khánh Vy", "POSITION", 2),
        new Lane("times", "g3", "Theo ngày", "times", 4));
  }

  @Override
  public double[] range() {
    return new double[] {day("2019-01-01"), day("2035-12-31")};
  }

  @Override
  public double[] home() {
    return new double[] {day("2030-06-01"), day("2033-02-01")};
  }

  @Override
  public List<Item> slice(
      String lane, double from, double to, int pixels, Cancellation cancellation) {
    return items.get(lane).stream().filter(i -> i.to() >= from && i.from() <= to).toList();
  }

  @Override
  public long[] overview(double from, double to, int bins) {
    long[] counts = new long[bins];
    items.values().stream()
        .flatMap(List::stream)
        .filter(i -> i.from() >= from && i.from() < to)
        .forEach(i -> counts[(int) ((i.from() - from) / (to - from) * bins)] += i.count());
    return counts;
  }

  @Override
  public List<Undated> shelf() {
    return List.of(
        new Undated("u1", "thời gian tới", "times", 2),
        new Undated("u2", "hằng năm", "times", 1),
        new Undated("u3", "Chương trình số 09-CTr/TU", "LEGAL_DOCUMENT", 1));
  }

  @Override
  public String laneOf(String key) {
    return items.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(i -> i.key().equals(key)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  @Override
  public List<String> search(String words, int most, Cancellation cancellation) {
    return items.values().stream()
        .flatMap(List::stream)
        .filter(item -> item.label().contains(words))
        .map(Item::key)
        .toList();
  }

  @Override
  public Item item(String key) {
    return items.values().stream()
        .flatMap(List::stream)
        .filter(i -> i.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(key));
  }

  @Override
  public Optional<String> find(Selection selection) {
    return selection
        .place()
        .flatMap(
            p ->
                places().entrySet().stream()
                    .filter(e -> e.getValue().equals(p))
                    .map(Map.Entry::getKey)
                    .findFirst());
  }

  @Override
  public List<Place> provenance(String key) {
    return Optional.ofNullable(places().get(key)).map(List::of).orElse(List.of());
  }

  private static Map<String, Place> places() {
    return SampleViews.placesOf(
        SampleCorpus.FIRST, "p1", "17/24", SampleCorpus.SECOND, "p2", "23/24");
  }
}
