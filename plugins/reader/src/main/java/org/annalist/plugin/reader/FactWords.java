package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.annalist.api.Span;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.annotation.Progress;
import org.annalist.api.view.Form.Field;
import org.annalist.api.view.Words;

/** Puts facts into words. */
final class FactWords {

  private static final String BETWEEN = " · ";

  private final Words words;

  FactWords(Words words) {
    this.words = words;
  }

  Statement progress(ItemKey key, Progress progress, List<Field> origin) {
    String count =
        words.say("progressCount", words.number(progress.done()), words.number(progress.of()));
    String text = join(" ", count, progress.what());
    double share = progress.done() / progress.of();
    double ratio = share >= 0 && share <= 1 ? share : Double.NaN;
    String line = Double.isNaN(ratio) ? text : text + BETWEEN + words.share(ratio);
    return new Statement(
        FactKind.PROGRESS,
        key,
        text,
        words.day(progress.asOf()),
        List.of(line),
        ratio,
        false,
        key.span(),
        progress.evidence(),
        origin);
  }

  Statement breakdown(ItemKey key, Breakdown breakdown, List<Field> origin) {
    boolean share = !Double.isNaN(breakdown.percent()) && breakdown.parts().size() == 1;
    String text = share ? share(breakdown) : sum(breakdown);
    List<String> lines =
        breakdown.consistent()
            ? List.of(words.say("holds", text))
            : List.of(text, share ? trueShare(breakdown) : gap(breakdown));
    return new Statement(
        FactKind.BREAKDOWN,
        key,
        text,
        "",
        lines,
        Double.NaN,
        !breakdown.consistent(),
        key.span(),
        breakdown.evidence(),
        origin);
  }

  private String share(Breakdown breakdown) {
    return words.say(
        "shareOf",
        words.number(breakdown.parts().get(0)),
        words.number(breakdown.whole()),
        words.percent(breakdown.percent()));
  }

  private String sum(Breakdown breakdown) {
    String parts = breakdown.parts().stream().map(words::number).collect(Collectors.joining(" + "));
    return words.number(breakdown.whole()) + (breakdown.consistent() ? " = " : " ≠ ") + parts;
  }

  private String trueShare(Breakdown breakdown) {
    double percent = breakdown.parts().get(0) / breakdown.whole() * 100;
    return words.say("shareFails", words.percent(Math.rint(percent * 100) / 100));
  }

  private String gap(Breakdown breakdown) {
    double gap =
        breakdown.whole() - breakdown.parts().stream().mapToDouble(Double::doubleValue).sum();
    return words.say(gap > 0 ? "short" : "over", words.number(Math.abs(gap)));
  }

  Statement holding(ItemKey key, Holding holding, List<Field> origin) {
    List<String> post = new ArrayList<>(List.of(holding.position()));
    if (!holding.from().isEmpty()) {
      post.add(words.say("since", words.day(holding.from())));
    }
    if (!holding.until().isEmpty()) {
      post.add(words.say("until", words.day(holding.until())));
    }
    String line = String.join(" ", post);
    String text = words.say("holding", holding.person(), line);
    return new Statement(
        FactKind.HOLDING,
        key,
        text,
        holding.person(),
        List.of(line),
        Double.NaN,
        false,
        holding.personSpan(),
        holding.evidence(),
        origin);
  }

  Statement document(ItemKey key, OfficialDocument document, List<Field> origin) {
    String day = words.day(document.issued());
    String name = join(" ", document.kind(), document.number());
    List<String> lines = new ArrayList<>(List.of(join(BETWEEN, document.number(), day)));
    if (!document.issuer().isEmpty()) {
      lines.add(document.issuer());
    }
    String text = join(BETWEEN, name, day, document.issuer());
    return plain(FactKind.DOCUMENT, key, text, lines, document.evidence(), origin);
  }

  Statement event(ItemKey key, Event event, List<Field> origin) {
    String day = event.inferred() ? words.inferred(event.time()) : words.day(event.time());
    String text = words.say("event", day, event.label());
    return plain(FactKind.EVENT, key, text, List.of(text), List.of(event.timeSpan()), origin);
  }

  private static Statement plain(
      FactKind kind,
      ItemKey key,
      String text,
      List<String> lines,
      List<Span> evidence,
      List<Field> origin) {
    return new Statement(
        kind, key, text, "", lines, Double.NaN, false, key.span(), evidence, origin);
  }

  private static String join(String between, String... parts) {
    return Arrays.stream(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }
}
