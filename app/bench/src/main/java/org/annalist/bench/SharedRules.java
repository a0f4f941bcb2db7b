package org.annalist.bench;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annalist.vietnamese.Rule;

/**
 * Rules of days, periods, figures and document numbers in the part of the syntax that both engines
 * understand, so that both do the same work. Longer alternatives stand first, because
 * java.util.regex takes the first that matches and not the longest.
 */
final class SharedRules {

  private static final String NUMBER = "[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?|[0-9]+([.,][0-9]+)?";
  private static final String YEAR = "(/[0-9]{4}| năm [0-9]{4})?";

  static final List<Rule> ALL =
      List.of(
          new Rule("document.dated", "[0-9]{1,4}/[0-9]{4}/[A-ZĐ]+(-[A-ZĐ]+[0-9]*)*"),
          new Rule("document.party", "[0-9]{1,4}-[A-ZĐ]{1,3}[a-z]?/[A-ZĐ]{2}[A-ZĐƯ]*[a-z]*"),
          new Rule("document.office", "[0-9]{1,4}/[A-ZĐ]+(-[A-ZĐ]+)+"),
          new Rule("day.words", "([Nn]gày )?[0-9]{1,2} tháng [0-9]{1,2}( năm [0-9]{4})?"),
          new Rule("day.full", "([Nn]gày )?[0-9]{1,2}[/.\\-][0-9]{1,2}[/.\\-][0-9]{4}"),
          new Rule("day.short", "([Nn]gày )?[0-9]{1,2}/[0-9]{1,2}"),
          new Rule("month", "[Tt]háng [0-9]{1,2}" + YEAR),
          new Rule("quarter", "[Qq]uý (III|II|IV|I|[1-4])" + YEAR),
          new Rule("year", "[Nn]ăm [0-9]{4}"),
          new Rule("years", "[0-9]{4}( - |-)[0-9]{4}"),
          new Rule("term", "([Kk]hóa|[Kk]hoá|[Nn]hiệm kỳ) ([IVXL]+|[0-9]{4}( - |-)[0-9]{4})"),
          new Rule("clock", "[0-9]{1,2}( giờ|h|g)( ?[0-9]{2})?"),
          new Rule("duration", "[0-9]{1,3} (năm|tháng|tuần|ngày|giờ|phút)"),
          new Rule("percent", "(" + NUMBER + ")( %|%)"),
          new Rule("money", "(" + NUMBER + ")( nghìn| triệu| tỷ| tỉ)* (đồng|USD)"),
          new Rule("amount", "(" + NUMBER + ")( nghìn| triệu| tỷ| tỉ)+"),
          new Rule("measure", "(" + NUMBER + ") ?(m2|km2|km|kg|ha|tấn|m)"),
          new Rule("share", "[0-9]{1,4}/[0-9]{1,4}"),
          new Rule("range", "[0-9]+( - |-)[0-9]+"),
          new Rule("number", NUMBER));

  private static final String WORD = "[\\p{L}\\p{N}]";

  private SharedRules() {}

  /** One rule for java.util.regex, between ends of words. */
  static Pattern pattern(Rule rule) {
    return Pattern.compile("(?<!" + WORD + ")(?:" + rule.regex() + ")(?!" + WORD + ")");
  }

  /** All rules as one alternation. */
  static Pattern alternation() {
    String all = ALL.stream().map(Rule::regex).collect(Collectors.joining("|"));
    return pattern(new Rule("all", all));
  }
}
