package org.annalist.plugin.times;

import java.util.List;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * The line that dates a text: {@code Hà Nội, 28/12/2021}; {@code Thứ Tư, 19/04/2023 | 14:05}; the
 * right column of a form's head, {@code Hà Nội, ngày 15 tháng 8 năm 2024}.
 */
final class DateLine {

  private static final int HEAD_LINES = 14;
  private static final int HEAD_TOKENS = 1000;
  private static final int PLACE_TOKENS = 9;
  private static final int TAIL_TOKENS = 9;

  private static final Lexicon<Boolean> LABELS =
      Lexicon.<Boolean>builder()
          .add("ngày đăng", true)
          .add("đăng ngày", true)
          .add("đăng lúc", true)
          .add("cập nhật", true)
          .add("cập nhật lúc", true)
          .add("cập nhật lần cuối", true)
          .add("xuất bản", true)
          .add("xuất bản lúc", true)
          .add("thứ hai", true)
          .add("thứ ba", true)
          .add("thứ tư", true)
          .add("thứ năm", true)
          .add("thứ sáu", true)
          .add("thứ bảy", true)
          .add("chủ nhật", true)
          .build();

  private static final SyllableMap TAIL_WORDS =
      SyllableMap.setOf(
          "gmt", "h", "am", "pm", "giờ", "phút", "lúc", "utc", ",", "|", "-", "(", ")", "+", ":",
          ".", "/");

  private final Reading reading;
  private final Layout layout;

  DateLine(Reading reading, Layout layout) {
    this.reading = reading;
    this.layout = layout;
  }

  /** The first date line within the head of the text, or {@link TextDay#UNKNOWN}. */
  TextDay find(List<Expression> found) {
    for (Expression expression : found) {
      if (expression.first() > HEAD_TOKENS
          || layout.lineNumber(expression.first(), HEAD_LINES) >= HEAD_LINES) {
        break;
      }
      Moment moment = expression.moment();
      boolean dated = moment != null && moment.year() > 0 && moment.month() > 0 && moment.exists();
      if (dated && isDateLine(expression, moment)) {
        Moment day = Moment.ofDay(moment.year(), moment.month(), moment.day());
        Tokens tokens = reading.tokens();
        return new TextDay(
            day,
            DocumentTime.Basis.DATE_LINE,
            tokens.span(expression.first(), expression.last()),
            "date-line",
            "the date line says " + reading.words(expression.first(), expression.last()));
      }
    }
    return TextDay.UNKNOWN;
  }

  private boolean isDateLine(Expression expression, Moment moment) {
    int end = layout.lineEnd(expression.last());
    if (!isTail(expression.last() + 1, end)) {
      return false;
    }
    int begin = columnBegin(layout.lineBegin(expression.first()), expression.first());
    int labelled = skipLabels(begin);
    if (labelled == expression.first()) {
      return moment.day() > 0;
    }
    return isPlace(labelled, expression.first());
  }

  /** After the date nothing may follow but a clock and its zone. */
  private boolean isTail(int from, int end) {
    if (end - from > TAIL_TOKENS) {
      return false;
    }
    for (int at = from; at < end; at++) {
      if (!reading.isNumber(at) && !reading.is(at, TAIL_WORDS)) {
        return false;
      }
    }
    return true;
  }

  /** Where the column of the date begins: after a gap, a bar or the text's own number. */
  private int columnBegin(int line, int first) {
    Tokens tokens = reading.tokens();
    int begin = line;
    for (int at = line + 1; at <= first; at++) {
      boolean gap = tokens.begin(at) - tokens.end(at - 1) >= 3;
      boolean number = tokens.is(at - 1, TokenKind.DOCUMENT_NUMBER);
      if (gap || number || reading.is(at - 1, Words.BAR)) {
        begin = at;
      }
    }
    return begin;
  }

  private int skipLabels(int begin) {
    int at = begin;
    while (true) {
      long match = LABELS.longest(reading.tokens(), at);
      if (match == Lexicon.NO_MATCH) {
        return at;
      }
      at += Lexicon.length(match);
      while (reading.is(at, Words.COMMA) || reading.isMark(at, ':') || reading.isDash(at)) {
        at++;
      }
    }
  }

  /** Capitalised words and a comma: {@code Hà Nội,}, {@code TP.HCM,}. */
  private boolean isPlace(int begin, int first) {
    int comma = first - 1;
    boolean closed = reading.is(comma, Words.COMMA);
    if (!closed || comma == begin || comma - begin > PLACE_TOKENS) {
      return false;
    }
    for (int at = begin; at < comma; at++) {
      boolean mark = reading.isMark(at, '.') || reading.isDash(at) || reading.isMark(at, '(');
      if (!reading.isCapitalised(at) && !mark) {
        return false;
      }
    }
    return true;
  }
}
