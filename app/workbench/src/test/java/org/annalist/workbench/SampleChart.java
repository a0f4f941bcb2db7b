package org.annalist.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.annotation.Quantity.Qualifier;
import org.annalist.api.view.Precision;
import org.annalist.api.view.XyChart;

/** Charts of a test, held as lists. */
public record SampleChart(
    String title,
    String subtitle,
    List<String> categories,
    List<Line> lines,
    Map<String, List<Item>> items,
    List<Milestone> all,
    double whole,
    Verdict verdict,
    Map<String, Place> places)
    implements XyChart {

  public static SampleChart ratios() {
    List<Item> items =
        List.of(
            item("r1", "2031-05-12", 17, 24, Qualifier.EXACT, "17/24"),
            item("r2", "2032-11-20", 23, 24, Qualifier.EXACT, "23/24"));
    Line line = new Line("ratio", "hoàn thành", Style.RATIO);
    return new SampleChart(
        "Đề án của Chương trình 09-CTr/TU đã hoàn thành",
        "số đề án, trên tổng số được giao",
        List.of(),
        List.of(line),
        Map.of("ratio", items),
        List.of(new Milestone("m1", LocalDate.parse("2030-11-02").toEpochDay(), "ban hành")),
        Double.NaN,
        new Verdict("", true),
        SampleViews.placesOf(
            SampleCorpus.FIRST, "r1", "17/24", SampleCorpus.SECOND, "r2", "23/24"));
  }

  /** Every qualifier beside each other, on a line of days. */
  public static SampleChart qualifiers() {
    List<Item> items =
        List.of(
            item("q1", "2031-01-10", 40, Double.NaN, Qualifier.EXACT, "40"),
            item("q2", "2031-02-10", 42, Double.NaN, Qualifier.MORE_THAN, "> 42"),
            item("q3", "2031-03-10", 38, Double.NaN, Qualifier.LESS_THAN, "< 38"),
            item("q4", "2031-04-10", 45, Double.NaN, Qualifier.NEARLY, "≲ 45"),
            item("q5", "2031-05-10", 41, Double.NaN, Qualifier.ABOUT, "~ 41"),
            item("q6", "2031-06-10", 47, Double.NaN, Qualifier.AT_LEAST, "≥ 47"),
            item("q7", "2031-07-10", 44, Double.NaN, Qualifier.AT_MOST, "≤ 44"));
    Line line = new Line("q", "ý kiến", Style.LINE);
    Line second = new Line("p", "trả lời", Style.STEP);
    List<Item> others =
        List.of(
            item("p1", "2031-01-20", 10, Double.NaN, Qualifier.EXACT, "10"),
            item("p2", "2031-06-20", 22, Double.NaN, Qualifier.EXACT, "22"));
    return new SampleChart(
        "Ý kiến mỗi tháng",
        "số ý kiến nhận được",
        List.of(),
        List.of(line, second),
        Map.of("q", items, "p", others),
        List.of(),
        Double.NaN,
        new Verdict("", true),
        Map.of());
  }

  /** Parts of a whole; they fall short of it if asked to. */
  public static SampleChart breakdown(boolean holds) {
    double[] parts = {80, holds ? 25 : 20, 15};
    List<Item> items =
        List.of(part("b0", 0, parts[0]), part("b1", 1, parts[1]), part("b2", 2, parts[2]));
    return new SampleChart(
        "Đảng viên bị thi hành kỷ luật, theo hình thức",
        "nửa đầu nhiệm kỳ, tính đến 12-5-2031",
        List.of("Khiển trách", "Cảnh cáo", "Khai trừ"),
        List.of(new Line("b", "kỷ luật", Style.BREAKDOWN)),
        Map.of("b", items),
        List.of(),
        120,
        holds ? new Verdict("khớp", true) : new Verdict("thiếu 5", false),
        SampleViews.placesOf(
            SampleCorpus.FIRST, "b0", "khiển trách 80", SampleCorpus.FIRST, "b1", "cảnh cáo 25"));
  }

  private static Item part(String key, int index, double value) {
    return new Item(
        key,
        index,
        Precision.DAY,
        false,
        value,
        Double.NaN,
        Double.NaN,
        Qualifier.EXACT,
        Integer.toString((int) value));
  }

  private static Item item(
      String key, String day, double value, double of, Qualifier qualifier, String label) {
    double x = LocalDate.parse(day).toEpochDay();
    return new Item(key, x, Precision.DAY, false, value, of, Double.NaN, qualifier, label);
  }

  @Override
  public String unit() {
    return "";
  }

  @Override
  public double[] range() {
    double[] xs =
        items.values().stream().flatMap(List::stream).mapToDouble(Item::x).sorted().toArray();
    return xs.length == 0 ? new double[] {0, 0} : new double[] {xs[0], xs[xs.length - 1]};
  }

  @Override
  public double[] values(double from, double to) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (List<Item> list : items.values()) {
      for (Item item : list) {
        least = Math.min(least, item.value());
        most = Math.max(most, Double.isNaN(item.of()) ? item.value() : item.of());
      }
    }
    return new double[] {least, most};
  }

  @Override
  public List<Item> slice(
      String line, double from, double to, int pixels, Cancellation cancellation) {
    return items.get(line).stream().filter(i -> i.x() >= from && i.x() <= to).toList();
  }

  @Override
  public List<Milestone> milestones(double from, double to) {
    return all.stream().filter(m -> m.x() >= from && m.x() <= to).toList();
  }

  @Override
  public List<Place> provenance(String key) {
    return places.containsKey(key) ? List.of(places.get(key)) : List.of();
  }
}
